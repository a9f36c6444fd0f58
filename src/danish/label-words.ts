// The words around a section label: whose it is, where and when it was said.
//
//   KKR Sjællands beslutning          Formandskabets indstilling        Beslutning den 16. juni 2026
//   ^^^^^^^^^^^^^ whose               ^^^^^^^^^^^^^^ whose                         ^^^^^^^^^^^^^^^^^ when
//   Indstilling fra formandskabet     Beslutning i KKR Sjælland på mødet den 2. marts
//   Indstilling af repræsentant fra erhvervslivet    <- no: `af` says what was recommended, not who recommends
import { MONTHS } from '../vocabulary/months.ts'
import { COUNCIL } from './council.ts'
import { matches } from '../text/matches.ts'

/** Words in front of a label are few. */
const MOST_IN_FRONT = 4
/** Words behind a label are few: the longest is `i KKR Hovedstaden på mødet den 2. marts 2026 kl. 10.00`. */
const MOST_BEHIND = 12

// Whose: ends in the genitive. `KKR Sjællands`, `KKR's`, `Formandskabets`, `Kommunekontaktrådet i Nordjyllands`.
const GENITIVE = /^\p{Alpha}[\p{Alpha}-]*(?:s|['’]s?)$/u
const IN_FRONT = /^(?:\p{Upper}[\p{Alpha}-]*(?:['’]s?)?|og|i|for|det|den|de|\p{Ll}+s)$/u

// Where and when. A word that is none of these says more than a label does.
const PREPOSITIONS = new Set(['i', 'fra', 'på', 'ved', 'den', 'd', 'kl', 'til', 'vedr', 'om', 'for', 'pr', 'under'])
// `om` and `for` may stand only in front of a number: `Beslutning om punkt 3`, not `Beslutning om havnen`.
const NUMBERED_ONLY = new Set(['til', 'vedr', 'om', 'for', 'under'])
const NUMBERED = new Set(['punkt', 'punktet', 'pkt', 'sagen', 'sag', 'nr'])
const WHO = new Set(
  'kkr kl rådet møde mødet region regionen hovedstaden sjælland syddanmark midtjylland nordjylland'.split(' '),
)
const WHO_BEGINS =
  'kkr- kommunekontaktråd formand sekretariat administration arbejdsgruppe embedsmand bestyrelse'.split(' ')
const WHO_HOLDS = ['udvalg', 'styregruppe', 'direktør']
const isWho = (word: string): boolean =>
  WHO.has(word) || WHO_BEGINS.some((part) => word.startsWith(part)) || WHO_HOLDS.some((part) => word.includes(part))
const WEEKDAY = /^(?:man|tirs|ons|tors|fre|lør|søn)dag$/u
const NUMBER = /^\d[\d.:/-]*$/u

const EDGES: ReadonlySet<string> = new Set('.,;:()')

/** A word without the marks around it, in lower case. */
function bare(printed: string): string {
  let [from, to] = [0, printed.length]
  while (from < to && EDGES.has(printed[from] ?? '')) from++
  while (to > from && EDGES.has(printed[to - 1] ?? '')) to--
  return printed.slice(from, to).toLowerCase()
}

/** Do the words in front of a label say whose it is? @param words what stands in front, at least one word */
function saysWhose(words: readonly string[]): boolean {
  const last = words.at(-1)
  return (
    last !== undefined &&
    words.length <= MOST_IN_FRONT &&
    GENITIVE.test(last) &&
    /^\p{Upper}/u.test(words[0] ?? '') &&
    words.every((word) => IN_FRONT.test(word))
  )
}

/** Do the words behind a label say no more than who, where and when? @param words what stands behind, at least one word */
function saysWhereOrWhen(words: readonly string[]): boolean {
  // `REFERAT 2026` is a title.
  if (words.length > MOST_BEHIND || (words.length === 1 && /^\d{4}$/u.test(words[0] ?? ''))) return false
  return words.every((printed, i) => {
    const word = bare(printed)
    if (word === '') return /^[-–(]/u.test(printed)
    if (NUMBERED_ONLY.has(word)) return NUMBERED.has(bare(words[i + 1] ?? ''))
    return (
      PREPOSITIONS.has(word) ||
      NUMBERED.has(word) ||
      isWho(word) ||
      WEEKDAY.test(word) ||
      NUMBER.test(word) ||
      word in MONTHS
    )
  })
}

/**
 * The words that may be the label itself, those around it taken off, the longest first.
 * @param text a line's view, or what stands in front of a colon
 * @returns each with its place in the text (indices, half-open); the whole text is not among them
 */
export function labelsWithin(text: string): { readonly from: number; readonly to: number }[] {
  const words = matches(/\S+/gu, text).map(({ 0: word, index }) => ({
    word,
    from: index,
    to: index + word.length,
  }))
  if (words.length < 2 || words.length > MOST_IN_FRONT + MOST_BEHIND) return []
  const found: { from: number; to: number }[] = []
  const said = words.map(({ word }) => word)
  for (let first = 0; first <= Math.min(MOST_IN_FRONT, words.length - 1); first++) {
    if (first > 0 && !saysWhose(said.slice(0, first))) continue
    for (let last = words.length - 1; last >= first; last--) {
      const [from, to] = [words[first]?.from ?? 0, words[last]?.to ?? 0]
      if (first === 0 && last === words.length - 1) continue
      const behind = words.length - 1 - last
      if (behind > 0 && !saysWhereOrWhen(said.slice(last + 1))) {
        // A year alone is none, with its day in front it is; of what is none otherwise, no more is.
        if (behind > 1) break
        continue
      }
      found.push({ from, to })
    }
  }
  return found.sort((a, b) => b.to - b.from - (a.to - a.from))
}

/** The labels that one line joins: `Bilag og links`, `Indstilling/beslutning`; none where it joins nothing. */
export const joinedLabels = (text: string): string[] => {
  const parts = text.split(/\s(?:og|samt|&)\s|\s?\/\s?/u)
  return parts.length > 1 ? parts : []
}

const RECOMMENDING =
  /^(?:[-–•]\s)?(?:Det|Der|Formandskabet|KKR-formandskabet|Sekretariatet|Vi)\s(?:\p{Alpha}+\s){0,3}?(?:indstill|anbefal|foreslå|henstill)|^at\s/iu
const DECIDED = new RegExp(
  `^(?:${COUNCIL}\\s|\\p{Upper}\\p{Alpha}+\\s(?:blev|er|tages|godkendes|udsættes|tiltrædes)(?!\\p{Alpha})|(?:Godkendt|Tiltrådt|Udsat|Drøftet|Taget|Besluttet|Oversendt|Afvist|Som indstillet)(?!\\p{Alpha}))`,
  'u',
)

/** Does a text begin as what stands below a label of this kind? @param text the line below the label */
export function beginsLike(kind: string, text: string): boolean {
  if (kind === 'indstilling' || kind === 'forslag') return RECOMMENDING.test(text)
  return (kind === 'beslutning' || kind === 'konklusion') && DECIDED.test(text)
}
