// Lines of a text that are no words: rules, rows of dashes in tables, marks of pages, pictures and comments of a converter.
//   |---|:--:|     -----     +====+     {4}------------------------     <!-- image -->
import type { RawLine } from './split-lines.ts'

const RULE = /^[+|:=*_ \t-]+$/u
const PAGE_MARK = /^\{\d{1,4}\}-{8,}$/u
const ROW_BEGINS = /^<tr\b/iu
const ROW_ENDS = /<\/tr\s?>/iu
/** A row of more lines is none. */
const MOST_LINES = 200

/** Is a line nothing but a rule? */
export const isRule = (line: string): boolean =>
  (RULE.test(line) && /-{3}|={3}|\*{3}|_{3}|\| ?:?--?:? ?\|/u.test(line)) || PAGE_MARK.test(line)

/** Does a rule part the head of a table from its rows: `|---|---|`? */
export const isTableRule = (line: string): boolean => isRule(line) && /[|+]/u.test(line)

/** Puts the lines of each HTML row together: its cells may stand on lines of their own. */
export function withWholeRows(text: string, rows: readonly RawLine[]): RawLine[] {
  if (!/<tr\b/iu.test(text)) return [...rows]
  const whole: RawLine[] = []
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]
    if (row === undefined) continue
    let last = i
    if (ROW_BEGINS.test(text.slice(row.start, row.start + 4))) {
      const end = rows.slice(i, i + MOST_LINES).findIndex(({ start, end: to }) => ROW_ENDS.test(text.slice(start, to)))
      if (end > 0) last = i + end
    }
    const { end, to } = rows[last] ?? row
    whole.push({ ...row, end, to })
    i = last
  }
  return whole
}
