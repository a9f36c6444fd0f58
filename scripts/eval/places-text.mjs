// Where everything that was read stands, one node a line, for a person to read:
//
//   items[3].beslutning     p4 l87 1234-1290  Beslutning: … tog sagen til efterretning.
//   ^ the node in referat.json                ^ how its text begins, and how it ends

/** Widths of columns. They are fixed, so that one longer path changes one line and not all. */
const [PATH, WHERE, ENDS] = [34, 16, 28]

/**
 * @param referat a Referat
 * @param text the text of its source, into which places point
 * @returns lines, each with a final `\n`
 */
export function placesText(referat, text) {
  const rows = [...nodes(referat, '')].map(([path, { start, end, page, line }]) => {
    const where = `${page === null ? '' : `p${page} `}l${line} ${start}-${end}`
    return `${path.padEnd(PATH)}  ${where.padEnd(WHERE)}  ${shown(text.slice(start, end))}\n`
  })
  return rows.join('')
}

/** The nodes that have a place, each before those within it. */
function* nodes(value, path) {
  if (typeof value !== 'object' || value === null) return
  if (Object.hasOwn(value, 'at') && value.at !== null) yield [path, value.at]
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'at') continue
    const step = Array.isArray(value) ? `[${key}]` : `${path === '' ? '' : '.'}${key}`
    yield* nodes(inner, `${path}${step}`)
  }
}

function shown(words) {
  const line = words.replace(/\s+/gu, ' ')
  return line.length <= 2 * ENDS ? line : `${line.slice(0, ENDS)} … ${line.slice(-ENDS)}`
}
