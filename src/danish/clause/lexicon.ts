// Looks verbs up by their forms.
//
//   tiltrådtes -> tiltræde, past, in -s      stemt -> stemme, participle      udsætte -> udsætte, infinitive
import { SPEECH_VERBS } from '../../vocabulary/speech.ts'
import { AUXILIARIES } from '../../vocabulary/auxiliaries.ts'
import { VERBS, type VerbLine } from '../../vocabulary/verbs.ts'

export interface Form {
  readonly lemma: string
  readonly tense: 'infinitive' | 'present' | 'past' | 'participle'
  /** A passive in -s. */
  readonly s: boolean
}

const FORMS = new Map<string, Form[]>()
const LINES = new Map<string, VerbLine[]>()

function add(form: string, lemma: string, tense: Form['tense'], s = false): void {
  const forms = FORMS.get(form) ?? []
  if (!forms.some((one) => one.lemma === lemma && one.tense === tense)) FORMS.set(form, [...forms, { lemma, tense, s }])
}

function addVerb(
  lemma: string,
  present: readonly string[],
  past: readonly string[],
  participle: readonly string[],
): void {
  add(lemma, lemma, 'infinitive')
  for (const form of present) add(form, lemma, 'present')
  for (const form of past) add(form, lemma, 'past')
  for (const form of participle) add(form, lemma, 'participle')
  if (lemma.endsWith('s') || lemma === 'være' || lemma === 'have') return
  add(`${lemma}s`, lemma, 'present', true)
  for (const form of past) add(form.endsWith('e') ? `${form}s` : `${form}es`, lemma, 'past', true)
}

for (const line of VERBS) {
  LINES.set(line.lemma, [...(LINES.get(line.lemma) ?? []), line])
  addVerb(line.lemma, line.present, line.past, line.participle)
}
for (const { lemma, present, past, participle } of SPEECH_VERBS) addVerb(lemma, [present], [past], [participle])
for (const [form, { lemma, tense }] of Object.entries(AUXILIARIES)) add(form, lemma, tense)

const FINITE: ReadonlySet<string> = new Set(
  [...FORMS].flatMap(([form, forms]) =>
    forms.some(({ tense }) => tense === 'present' || tense === 'past') ? [form] : [],
  ),
)
const NONE: readonly Form[] = []

/** What a word may be, as a verb. @param low in small letters */
export const formsOf = (low: string): readonly Form[] => FORMS.get(low) ?? NONE

/** The lines of the lexicon for a verb. */
export const linesOf = (lemma: string): readonly VerbLine[] => LINES.get(lemma) ?? []

/** Does any verb that can decide have this form? */
export const mayDecide = (low: string): boolean => formsOf(low).some(({ lemma }) => LINES.has(lemma))

// `takkede`, `mødtes`: verbs that no line knows, but that end like a past tense.
const LIKE_PAST = /^\p{Ll}{2,20}(?:ede|edes)$/u

/** Can the word be the finite verb of a clause? */
export const isFinite = (low: string): boolean =>
  FINITE.has(low) || ((low.endsWith('ede') || low.endsWith('edes')) && LIKE_PAST.test(low))

export const isInfinitive = (low: string): boolean => formsOf(low).some(({ tense }) => tense === 'infinitive')
const PARTICIPLES = new Map(
  [...FORMS].flatMap(([form, forms]): [string, Form][] => {
    const found = forms.find(({ tense }) => tense === 'participle')
    return found === undefined ? [] : [[form, found]]
  }),
)
export const participleOf = (low: string): Form | undefined => PARTICIPLES.get(low)

/** Does what a line takes stand in the clause? Longer takings count more. @returns how many words fit; -1 for none */
export function fitOf(line: VerbLine, fits: (word: string, at: number) => boolean, places: readonly number[]): number {
  if (line.takes.length === 0) return 0
  let best = -1
  for (const words of line.takes) {
    // `@office @person` need not stand side by side.
    const apart = words.length > 1 && words.every((word) => word.startsWith('@'))
    const gap = words.indexOf('…')
    const standsAt = (part: readonly string[], place: number): boolean =>
      fits(part[0] ?? '', place) && part.every((word, k) => fits(word, place + k))
    const stands = (part: readonly string[], from: number): number =>
      places.findIndex((place) => place >= from && standsAt(part, place))
    if (gap > 0) {
      const first = stands(words.slice(0, gap), 0)
      const behind = (places[first] ?? 0) + gap
      if (first >= 0 && stands(words.slice(gap + 1), behind) >= 0) best = Math.max(best, words.length - 1)
    }
    for (const place of apart || gap > 0 ? [] : places) {
      if (standsAt(words, place)) best = Math.max(best, words.length)
    }
    if (apart && words.every((word) => places.some((place) => fits(word, place)))) best = Math.max(best, words.length)
  }
  return best
}
