// Reads what one sentence decides; silent where it reports, wishes, or tells of an earlier decision.
//
//   KKR Sjælland drøftede sagen og tiltrådte indstillingen.      both verbs have the council as subject
//   Sagen blev udsat.      Godkendt.      Orienteringen tages til efterretning.
//   SF foreslog at udsætte sagen.   Bestyrelsen godkendte …   KKR godkendte i september 2025 …   <- no
import { COUNCIL, ELSEWHERE, OTHERS } from '../vocabulary/council.ts'
import { ADOPTING, OUTCOME_WORDS, type Outcome, type OutcomeWords } from '../vocabulary/outcomes.ts'

const NOT = '(?<not>ikke\\s)?'
const words = (forms: readonly string[]): string => forms.map((form) => form.replace(/ /gu, '\\s')).join('|')
/** Small words between subject and verb: `KKR tiltrådte`, `KKR Sjælland har herefter tiltrådt`. */
const SMALL =
  '(?:(?:herefter|derefter|dermed|derfor|således|enstemmigt|også|samtidig|desuden|så|i forlængelse heraf|efter drøftelse|har)\\s){0,2}'
/** What was decided earlier: the verb is followed by its own time. */
const EARLIER =
  /^\s(?:i\s(?:\p{L}+\s)?(?:19|20)\d\d|på\s(?:sit\s|et\s)?mødet?\s(?:den|i)\s|den\s\d|sidste\sår|tidligere)/u

interface Patterns {
  readonly entry: OutcomeWords
  readonly active: readonly RegExp[]
  readonly passive: readonly RegExp[]
}

function patternsOf(entry: OutcomeWords): Patterns {
  const past = words(entry.past)
  const participle = words(entry.participles)
  const active = [
    new RegExp(`(?<!\\p{L})${COUNCIL}\\s${SMALL}(?:${past})(?!\\p{L})(?<tail>.*)`, 'u'),
    new RegExp(`(?<!\\p{L})(?:${past})\\s(?:dermed\\s|derfor\\s|herefter\\s)?${COUNCIL}(?<tail>.*)`, 'u'),
    // The council goes on: `… og tiltrådte indstillingen`. Only in a sentence that begins with it.
    new RegExp(`^${COUNCIL}\\s.*?(?:,\\s|\\s)(?:og|samt|men)\\s${SMALL}(?:${past})(?!\\p{L})(?<tail>.*)`, 'u'),
  ]
  const passive = [
    new RegExp(
      `(?<!\\p{L})(?:blev|bliver|er|er blevet)\\s(?:(?!ikke\\s)\\p{L}+\\s){0,5}?${NOT}(?:${participle})(?!\\p{L})(?<tail>.*)`,
      'u',
    ),
    // `Godkendt.`, `Indstillingen tiltrådt.`, `Taget til efterretning.`
    new RegExp(`^(?:\\p{Lu}\\p{L}+\\s)?${NOT}(?:${participle})(?!\\p{L})(?<tail>.*)`, 'iu'),
  ]
  if (entry.passives.length > 0) {
    passive.push(new RegExp(`^(?:\\p{L}+\\s){1,4}?(?:${words(entry.passives)})(?!\\p{L})(?<tail>.*)`, 'u'))
  }
  return { entry, active, passive }
}

const PATTERNS = OUTCOME_WORDS.map(patternsOf)

// `…, at sagen udsættes`, `…, som blev godkendt`: what hangs on a conjunction is no decision of its own.
const SUBORDINATE =
  /(?:,\s|\s)(?:at|som|hvis|hvorvidt|hvordan|hvornår|fordi|når|idet|såfremt)(?!\p{L})|,\sder(?!\p{L})/u
const REPORTED =
  /(?<!\p{L})(?:ønske(?:de|r)|foreslog|foreslår|spurgte|anmodede|opfordrede|bad om|oplyste|fortalte|orienterede|kunne|kan|vil|ville|skal|skulle|bør|burde)(?!\p{L})/u

/** The main clause: what stands in front of the first conjunction. */
export function mainClause(sentence: string): string {
  const at = SUBORDINATE.exec(sentence)
  return at === null ? sentence : sentence.slice(0, at.index)
}

const mens = (sentence: string): string[] => sentence.split(/,\s(?:mens|men|idet)\s/u)

function matches({ entry, active, passive }: Patterns, clause: string, whole: string): { negated: boolean } | null {
  if (entry.with !== undefined && !entry.with.test(whole)) return null
  for (const pattern of active) {
    const found = pattern.exec(pattern === active[2] ? whole : clause)
    const tail = found?.groups?.['tail']
    if (found === null || tail === undefined || EARLIER.test(tail)) continue
    return { negated: /^\sikke(?!\p{L})/u.test(tail) }
  }
  if (OTHERS.test(clause)) return null
  for (const pattern of passive) {
    const found = pattern.exec(clause)
    if (found === null || REPORTED.test(clause.slice(0, found.index + 1))) continue
    const before = clause.slice(0, clause.length - (found.groups?.['tail'] ?? '').length)
    if (REPORTED.test(before) || ELSEWHERE.test(found.groups?.['tail'] ?? '')) continue
    return { negated: found.groups?.['not'] !== undefined }
  }
  return null
}

/** What one clause decides. */
export interface Decided {
  readonly outcome: Outcome
  readonly weight: number
}

/**
 * Reads the decisions of a sentence, one for each clause that decides.
 * @param sentence a sentence of a decision, rejoined over line ends
 * @returns in order; empty when the sentence decides nothing
 */
export function readOutcomes(sentence: string): Decided[] {
  return mens(sentence).flatMap((part) => {
    const clause = mainClause(part)
    let best: Decided | null = null
    for (const patterns of PATTERNS) {
      const found = matches(patterns, clause, part)
      if (found === null) continue
      const { outcome, weight } = patterns.entry
      // A negated verb is not its outcome; adopting that is denied is a refusal, anything else says nothing.
      if (found.negated && !ADOPTING.has(outcome)) continue
      const decided: Decided = { outcome: found.negated ? 'afvist' : outcome, weight: found.negated ? 3 : weight }
      if (best === null || decided.weight > best.weight) best = decided
    }
    return best === null ? [] : [best]
  })
}
