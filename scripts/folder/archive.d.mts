export interface Answers {
  readonly cases: readonly { readonly way: string; readonly items: readonly string[] }[]
  readonly ends: readonly {
    readonly item: string
    readonly kind: string
    readonly state: string
    readonly takenUp: string | null
  }[]
  readonly lines: readonly object[]
}
export function makeArchive(options: { wording: object; meetings: number; seed?: number }): {
  papers: { readonly name: string; readonly text: string }[]
  answers: Answers
}
