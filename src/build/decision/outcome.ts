// Reads what one sentence decides; silent where it reports, wishes, or tells of an earlier decision.
//
//   KKR Sjælland drøftede sagen og tiltrådte indstillingen.      both verbs have the council as subject
//   Sagen blev udsat.      Godkendt.      Orienteringen tages til efterretning.
//   SF foreslog at udsætte sagen.   Bestyrelsen godkendte …   KKR godkendte i september 2025 …   <- no
import { COUNCIL, ELSEWHERE, OTHERS } from '../../danish/council.ts'
import { ADOPTING, OUTCOME_WORDS, type Outcome, type OutcomeWords } from '../../vocabulary/outcomes.ts'
import { normalised, SMALL } from './outcome-wording.ts'

const words = (forms: readonly string[]): string => forms.map((form) => form.replace(/ /gu, '\\s')).join('|')
const ALL_PARTICIPLES = words(OUTCOME_WORDS.flatMap(({ participles }) => participles))
const TIME =
  '(?:i\\s(?:\\p{L}+\\s)?(?:19|20)\\d\\d|på\\s(?:sit\\s|et\\s)?mødet?\\s(?:den|i)\\s|den\\s\\d|sidste\\sår|tidligere)'
/** What was decided earlier: the verb is followed by its own time, or the clause begins with it. */
const EARLIER = new RegExp(`^\\s(?:af\\s${COUNCIL}\\s)?${TIME}`, 'u')
const EARLIER_FIRST = new RegExp(`^${TIME}`, 'iu')
const BY = new RegExp(`^\\saf\\s(?<council>${COUNCIL})`, 'u')
const LATER = /^\s(?:på|til|ved)\s(?:det\s|et\s)?(?:næste|kommende|senere)(?!\p{L})/u

interface Patterns {
  readonly entry: OutcomeWords
  /** Any of its verbs, anywhere: without one the others need not be tried. */
  readonly verb: RegExp
  readonly active: readonly RegExp[]
  readonly passive: readonly RegExp[]
}

function patternsOf(entry: OutcomeWords): Patterns {
  const past = words(entry.past)
  const participle = words(entry.participles)
  const active = [
    new RegExp(`(?<!\\p{L})(?<council>${COUNCIL})\\s${SMALL}(?<verb>${past})(?!\\p{L})`, 'u'),
    new RegExp(`(?<!\\p{L})(?<verb>${past})\\s(?:dermed\\s|derfor\\s|herefter\\s)?(?<council>${COUNCIL})`, 'u'),
    // The council goes on: `… og tiltrådte indstillingen`. Only in a clause that begins with it.
    new RegExp(`^(?<council>${COUNCIL})\\s.*?(?:,\\s|\\s)(?:og|samt|men)\\s${SMALL}(?<verb>${past})(?!\\p{L})`, 'u'),
  ]
  const passive = [
    new RegExp(`(?<!\\p{L})(?:blev|bliver|er|er blevet)\\s(?:\\p{L}+\\s){0,5}?(?<verb>${participle})(?!\\p{L})`, 'u'),
    // `Godkendt.`, `Ikke godkendt.`, `Indstillingen tiltrådt.`, `Taget til efterretning.`, `punkt 2 udsat`
    new RegExp(
      `^(?:punkt\\s\\d[\\d\\s,og–-]*\\s|\\p{Lu}\\p{L}+\\s)?(?:ikke\\s)?(?<verb>${participle})(?!\\p{L})`,
      'iu',
    ),
    // `Referatet godkendes.`, `Udsættes.`
    ...(entry.passives.length === 0
      ? []
      : [new RegExp(`^(?:\\p{L}+\\s){0,4}?(?<verb>${words(entry.passives)})(?!\\p{L})`, 'iu')]),
  ]
  return { entry, verb: anyOf([entry]), active, passive }
}

const anyOf = (entries: readonly OutcomeWords[]): RegExp =>
  new RegExp(words(entries.flatMap((entry) => [...entry.past, ...entry.participles, ...entry.passives])), 'iu')

const PATTERNS = OUTCOME_WORDS.map(patternsOf)
const ANY_VERB = anyOf(OUTCOME_WORDS)

// `…, at sagen udsættes`, `…, som blev godkendt`: what hangs on a conjunction is no decision of its own.
const SUBORDINATE =
  /(?:,\s|\s)(?:at|som|hvis|hvorvidt|hvordan|hvornår|fordi|når|idet|såfremt)(?!\p{L})|,\s(?:der|da)(?!\p{L})/u
const REPORTED =
  /^Ifølge\s|(?<!\p{L})(?:ønske(?:de|r)|foreslog|foreslår|spurgte|anmodede|opfordrede|bad om|oplyste|fortalte|orienterede|kunne|kan|vil|ville|skal|skulle|bør|burde)(?!\p{L})/u
const DENIAL = /(?<!\p{L})(?<!om\s)(?:ikke|aldrig|næppe|hverken)(?!\p{L})/iu
/** Denied right at the verb: `tiltrådte den ikke`, `blev ikke vedtaget`. Anything else denied says nothing. */
const DENIED_BEHIND =
  /^\s(?:(?:således|dermed|derfor|herefter|dog|den|det|dem|indstillingen|forslaget|punktet|sagen)\s){0,2}ikke(?!\p{L})(?!\s(?:enstemmigt|uden))/u
const DENIED_BEFORE = /(?<!endnu\s)(?<!\p{L})ikke\s$/iu

/** The main clause: what stands in front of the first conjunction. */
export function mainClause(sentence: string): string {
  const at = SUBORDINATE.exec(sentence)
  return at === null ? sentence : sentence.slice(0, at.index)
}

const REGION = /Hovedstaden|Sjælland|Syddanmark|Midtjylland|Nordjylland/iu
/** Is the council that is named the one whose minutes these are? */
function isOurs(council: string, body: string | null): boolean {
  const [named, own] = [REGION.exec(council)?.[0], REGION.exec(body ?? '')?.[0]]
  return named === undefined || own === undefined || named.toLowerCase() === own.toLowerCase()
}

interface Hit {
  readonly at: number
  readonly negated: 'refused' | 'denied' | null
  readonly active: boolean
}

function negation(clause: string, from: number, to: number): Hit['negated'] {
  if (!DENIAL.test(clause)) return null
  return DENIED_BEHIND.test(clause.slice(to)) || DENIED_BEFORE.test(clause.slice(0, from)) ? 'refused' : 'denied'
}

function hitOf({ entry, verb: any, active, passive }: Patterns, clause: string, body: string | null): Hit | null {
  if (!any.test(clause)) return null
  if (entry.with !== undefined && !entry.with.test(clause)) return null
  for (const pattern of active) {
    const found = pattern.exec(clause)
    const { council, verb } = found?.groups ?? {}
    if (found === null || council === undefined || verb === undefined || !isOurs(council, body)) continue
    const from = clause.indexOf(verb, pattern === active[1] ? found.index : found.index + found[0].length - verb.length)
    const to = pattern === active[1] ? found.index + found[0].length : from + verb.length
    if (EARLIER.test(clause.slice(to)) || EARLIER_FIRST.test(clause)) continue
    return { at: from, negated: negation(clause, from, to), active: true }
  }
  if (OTHERS.test(clause)) return null
  for (const pattern of passive) {
    const found = pattern.exec(clause)
    const verb = found?.groups?.['verb']
    if (found === null || verb === undefined) continue
    const to = found.index + found[0].length
    const tail = clause.slice(to)
    if (REPORTED.test(clause.slice(0, to)) || ELSEWHERE.test(tail) || EARLIER.test(tail)) continue
    if (EARLIER_FIRST.test(clause) || (pattern === passive[2] && entry.weight < 3 && LATER.test(tail))) continue
    const by = BY.exec(tail)?.groups?.['council'] ?? ''
    if (!isOurs(by, body)) continue
    return { at: to - verb.length, negated: negation(clause, to - verb.length, to), active: false }
  }
  return null
}

/** What one verb decides. */
export interface Decided {
  readonly outcome: Outcome
  readonly weight: number
  /** The verb's own words: from the clause's start for the first, to the next verb or the clause's end. */
  readonly clause: string
}

const PARTS = new RegExp(
  `,\\s(?:mens|men|idet)\\s|(?:\\s(?:og|samt)|,)\\s(?=punkt\\s\\d[\\d\\s,og–-]*\\s(?:(?:blev|bliver|er)\\s)?(?:ikke\\s)?(?:${ALL_PARTICIPLES})(?!\\p{L}))`,
  'u',
)
// `tiltrådte indstillingen, dog ikke punkt 3`: left out, not denied.
const BUT_NOT = /,?\s(?:men|dog)\sikke\s(?:punkt(?:erne)?|pkt\.)\s[\d\s,og–-]+/u
const SUBJECT = new RegExp(`^${COUNCIL}(?=\\s)`, 'u')
const PASTS = new RegExp(`^${SMALL}(?:${words(OUTCOME_WORDS.flatMap(({ past }) => past))})(?!\\p{L})`, 'u')
const RESUMED = new RegExp(`,\\s(?:og|samt)\\s(?=${PASTS.source.slice(1)})`, 'u')

/**
 * Reads the decisions of a sentence: for each clause those of its verbs; nothing for a sentence without any such verb.
 * @param body the council whose minutes these are: what another council did is none of ours
 */
export function readVerbs(sentence: string, body: string | null = null): Decided[][] {
  const text = normalised(sentence).replace(BUT_NOT, '')
  if (!ANY_VERB.test(text)) return []
  const subject = SUBJECT.exec(text)?.[0] ?? ''
  const parts = text.split(PARTS)
  // `KKR drøftede, hvordan …, og tiltrådte indstillingen.`: the council that decided first goes on behind the comma.
  const going = subject !== '' && PASTS.test(text.slice(subject.length + 1))
  return (going ? parts.flatMap((part) => part.split(RESUMED)) : parts).map((printed) => {
    const part = subject !== '' && PASTS.test(printed) ? `${subject} ${printed}` : printed
    const clause = mainClause(part)
    const hits = PATTERNS.flatMap((patterns) => {
      const hit = hitOf(patterns, clause, body)
      return hit === null ? [] : [{ ...patterns.entry, ...hit }]
    }).sort((a, b) => a.at - b.at)
    return hits.flatMap(({ outcome, weight, negated, active }, i): Decided[] => {
      // A negated verb is not its outcome; adopting that is denied is a refusal, anything else says nothing.
      if (negated === 'denied' || (negated === 'refused' && !ADOPTING.has(outcome))) return []
      const own = active && i > 0 ? (hits[i]?.at ?? 0) : 0
      const next = active ? hits[i + 1]?.at : undefined
      return [
        {
          outcome: negated === null ? outcome : 'afvist',
          weight: negated === null ? weight : 3,
          clause: part.slice(own, next),
        },
      ]
    })
  })
}

/**
 * The weightiest decision of each clause that decides.
 * @param sentence a sentence of a decision, rejoined over line ends
 * @returns in order; empty when the sentence decides nothing
 */
export function readOutcomes(sentence: string, body: string | null = null): Decided[] {
  return readVerbs(sentence, body).flatMap((verbs) => {
    const most = Math.max(0, ...verbs.map(({ weight }) => weight))
    return verbs.filter(({ weight }) => weight === most).slice(0, 1)
  })
}
