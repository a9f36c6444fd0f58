// What was never meant for the reader: remarks of those who wrote, and messages of the program they wrote with.

/** Words in brackets, of any kind. */
export const BRACKETED = /\[(?<square>[^[\]]{2,400})\]|\((?<round>[^()]{2,400})\)/gu

/** Whose colon inside of brackets tells of no writer: `[KL: …]`, `(Kilde: …)`. */
const NO_WRITERS =
  '(?:RED|KL|KKR|EU|SF|DF|RV|LA|OBS|NB|Red|Redaktionen|Kilde|Kilder|Note|Noter|Anm|Bilag|Se|Mail|Tlf|Video)'

/** Who writes, in front of a remark: initials, or a name. */
export const WRITER_INITIALS = new RegExp(`^(?!${NO_WRITERS}\\.?\\s?:)\\p{Upper}{2,5}\\s?:\\s`, 'u')
export const WRITER = new RegExp(`^(?!${NO_WRITERS}\\.?\\s?:)\\p{Upper}\\p{Alpha}{1,11}\\s?:\\s`, 'u')

/** Words of one who is still writing. */
const WRITING =
  'tjek|tjekkes|dobbelttjek|check|husk|indsæt|indsættes|udfyldes|opdateres|opdatér|ajourføres|omskrives|uddybes|afklares|todo|slettes|skal (?:rettes|slettes|bekræftes|erstattes)'

/** A remark begins: `tjek tallet`, `Kommentar: …`, `OBS: …`. */
export const REMARK_FIRST = new RegExp(
  `^(?:${WRITING}|obs|nb|kommentar|comment|note til|spørgsmål til)(?!\\p{Alpha})`,
  'iu',
)
/** Or it has such a word: `ABC: skal vi tjekke`, `tallet mangler`. */
export const REMARK_WORD = new RegExp(`(?<!\\p{Alpha})(?:${WRITING}|tjekke|mangler)(?!\\p{Alpha})|\\?$`, 'iu')
/** A place that was to be filled: `dato mangler`, `navn indsættes`. */
export const TO_BE_FILLED = /^(?:\S{1,30} ){1,3}(?:mangler|indsættes|tilføjes|opdateres)[.!]?$/iu

//   Fejl! Bogmærke er ikke defineret.      Fejl! Henvisningskilde ikke fundet.      Error! Bookmark not defined.
/** What Word prints in place of a reference it cannot follow. */
export const WORD_ERROR = /(?<!\p{Alpha})(?:Fejl|Error)!\s\p{Upper}[^.!?]{2,80}\.?/gu
