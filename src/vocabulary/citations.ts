// How minutes speak of other meetings of a council, and of their items.

// In front of a date:
//   på mødet den 12. april 2021      i referatet fra mødet 12-04-2021      på møde i KKR Sjælland den 12. april 2021
//   på formandskabets møde den …      på bestyrelsesmødet den …      møde i Greater Copenhagen Committee den …   <- none
/** The words of a council’s meeting, up to the date. `owner` is a genitive in front: whose meeting it is. */
export const MEETING_AHEAD =
  /(?:(?<owner>[\p{Alpha}.’'-]{2,40}s)\s(?:\p{Alpha}{3,20}e\s)?)?(?<!\p{Alpha})(?:(?:KKR-?|rådets\s)?møde(?:t|ts|r|rne)?|referat(?:et)?|dagsorden(?:en)?|protokol(?:len)?)(?:\s(?:i|af|fra|for|til))?(?:\smødet?(?:\si)?)?(?:\s(?:KKR|[Rr]ådet|[Kk]ommune[Kk]ontakt[Rr]ådet)(?:\s\p{Alpha}+)?)?(?:\s(?:afholdt|holdt))?(?:,|\s\()?(?:\s(?:d\.|fra|af))?\s?$/u
/** Whose meeting it is, when it is the council’s own: `KKR’s møde`, `rådets møde`, `KKR Sjællands møde`. */
export const OWN_GENITIVE =
  /^(?:KKR['’]?s|rådets|kommunekontaktrådets|hovedstadens|sjællands|syddanmarks|midtjyllands|nordjyllands|dagens|vores|årets)$/iu
/** `på sit møde`, `på deres møde`: of whoever the sentence speaks. */
export const OF_SUBJECT = /(?<!\p{Alpha})(?:sit|sine|deres)\s(?:\p{Alpha}+\s)?møde\p{Alpha}*\s*$/iu
/** `mødet den 3. marts og den 12. april 2021`: what may stand between two dates of one list. */
export const BETWEEN_DATES = /^\s*(?:,|og|samt|,\s?og)\s*$/u
/** Put off, or treated, on a day that is named: `udsat den 12. april 2021`, `har behandlet sagen, senest den 3. maj`. */
export const TREATED_AHEAD =
  /(?<!\p{Alpha})(?:udsat|udskudt|behandlet|behandlede|drøftet|drøftede|forelagt|orienteret|besluttet|godkendt|tiltrådt)(?:\s(?:af\s)?(?:i\s)?(?:KKR|rådet)(?:\s\p{Upper}\p{Alpha}+)?)?(?:\s(?:sagen|punktet|emnet|spørgsmålet))?(?:,?\s(?:senest|sidst|første\sgang))?\s*$/u

/** A month without a day: `mødet i april 2021`, `udsat i december`, `på marts-mødet`. */
export const MEETING_MONTH =
  /(?<!\p{Alpha})(?:(?:KKR-)?mødet\s(?:i|fra)|(?:udsat|udskudt)\si)\s(?<month>januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)(?:\s(?<year>20\d\d))?(?!\p{Alpha})/giu
/** `junimødet` */
export const MONTH_COMPOUND =
  /(?<!\p{Alpha})(?<month>januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)-?mødet(?:\s(?<year>20\d\d))?(?!\p{Alpha})/giu
/** The meeting before this one. */
export const PREVIOUS_MEETING =
  /(?<!\p{Alpha})(?:KKR['’]?s\s)?(?:det\s)?(?:sidste|forrige|seneste|foregående)\s(?:ordinære\s)?(?:KKR-)?møde(?!\p{Alpha})/iu

/** A reference to an item: of which meeting, the rest of the sentence says. */
export const CITED_ITEM =
  /(?<!\p{Alpha})(?:dagsordens)?(?:punkt|pkt\.?|sag)(?:\snr\.?)?\s(?<number>\d{1,2}(?:\.\d{1,2}){0,2}[a-z]?)(?![\d/%–-]|\.\d|\p{Alpha}|\s(?:i|på|fra|af|til|for|ved)\s(?!(?:KKR|dagsordenen|dagsorden|referatet|referat|mødet?|sidste|forrige|seneste)(?!\p{Alpha}))|\s(?:mio|pct))/giu
/** The minutes before these, by their items only: `pkt. 2.13 i referatet`. */
export const IN_MINUTES = /^\s(?:i|fra|af)\s(?:det\s)?(?:(?:seneste|sidste|forrige)\s)?referat(?:et)?(?!\p{Alpha})/iu
