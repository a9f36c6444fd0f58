import type { Referat } from '../../src/referat.ts'
import type { GroupResult } from './compare.mjs'

export type Answer = Readonly<Record<string, unknown>>
export function scoreAnswer(answer: Answer, referat: Referat): GroupResult[]
export function draftAnswer(referat: Referat): Answer
