// A stand-in for reading and parsing, so that these tests are about the command line. The bytes say what shall happen:
//
//   "2 items"   a Referat with two items, the first one decided
//   "empty"     a ReadFailure
//   "bug"       an error nobody expected
//   "misshapen" a Referat that breaks the schema
import { createHash } from 'node:crypto'
import type { Readable as Stream } from 'node:stream'
import type { Engine, ReadingOptions } from '../../src/cli/engine/engine.ts'
import { readBytes } from '../../src/cli/inputs/read-bytes.ts'
import { extract } from '../../src/pipeline.ts'
import { read } from '../../src/read/read.ts'
import { both, ReadFailure } from '../../src/read/read-failure.ts'
import { PDF } from '../../src/read/failures/document-texts.ts'
import type { Referat } from '../../src/referat.ts'
import type { Line, Source } from '../../src/text/source.ts'
import { beslutning, item, referat } from '../emit/small-referat.ts'

const EMPTY = both(['the file is empty', 'fetch it again'], ['filen er tom', 'hent den igen'])
const COOKBOOK = both(
  ['these are no KKR minutes', 'use --force to read it all the same'],
  ['dette er ikke et KKR-referat', 'brug --force for at læse det alligevel'],
)

interface Document {
  name: string
  bytes: Uint8Array
}

function fakeRead({ name, bytes }: Document, options: ReadingOptions): Promise<Source> {
  const text = Buffer.from(bytes).toString()
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

async function fakeExtract(document: Document, options: ReadingOptions): Promise<Referat> {
  const source = await fakeRead(document, options)
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
export function realEngine(stdin: Stream): Engine {
  return engineOf(stdin, extract, read)
}

/** The stand-in, in this process. */
export function fakeEngine(stdin: Stream): Engine {
  return engineOf(stdin, fakeExtract, fakeRead)
}

type Extract = (document: Document, options: ReadingOptions) => Promise<Referat>
type Read = (document: Document, options: ReadingOptions) => Promise<Source>

function engineOf(stdin: Stream, extractIt: Extract, readIt: Read): Engine {
  const open = async (input: Parameters<Engine['read']>[0]): Promise<Document> => ({
    name: input.name,
    bytes: await readBytes(input, () => stdin),
  })
  return {
    extract: async (input, options) => extractIt(await open(input), options),
    read: async (input, options) => readIt(await open(input), options),
    close: () => undefined,
  }
}
