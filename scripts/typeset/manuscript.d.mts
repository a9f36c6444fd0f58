/** A block of a manuscript; the fields that only typesetting looks at are left out. */
export interface ManuscriptBlock {
  readonly type: string
  readonly text?: string
  readonly title?: string
  readonly printed?: string
  readonly number?: string
  readonly level?: number
  readonly lines?: readonly string[]
  readonly key?: string
  readonly value?: string
}
export interface Manuscript {
  readonly meta: Readonly<Record<string, string>>
  readonly blocks: readonly ManuscriptBlock[]
}
export function readManuscript(folder: string): Manuscript
export function contentsOf(blocks: readonly ManuscriptBlock[]): readonly object[]
