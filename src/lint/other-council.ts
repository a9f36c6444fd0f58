// A decision that another council makes, in place of the one whose minutes these are: text that was copied from elsewhere.
//
//   KKR HOVEDSTADEN … Beslutning: KKR Sjælland tiltrådte indstillingen.       <- that
//   KKR HOVEDSTADEN … Beslutning: KKR Sjælland har tiltrådt. Vi gør det også. <- told of others
import { subjectAt } from '../danish/council.ts'
import { sentenceOf } from '../danish/said.ts'
import { sentencesIn } from '../danish/sentences.ts'
import type { Item, Meeting } from '../referat.ts'
import { TOLD } from '../vocabulary/unwritten-decisions.ts'

/**
 * The sentence of a decision whose subject is another council, and how it names that.
 * @returns null where this council decides, or nobody does
 */
export function otherCouncil({ beslutning }: Item, meeting: Meeting): { sentence: string; council: string } | null {
  const { body, jointWith } = meeting
  if (beslutning?.label == null || beslutning.outcome !== 'andet' || body === null || jointWith.length > 0) return null
  for (const text of sentencesIn(beslutning.text)) {
    const sentence = sentenceOf(text)
    const { who, to } = subjectAt(sentence, 0, sentence.words.length, body, null)
    const last = sentence.words[to - 1]
    if (who !== 'elsewhere' || last === undefined || TOLD.has(sentence.words[to]?.low ?? '')) continue
    return { sentence: text, council: text.slice(0, last.end) }
  }
  return null
}
