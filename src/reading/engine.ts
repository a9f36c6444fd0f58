// The engine of the command line. PDFs are read in processes of their own, which can be ended whatever the PDF does to
// them; so are long texts, and all when there are many. A few short texts are read here: that cannot hang, and a process
// would cost more than they do. So is a plain PDF when it is the only document; among others it would hold them up.
import type { ExtractOptions } from '../pipeline.ts'
import type { NotPlain } from '../read/read-options.ts'
import type { Source } from '../text/source.ts'
import { outOfFilesIn } from './outcome.ts'
import { KEPT, type Document } from './look.ts'
import { openPool } from './pool.ts'
import { makeProducts, type ProductName } from './products.ts'
import { READER, type Reader, type Limits } from './reader.ts'
import type { Answer } from './protocol.ts'

/** Reads documents, several at a time: a seam, so that tests can hand in a reader of their own. */
export interface Engine {
  /**
   * Reads a document and makes of it what is asked for.
   * @throws {ReadFailure} or another error where it is read here
   */
  read(document: Document, how: ExtractOptions, products: readonly ProductName[]): Promise<Answer>
  /** To be called when nothing more is to be read. What is being read is given up. */
  close(): void
}

/** A text of this many bytes takes some 0.4 s; that of forty pages has 75,000. */
const LONG = 256 * 1024
/** Seconds that reading a plain PDF or a short text never takes: with a shorter timeout, only a reader will do. */
const CERTAIN = 5
/** So many texts of forty pages are read sooner by two processes, although these must be started. */
const MANY = 30

/** What an engine works with besides its limits. */
export interface Resources {
  /** A reader that was started before it was known what for. */
  readonly spare?: Reader | null
  /** How many documents there are to be read. */
  readonly documents: number
  /** The file of a reader's program, when it is another. */
  readonly program?: string
}

/** Opens an engine. */
export function openEngine(limits: Limits, { spare = null, documents, program = READER }: Resources): Engine {
  const pool = openPool(program, limits.jobs, limits, spare)
  /** The largest that may be read here, in bytes. */
  const largest = {
    text: limits.timeout >= CERTAIN && (documents < MANY || limits.jobs === 1) ? LONG : 0,
    pdf: limits.timeout >= CERTAIN && documents === 1 ? KEPT : 0,
    word: 0,
  }
  return {
    async read(document, how, products) {
      const here = document.size <= largest[document.kind] ? await readHere(document, how) : 'untried'
      if (typeof here !== 'string') {
        const { conclude } = await import('../pipeline.ts')
        return makeProducts(products, here, (source) => conclude(source, how))
      }
      const answer = await pool.run({ document, notPlain: here, products, how })
      const said = 'failure' in answer ? answer.failure.texts.en.problem : ''
      if (outOfFilesIn(said) !== null) throw Object.assign(new Error(said), { code: 'EMFILE' })
      return answer
    },
    close: () => {
      pool.close()
    },
  }
}

/** Reads what can neither hang nor take much, and would cost more in another process; says why, when that is no more so. */
async function readHere({ name, from, kind }: Document, how: ExtractOptions): Promise<Source | NotPlain> {
  if (!('bytes' in from)) return 'untried'
  const { read, readPlainPdf } = await import('../read/read.ts')
  if (kind === 'text') return read({ name, bytes: from.bytes, kind }, how)
  const source = await readPlainPdf({ name, bytes: from.bytes }, how)
  return typeof source === 'string' || source.text.length <= LONG ? source : 'costly'
}
