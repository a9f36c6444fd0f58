import type { Form } from './forms.mjs'

export interface GroupResult {
  readonly group: string
  readonly wanted: number
  readonly got: number
  readonly right: number
  readonly units: number
  readonly strict: number
  readonly differences: readonly string[]
}
export function compare(gold: unknown, referat: unknown, form: Form): GroupResult[]
