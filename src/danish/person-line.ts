// Does a line look like an entry of an attendance list? Evidence only: who it is, is read later.
//
//   Anna Berg (A), Tårnby Kommune      Anna Berg, Faxe      Kim Holm, Gribskov Kommune supp. Jan Dal deltog
//   Mødet blev ledet af formanden.     <- no

const WORD = "\\p{Lu}[\\p{L}'’.-]*"
const TITLE =
  '(?:[Bb]orgmester|[Vv]iceborgmester|[Oo]verborgmester|[Rr]ådmand|[Ff]ormand|[Nn]æstformand|[Bb]yrådsmedlem|[Dd]irektør)'
const NAME = `(?:${TITLE}\\s)?${WORD}(?:\\s(?:de|la|von|van|der|af|${WORD})){1,4}`
const PERSON = new RegExp(`^(?:[-•·–]\\s|\\d{1,3}[.)]\\s)?${NAME}(?:\\s?\\(|[,;\\t]|\\s[-–]\\s)`, 'u')
const STARTS_LARGE = /^(?:[-•·–]\s|\d{1,3}[.)]\s)?\p{Lu}/u

/** Does the line look like an entry of an attendance list? @param text a line's view */
export const looksLikeAttendance = (text: string): boolean =>
  text.length < 200 &&
  STARTS_LARGE.test(text) &&
  PERSON.test(text) &&
  !/[.!?]$/u.test(text.replace(/\b(?:kl|pkt|nr|supp)\.$/u, ''))
