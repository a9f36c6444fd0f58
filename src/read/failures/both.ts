// How the sentences of a failure are written down: what is wrong and what to do, in English and in Danish.
import type { FailureTexts } from '../read-failure.ts'

type Pair = readonly [problem: string, advice: string]

/** One failure in both languages: the compiler misses the one that is forgotten. */
export const both = (en: Pair, da: Pair): FailureTexts => ({
  en: { problem: en[0], advice: en[1] },
  da: { problem: da[0], advice: da[1] },
})
