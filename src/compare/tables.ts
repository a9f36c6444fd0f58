// Tables compared by cell: rows are found again by their words, then by their first cell, so that a row put in does not
// shift the others; columns by their headings.
//
//   | Kommune | Kr.   |      | Kommune | Kr.   |
//   | Faxe    | 120,0 |      | Faxe    | 125,0 |      row 2, Kr.: 120,0 -> 125,0
//                            | Greve   |  80,0 |      row 3: put in
import { diffArrays } from 'diff'
import type { At, Row } from '../referat.ts'
import type { FactChange } from './change.ts'
import { inOrder } from './in-order.ts'
import { rowPassages, type TablePart } from './passages.ts'
import { sameText, wordsOf } from './words.ts'

/** Tables of two sections: those with their counterpart, and those without. */
export interface PairedTables {
  readonly pairs: readonly (readonly [TablePart, TablePart])[]
  readonly onlyBefore: readonly TablePart[]
  readonly onlyAfter: readonly TablePart[]
}

/** A table that differs: what, and where the first difference stands. */
export interface TableEdit {
  readonly facts: readonly FactChange[]
  readonly before: At
  readonly after: At
}

const tableText = (part: TablePart): string =>
  rowPassages(part)
    .map(({ text }) => text)
    .join(' ')
const rowText = ({ cells }: Row): string => cells.map(({ text }) => text).join(' | ')
const keyText = (text: string): string =>
  wordsOf(text)
    .map(({ key }) => key)
    .join(' ')

/** Finds the counterparts of tables: by their order where both sections have as many, else by common words. */
export function pairTables(before: readonly TablePart[], after: readonly TablePart[]): PairedTables {
  if (before.length === after.length) {
    return {
      pairs: before.flatMap((a, i) => (after[i] ? [[a, after[i]] as const] : [])),
      onlyBefore: [],
      onlyAfter: [],
    }
  }
  const words = (parts: readonly TablePart[]): Set<string>[] =>
    parts.map((part) => new Set(wordsOf(tableText(part)).map(({ key }) => key)))
  const [a, b] = [words(before), words(after)]
  const matches = inOrder(before.length, after.length, (i, j) => {
    const [one, other] = [a[i] ?? new Set<string>(), b[j] ?? new Set<string>()]
    const both = [...one].filter((word) => other.has(word)).length
    const share = (2 * both) / Math.max(1, one.size + other.size)
    return share >= 0.4 ? share : 0
  })
  return {
    pairs: matches.flatMap(([i, j]) => (before[i] && after[j] ? [[before[i], after[j]] as const] : [])),
    onlyBefore: before.filter((_, i) => !matches.some(([one]) => one === i)),
    onlyAfter: after.filter((_, j) => !matches.some(([, other]) => other === j)),
  }
}

/** Compares a table with its counterpart. @returns null when they say the same */
export function compareTables({ table: a }: TablePart, { table: b }: TablePart): TableEdit | null {
  const facts: FactChange[] = []
  const places: { before: At | null; after: At | null }[] = []
  const tell = (
    fact: string,
    before: string | null,
    after: string | null,
    at: { a?: Row | undefined; b?: Row | undefined },
  ): void => {
    facts.push({ fact, before, after })
    places.push({ before: at.a?.at ?? null, after: at.b?.at ?? null })
  }
  const columns = pairColumns(a.rows, b.rows)
  for (const [i, j] of pairRows(a.rows, b.rows)) {
    const [one, other] = [i === null ? undefined : a.rows[i], j === null ? undefined : b.rows[j]]
    const row = `row ${(j ?? i ?? 0) + 1}`
    if (one === undefined || other === undefined) {
      tell(row, one ? rowText(one) : null, other ? rowText(other) : null, { a: one, b: other })
      continue
    }
    if (sameText(rowText(one).replaceAll(' | ', ' '), rowText(other).replaceAll(' | ', ' '))) continue
    for (const [m, n] of columns) {
      const [left, right] = [
        m === null ? null : (one.cells[m]?.text ?? ''),
        n === null ? null : (other.cells[n]?.text ?? ''),
      ]
      if (sameText(left, right) || (left ?? '') + (right ?? '') === '') continue
      const column = (n === null ? '' : (b.columns[n] ?? '')) || (m === null ? '' : (a.columns[m] ?? ''))
      tell(`${row}, ${column || `column ${(n ?? m ?? 0) + 1}`}`, left, right, { a: one, b: other })
    }
  }
  if (facts.length === 0) return null
  const [first] = places
  return { facts, before: first?.before ?? a.at, after: first?.after ?? b.at }
}

type Pair = readonly [number | null, number | null]

/** Rows: those of the same words first; between them those of the same first cell, then in their order. */
function pairRows(a: readonly Row[], b: readonly Row[]): Pair[] {
  const parts = diffArrays(
    a.map((row) => keyText(rowText(row))),
    b.map((row) => keyText(rowText(row))),
  )
  const pairs: Pair[] = []
  let [i, j] = [0, 0]
  let gap = { a: [] as number[], b: [] as number[] }
  const close = (): void => {
    pairs.push(...pairGap(gap.a, gap.b, a, b))
    gap = { a: [], b: [] }
  }
  for (const { added, removed, value } of parts) {
    for (let k = value.length; k > 0; k--) {
      if (added) gap.b.push(j++)
      else if (removed) gap.a.push(i++)
      else {
        close()
        pairs.push([i++, j++])
      }
    }
  }
  close()
  return pairs
}

function pairGap(a: readonly number[], b: readonly number[], before: readonly Row[], after: readonly Row[]): Pair[] {
  if (a.length === b.length) return a.map((i, k): Pair => [i, b[k] ?? null])
  const matches = inOrder(a.length, b.length, (i, j) => rowLikeness(before[a[i] ?? -1], after[b[j] ?? -1]))
  const byFirst = new Map(matches)
  const taken = new Set(matches.map(([, j]) => j))
  const left = a.flatMap((i, k): Pair[] => (byFirst.has(k) ? [] : [[i, null]]))
  const right = b.flatMap((j, k): Pair[] => (taken.has(k) ? [] : [[null, j]]))
  return [...left, ...matches.map(([i, j]): Pair => [a[i] ?? null, b[j] ?? null]), ...right]
}

function rowLikeness(a: Row | undefined, b: Row | undefined): number {
  if (a === undefined || b === undefined) return 0
  const same = a.cells.filter(({ text }, i) => text !== '' && keyText(text) === keyText(b.cells[i]?.text ?? '')).length
  const filled = Math.max(a.cells.filter(({ text }) => text !== '').length, 1)
  const first = sameText(a.cells[0]?.text ?? '', b.cells[0]?.text ?? '') && (a.cells[0]?.text ?? '') !== ''
  return (first ? 1 : 0) + same / filled >= 0.5 ? (first ? 1 : 0) + same / filled : 0
}

/** Columns, by the words of the first rows: in their order where both tables have as many. */
function pairColumns(a: readonly Row[], b: readonly Row[]): Pair[] {
  const [left, right] = [a[0]?.cells.length ?? 0, b[0]?.cells.length ?? 0]
  if (left === right) return Array.from({ length: left }, (_, i): Pair => [i, i])
  const texts = (rows: readonly Row[], count: number): string[] =>
    Array.from({ length: count }, (_, i) => rows.map(({ cells }) => keyText(cells[i]?.text ?? '')).join('|'))
  const [one, other] = [texts(a, left), texts(b, right)]
  const share = (i: number, j: number): number => {
    const [p, q] = [(one[i] ?? '').split('|'), (other[j] ?? '').split('|')]
    return p.filter((text, k) => text !== '' && text === q[k]).length / Math.max(1, p.length)
  }
  const matches = inOrder(left, right, (i, j) => (share(i, j) >= 0.3 ? share(i, j) : 0))
  const firsts = new Map(matches)
  const seconds = new Set(matches.map(([, j]) => j))
  return [
    ...one.flatMap((_, i): Pair[] => [[i, firsts.get(i) ?? null]]),
    ...other.flatMap((_, j): Pair[] => (seconds.has(j) ? [] : [[null, j]])),
  ]
}
