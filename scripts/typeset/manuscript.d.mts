/** A block of a manuscript; the fields that only typesetting looks at are left out. */
export interface ManuscriptBlock {
  readonly type: string
  readonly text?: string
  readonly title?: string
  readonly printed?: string
  readonly number?: string
  readonly level?: number
  readonly lines?: readonly string[]
  /** Of a table; a cell over two columns has the span 2. */
  readonly rows?: readonly {
    readonly header: boolean
    readonly cells: readonly { readonly text: string; readonly span: number }[]
  }[]
  readonly key?: string
  readonly value?: string
}
export interface Manuscript {
  readonly meta: Readonly<Record<string, string>>
  readonly blocks: readonly ManuscriptBlock[]
}
export function readManuscript(folder: string): Manuscript
/** Text without its marks of bold, italic, links and line ends. */
export function plain(text: string): string
export function contentsOf(blocks: readonly ManuscriptBlock[]): readonly object[]
