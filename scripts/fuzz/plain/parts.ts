// A plain PDF taken apart into its objects and put together again: streams unpacked, so that what a page draws can be
// changed, then packed anew, with a table of objects that is right.
import { deflateSync, inflateSync } from 'node:zlib'

/** An object of a PDF. */
export interface Part {
  readonly num: number
  /** All of it, or what stands before its stream's bytes: `3 0 obj << /Length 9 … >>`. */
  head: string
  /** What its stream holds, unpacked where it was packed; `null` when it is none. */
  stream: string | null
  /** Is the stream packed by Flate and nothing else? */
  isPacked: boolean
}

/** A PDF in parts, by the places that they had in the file. */
export interface Parts {
  parts: Part[]
  readonly trailer: string
}

const ENTRY = /(?<offset>\d{10}) \d{5} (?<kind>[nf])/gu

/**
 * Takes a PDF apart.
 * @param pdf sound, with one table of objects of the old kind, from object 0 on
 */
export function takeApart(pdf: Buffer): Parts {
  const text = pdf.toString('latin1')
  const table = text.lastIndexOf('\nxref')
  const trailer = text.indexOf('trailer', table)
  const places = [...text.slice(table, trailer).matchAll(ENTRY)].flatMap(({ groups }, num) =>
    groups?.['kind'] === 'n' ? [{ num, at: Number(groups['offset']) }] : [],
  )
  places.sort((a, b) => a.at - b.at)
  const parts = places.map(({ num, at }, i) => partOf(num, text.slice(at, places[i + 1]?.at ?? table)))
  return { parts, trailer: text.slice(trailer, text.indexOf('startxref', trailer)) }
}

function partOf(num: number, text: string): Part {
  const begin = /\bstream\r?\n/u.exec(text)
  if (begin === null) return { num, head: text.slice(0, text.lastIndexOf('endobj')), stream: null, isPacked: false }
  const head = text.slice(0, begin.index)
  const bytes = text.slice(begin.index + begin[0].length, text.lastIndexOf('endstream'))
  const isPacked = /\/Filter\s*\/FlateDecode/u.test(head) && !head.includes('/DecodeParms')
  const stream = isPacked ? inflateSync(Buffer.from(bytes, 'latin1')).toString('latin1') : bytes.replace(/\r?\n$/u, '')
  return { num, head, stream, isPacked }
}

/** Copies parts, so that the copy can be changed. */
export const copyOf = ({ parts, trailer }: Parts): Parts => ({ parts: parts.map((part) => ({ ...part })), trailer })

/**
 * Puts a PDF together.
 * @param level how streams are packed, by zlib's levels from 0 to 9; -1 leaves them as they are
 */
export function putTogether({ parts, trailer }: Parts, level: number): Buffer {
  let text = '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n'
  const places = new Map<number, number>()
  for (const part of parts) {
    places.set(part.num, text.length)
    text += written(part, level)
  }
  const size = Math.max(...places.keys()) + 1
  const entries = Array.from({ length: size }, (_, num) => {
    const at = places.get(num)
    return at === undefined ? '0000000000 65535 f \n' : `${String(at).padStart(10, '0')} 00000 n \n`
  })
  return Buffer.from(
    `${text}xref\n0 ${size}\n${entries.join('')}${trailer}startxref\n${text.length}\n%%EOF\n`,
    'latin1',
  )
}

function written({ head, stream, isPacked }: Part, level: number): string {
  if (stream === null) return `${head}\nendobj\n`
  const packs = isPacked && level >= 0
  const bytes = packs ? deflateSync(Buffer.from(stream, 'latin1'), { level }).toString('latin1') : stream
  const own = isPacked && !packs ? head.replace(/\/Filter\s*\/FlateDecode/u, '') : head
  const told = own.replace(/\/Length\s+\d+(?:\s+\d+\s+R)?/u, () => `/Length ${bytes.length}`)
  return `${told}stream\n${bytes}\nendstream\nendobj\n`
}
