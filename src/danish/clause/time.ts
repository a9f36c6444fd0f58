// When: what was decided now, what is told of earlier meetings, and what is left to a coming one.
//
//   godkendte i 2021 · udsatte sagen på mødet i juni · Den 4. marts godkendte      earlier
//   genoptages på næste møde · udsættes til december · drøftes, når den foreligger  later
import { MONTHS } from '../../vocabulary/months.ts'
import type { Sentence } from '../said.ts'

const MONTH = new Set(Object.keys(MONTHS))
const EARLIER = /^(?:tidligere|forrige|sidste|seneste|dengang|tidl)$/u
const LATER = /^(?:næste|kommende|senere|efterfølgende|først|førstkommende|nyt|ekstraordinært|konstituerende)$/u
const MEETING = /^\p{Alpha}*møde(?:t|r|rne)?$/u
/** `septembermødet` */
const isMonthMeeting = (low: string): boolean => {
  const month = /^(?<month>\p{Alpha}+?)s?-?mødet?$/u.exec(low)?.groups?.['month']
  return month !== undefined && MONTH.has(month)
}
const isYear = (text: string): boolean => /^(?:19|20)\d\d$/u.test(text)

/** Does a time of earlier meetings begin at `i`? */
export function isEarlier({ words }: Pick<Sentence, 'words'>, i: number): boolean {
  const low = (k: number): string => words[i + k]?.low ?? ''
  if (
    low(0) === 'tidligere' ||
    low(0) === 'dengang' ||
    (low(0) === 'sidste' && /^(?:år|møde|gang|måned)$/u.test(low(1)))
  )
    return true
  if (low(0) === 'allerede' || low(0) === 'i' || low(0) === 'tilbage') {
    const k = low(0) === 'i' ? 1 : 2
    if (low(0) === 'i' && low(1) === 'sin' && low(2) === 'tid') return true
    if (low(0) === 'i' && /^(?:fjor|forfjor|går)$/u.test(low(1))) return true
    if (low(k - 1) !== 'i') return low(0) === 'allerede' && isEarlier({ words }, i + 1)
    return (
      isYear(low(k)) ||
      (MONTH.has(low(k)) && isYear(low(k + 1))) ||
      (/^(?:foråret|efteråret|sommeren|vinteren)$/u.test(low(k)) && isYear(low(k + 1))) ||
      (MONTH.has(low(k)) && low(k + 1) !== 'på')
    )
  }
  if (low(0) === 'ved' || low(0) === 'på') {
    let k = 1
    while (/^(?:sit|et|det|kkr['’]s|rådets)$/u.test(low(k))) k++
    if (EARLIER.test(low(k)) || isMonthMeeting(low(k))) return true
    if (!MEETING.test(low(k))) return false
    if (low(k) === 'mødet' && (low(k + 1) === 'i' || low(k + 1) === 'den' || low(k + 1) === 'd'))
      return low(k + 2) !== 'dag'
    return low(k) === 'møde' && (low(k + 1) === 'i' || low(k + 1) === 'den') && k > 1
  }
  if (low(0) === 'den' || low(0) === 'd') {
    const k = words[i + 1]?.text === '.' ? 2 : 1
    return words[i + k]?.kind === 'number' && words[i + k + 1]?.text === '.' && MONTH.has(low(k + 2))
  }
  return false
}

/** Is a coming meeting or time named at `i`: `på næste møde`, `til mødet i marts`, `til december`? */
export function isLaterMeeting({ words }: Pick<Sentence, 'words'>, i: number): boolean {
  const low = (k: number): string => words[i + k]?.low ?? ''
  let k = /^(?:på|til|ved|i)$/u.test(low(0)) ? 1 : 0
  if (low(-1) === 'fra') return false
  while (/^(?:det|et|den|sit|mødet)$/u.test(low(k)) && !low(k - 1).endsWith('mødet') && k < 3) k++
  if (isMonthMeeting(low(k))) return true
  if (LATER.test(low(k)) && (MEETING.test(low(k + 1)) || MEETING.test(low(k + 2)) || low(k + 1) === 'gang')) return true
  // `på mødet i maj`, `på KKR-mødet den 3. februar`, `på mødet d. 9. december`
  if (k > 0 && low(k).endsWith('mødet')) k++
  if (k > 0 && low(k - 1).endsWith('mødet') && /^(?:i|den|d)$/u.test(low(k))) return true
  return low(0) === 'til' && (MONTH.has(low(1)) || low(1) === 'efteråret' || low(1) === 'foråret')
}

/** Does the clause look ahead: another meeting in it? */
export const looksAhead = (sentence: Sentence, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (isLaterMeeting(sentence, i)) return true
  return false
}

/** Something that is done again and again: `hvert år`, `normalt`. */
export const isHabit = ({ words }: Sentence, from: number, to: number): boolean =>
  words
    .slice(from, to)
    .some(
      ({ low }, k) =>
        /^(?:normalt|sædvanligvis|altid|årligt|jævnligt|løbende|typisk)$/u.test(low) ||
        (/^hvert?$/u.test(low) && /^(?:år|gang|halvår|måned|møde)$/u.test(words[from + k + 1]?.low ?? '')),
    )
