// How prose speaks of bilag. Only wordings that hand the reader a bilag of this very item are named; `bilaget` may be
// one that was spoken of before, `bilag 2 til aftalen` and `rapportens bilag 2` are another paper's.
//
//   Notatet er vedlagt som bilag.     jf. vedlagte bilag     se bilag 2
//             ^^^^^^^^^^^^^^^^^^          ^^^^^^^^^^^^^^     ^^^^^^^^^^
//   Det fremgår af bilaget.           jf. bilag 2 til rammeaftalen     <- no

const NOT_ELSEWHERE =
  '(?!\\s(?:(?:\\d{1,2}|\\p{Upper})\\s)?(?:til|i|fra|på|af)\\s(?!(?:sagen|punktet|dette|dagsordenspunktet)(?!\\p{Alpha})))'

/** A bilag is enclosed: whichever section says so. */
export const ENCLOSED = new RegExp(
  `(?<!\\p{Alpha})(?:[Vv]edlagte?|[Vv]edlægges|[Vv]edhæfte(?:t|de|s)|[Vv]edføjet)\\s(?:som\\s)?(?:følgende\\s)?bilag(?!\\p{Alpha})${NOT_ELSEWHERE}`,
  'u',
)

/** The reader is sent to a bilag. */
export const REFERRED = new RegExp(
  `(?<!\\p{Alpha})(?:[Ss]e|[Jj]f\\.|[Jj]vf\\.|[Jj]ævnfør)\\s(?:(?:også|endvidere|venligst|i øvrigt|desuden)\\s)?[Bb]ilag(?!\\p{Alpha})${NOT_ELSEWHERE}`,
  'u',
)

/** The reader is told that something stands in a bilag: by its number, for `bilaget` may have been spoken of before. */
export const FOUND_IN_BILAG = new RegExp(
  `(?<!\\p{Alpha})(?:fremgår|kan ses|ses|findes|vises|vist|beskrives|beskrevet|angivet|gengivet|oplistet)\\s(?:af|i|på)\\s[Bb]ilag${NOT_ELSEWHERE}\\s(?:nr\\.\\s)?(?:\\d{1,2}|\\p{Upper})(?![\\p{Alpha}\\d])`,
  'u',
)

/** A bilag is named by its number or letter. */
export const NUMBERED_BILAG =
  /(?<!\p{Alpha})(?<!s\s)[Bb]ilag\s(?:nr\.\s)?(?<number>\d{1,2}|\p{Upper})(?![\p{Alpha}\d])(?![.,]\d)(?!\s(?:til|i|fra|på|af)\s)/gu

/** The number or letter in front of a listed bilag or over a table: `Bilag 2: Notat`. */
export const BILAG_NUMBER = /^(?:Bilag|BILAG|bilag)\s(?:nr\.\s)?(?<number>\d{1,2}|\p{Upper})(?![\p{Alpha}\d])/u

/** Below the label Bilag, nothing is listed: `Ingen.`, `Der er ingen bilag til sagen.` */
export const NO_BILAG = /^(?:ingen(?:\s+bilag)?|-|–|der er ingen bilag(?: til (?:sagen|punktet))?)\.?$/iu
