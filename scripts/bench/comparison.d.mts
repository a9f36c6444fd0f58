export interface Comparison {
  readonly what: string
  readonly against: string
  readonly value: number | null
  readonly unit?: '×' | '%' | 'ms' | 'MB'
  readonly bar?: { readonly sign: '≤' | '<' | '≥'; readonly bound: number } | null
  readonly reason?: string
}
export function comparison(comparison: Comparison): [what: string, against: string, measured: string, bar: string]
