import type { Knowledge } from '../../src/folder/knowledge.ts'
import type { Answers } from './archive.mjs'

export interface Judgement {
  readonly cases: { readonly planted: number; readonly found: number; readonly wrong: number }
  readonly looseEnds: { readonly planted: number; readonly found: number; readonly notPlanted: number }
  readonly persons: { readonly planted: number; readonly found: number; readonly wrong: number }
  readonly misprints: { readonly planted: number; readonly suggested: number }
  readonly missed: readonly string[]
}
export function judge(knowledge: Knowledge, answers: Answers): Judgement
