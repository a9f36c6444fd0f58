// A stand-in for reading and parsing, so that these tests are about the command line. The bytes say what shall happen:
//
//   "2 items"   a Referat with two items, the first one decided
//   "empty"     a ReadFailure
//   "bug"       an error nobody expected
//   "misshapen" a Referat that breaks the schema
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Engine } from '../../src/reading/engine.ts'
import { makeProducts } from '../../src/reading/products.ts'
import { conclude, type ExtractOptions } from '../../src/pipeline.ts'
import { read, type Input, type Known } from '../../src/read/read.ts'
import { PDF } from '../../src/read/failures/document-texts.ts'
import { both, ReadFailure } from '../../src/read/read-failure.ts'
import type { Referat } from '../../src/referat.ts'
import type { Line, Source } from '../../src/text/source.ts'
import { beslutning, item, referat } from '../emit/small-referat.ts'

const EMPTY = both(['the file is empty', 'fetch it again'], ['filen er tom', 'hent den igen'])
const COOKBOOK = both(
  ['these are no KKR minutes', 'use --force to read it all the same'],
  ['dette er ikke et KKR-referat', 'brug --force for at læse det alligevel'],
)

function fakeRead({ name, bytes }: Input, options: ExtractOptions): Promise<Source> {
  const text = Buffer.from(bytes).toString().trim()
  if (text === 'bug') return Promise.reject(new TypeError('x is undefined\nand more'))
  if (text === 'locked' && options.password !== 'kkr') {
    return Promise.reject(new ReadFailure('encrypted', PDF.locked))
  }
  if (text === 'empty') return Promise.reject(new ReadFailure('empty', EMPTY))
  let start = 0
  const lines = text.split('\n').map((line): Line => {
    const at = start
    start += line.length + 1
    return plainLine(line, at)
  })
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return Promise.resolve({
    name,
    mediaType: 'text/plain',
    sha256,
    bytes: bytes.length,
    pages: null,
    text,
    lines,
    footnotes: [],
    warnings: [],
  })
}

export function plainLine(text: string, start = 0): Line {
  return {
    start,
    end: start + text.length,
    page: null,
    text,
    offsets: null,
    cells: [],
    links: [],
    blankBefore: undefined,
    indent: undefined,
    box: undefined,
    bold: undefined,
    italic: undefined,
    hyphen: undefined,
    aside: undefined,
  }
}

function fakeConclude(source: Source, options: ExtractOptions): Referat {
  if (source.text === 'a cookbook' && options.force !== true) {
    throw new ReadFailure('not-a-kkr-document', COOKBOOK)
  }
  const count = Number(/^(\d+) items?$/u.exec(source.text)?.[1] ?? 0)
  const items = Array.from({ length: count }, (_, i) =>
    item({ number: `${i + 1}`, beslutning: i === 0 ? beslutning({ outcome: 'godkendt' }) : null }),
  )
  const { name, mediaType, sha256, bytes, pages } = source
  const made = referat({ source: { name, mediaType, sha256, bytes, pages, warnings: [] }, items })
  return source.text === 'misshapen' ? ({ ...made, toc: 'none' } as unknown as Referat) : made
}

/** The real pipeline, in this process. */
export const realEngine = (): Engine => engineOf(read, conclude)

/** The stand-in, in this process. */
export const fakeEngine = (): Engine => engineOf(fakeRead, fakeConclude)

function engineOf(
  readIt: (input: Input & Known, options: ExtractOptions) => Promise<Source>,
  concludeIt: typeof fakeConclude,
): Engine {
  return {
    async read({ name, from, kind }, how, products) {
      const bytes = 'bytes' in from ? from.bytes : await readFile(Buffer.from(from.path))
      const source = await readIt({ name, bytes, kind }, how)
      return makeProducts(products, source, (one) => concludeIt(one, how))
    },
    close: () => undefined,
  }
}
