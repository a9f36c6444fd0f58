// Looks verbs up by their forms.
//
//   tiltrådtes -> tiltræde, past, in -s      stemt -> stemme, participle      udsætte -> udsætte, infinitive
import { SPEECH_VERBS } from '../../vocabulary/speech.ts'
import { AUXILIARIES, VERBS, type VerbLine } from '../../vocabulary/verbs.ts'

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
