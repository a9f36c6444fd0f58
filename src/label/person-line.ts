// Does a line look like an entry of an attendance list? Evidence only: who it is, is read later.
//
//   Anna Berg (A), Tårnby Kommune      Anna Berg, Faxe      Kim Holm, Gribskov Kommune supp. Jan Dal deltog
//   Mødet blev ledet af formanden.     <- no

const PERSON =
  /^(?:[-•·]\s)?(?:\p{L}[\p{L}.'’-]*\s){1,6}(?:\([^()]{1,40}\)|,\s?\p{Lu}|,\s(?:borgmester|formand|næstformand|viceborgmester|rådmand|medlem))/u
const NAME_COMMA = /^\p{Lu}[\p{L}.'’ -]{2,50},\s?\p{Lu}[\p{L} .-]{2,60}$/u

export const looksLikeAttendance = (text: string): boolean =>
  text.length < 200 &&
  (PERSON.test(text) || NAME_COMMA.test(text)) &&
  !/[.!?]$/u.test(text.replace(/\b(?:kl|pkt|nr|supp)\.$/u, ''))
