// Variants of a text that say the same: other encodings, other line ends, other wrapping, furniture, no contents.

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2 + 2)
  const view = new DataView(bytes.buffer)
  view.setUint16(0, 0xfeff, littleEndian)
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2 + 2, text.charCodeAt(i), littleEndian)
  return bytes
}

const WESTERN = new Map(Array.from('€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ', (char) => [char, 0]))
Array.from('€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ').forEach((char, i) => WESTERN.set(char, 0x80 + i))

/** Windows-1252; throws for a letter it does not have. */
function western(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => {
    const code = WESTERN.get(char) ?? char.charCodeAt(0)
    if (code > 255) throw new Error(`Windows-1252 has no ${char}`)
    return code
  })
}

const POINT = /^\s*(?:[-–•o]|\d+(?:\.\d+)*[.)]|\p{Ll}\))\s+/u

/** Paragraphs on one line each: a line joins the one above when its first word would not have fitted there. */
function unwrap(text: string): string[] {
  const lines = text.split('\n')
  const column = Math.max(...lines.map(({ length }) => length))
  if (column > 100) return lines
  const whole: string[] = []
  lines.forEach((line, i) => {
    const above = lines[i - 1] ?? ''
    const word = /\S+/u.exec(line)?.[0].length ?? 0
    const runsOn = above !== '' && line !== '' && !POINT.test(line) && above.length + 1 + word > column - 2
    if (runsOn && !`${above}${line}`.includes('\t')) whole.push(`${whole.pop() ?? ''} ${line.trim()}`)
    else whole.push(line)
  })
  return whole
}

/** Wraps at a column. Rows of tables and of the contents stay whole; a point's lines hang below its words. */
function wrap(line: string, column: number): string {
  if (line.length <= column || line.includes('\t') || /\.{4,}\s*\d+$/u.test(line)) return line
  const hanging = ' '.repeat(POINT.exec(line)?.[0].length ?? /^\s*/u.exec(line)?.[0].length ?? 0)
  const wrapped: string[] = []
  let open = ''
  for (const word of line.trimEnd().split(/(?<=\S) /u)) {
    if (open !== '' && open.length + 1 + word.length > column) {
      wrapped.push(open)
      open = hanging + word
    } else open = open === '' ? word : `${open} ${word}`
  }
  return [...wrapped, open].join('\n')
}

/** A running head and a page number in mid-sentence, every so many lines: between two words, or two wrapped lines. */
function furnished(text: string, head: string): string {
  let page = 1
  let since = 0
  const lines = text.split('\n')
  return lines
    .map((line, i) => {
      const middle = line.length < 100 ? line.length : line.indexOf(' ', 60)
      const below = line.length < 100 ? lines[i + 1] : line.slice(middle + 1)
      const inside = line.length >= 60 && middle > 0 && below !== undefined && /^\p{Ll}/u.test(below)
      if (++since < 8 || !inside || line.includes('\t')) return line
      since = 0
      const furniture = `\n\nSIDE ${++page}\n\n${head}\n`
      return middle === line.length ? `${line}${furniture}` : `${line.slice(0, middle)}${furniture}\n${below}`
    })
    .join('\n')
}

export interface Variant {
  readonly name: string
  readonly bytes: Uint8Array
  /** What the variant must lose: prefixes of keys of the content. */
  readonly loses: readonly string[]
}

/**
 * Makes the variants.
 * @param text a `referat.txt`
 * @param contents indices of its lines that are the table of contents
 * @param head a running head that would fit the document
 */
export function variantsOf(text: string, contents: readonly { start: number; end: number }[], head: string): Variant[] {
  const without = [...contents].reverse().reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)
  const variant = (name: string, bytes: Uint8Array, loses: readonly string[] = []): Variant => ({ name, bytes, loses })
  const rewrapped = unwrap(text)
    .map((line) => wrap(line, 70))
    .join('\n')
  return [
    variant('line ends of Windows', encode(text.replace(/\n/gu, '\r\n'))),
    variant('line ends of an old Mac', encode(text.replace(/\n/gu, '\r'))),
    variant('a byte order mark', encode(`\ufeff${text}`)),
    variant('decomposed letters', encode(text.normalize('NFD'))),
    variant('UTF-16, little end first', utf16(text, true)),
    variant('UTF-16, big end first', utf16(text, false)),
    variant('Windows-1252', western(text)),
    variant('blanks at line ends', encode(text.replace(/\n/gu, '  \n'))),
    variant('twice as many empty lines', encode(text.replace(/\n\n/gu, '\n\n\n'))),
    variant('no empty lines', encode(text.replace(/\n{2,}/gu, '\n'))),
    variant('wrapped at 70 columns', encode(rewrapped)),
    variant('wrapped at 70 columns, no empty lines', encode(rewrapped.replace(/\n{2,}/gu, '\n'))),
    variant('page numbers and running heads', encode(furnished(text, head))),
    variant('no contents', encode(without), ['toc']),
  ]
}
