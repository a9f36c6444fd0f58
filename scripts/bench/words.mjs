// Figures as the page prints them.

/** A time, from milliseconds: `7.3 ms`, `512 ms`, `41.2 s`. */
export function time(ms) {
  if (ms === null) return '–'
  if (ms >= 10_000) return `${(ms / 1000).toFixed(1)} s`
  return `${ms.toFixed(ms < 10 ? 1 : 0)} ms`
}

/** Memory, from bytes: `145 MB`, of a million bytes each. Null is what could not be measured. */
export const megabytes = (bytes) => (bytes === null ? 'not measured' : `${(bytes / 1e6).toFixed(0)} MB`)

/** A measured value with its unit: `0.72 ×`, `12.1 %`, `8.4 ms`, `310 MB`. */
export const measured = (value, unit) => `${value.toFixed({ '×': 2, MB: 0 }[unit] ?? 1)} ${unit}`

/** Some Markdown cells as a row. A bar in a cell would end it. */
const row = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`

/** A Markdown table: the first column to the left, the others to the right when they hold figures. */
export function table(head, rows, align = head.map((_, i) => (i === 0 ? 'left' : 'right'))) {
  return [row(head), row(align.map((side) => (side === 'right' ? '---:' : '---'))), ...rows.map(row)].join('\n')
}
