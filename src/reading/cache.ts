// Results of earlier runs, one file each, named by everything that a result depends on. A file that was changed since it
// was written is ignored: the document is read anew and the file written over. A file that was not is passed on as it is:
// its result was checked before it was written.
//
//   DIR/3f/3f9c….ndjson   {"sum":"<SHA-256 of all that follows it>","key":"3f9c…","gist":{"name":"a.pdf","items":16,…}}
//                         {"schemaVersion":"1.1",…}          a line for each product
//   or, of a failure      {"sum":"…","key":"3f9c…","gist":null}
//                         {"code":"empty",…}
import { readFile } from 'node:fs/promises'
import { dirname, extname, join } from 'node:path'
import { jsonText, ndjson } from '../emit/json.ts'
import { FAILURE_CLASSES } from '../read/failures/classes.ts'
import { LANGUAGES } from '../text/languages.ts'
import { makeFolder } from '../files/make-folder.ts'
import { writeAtomically } from '../files/output-file.ts'
import { hashOf } from './look.ts'
import type { Failure, Outcome } from './outcome.ts'
import { lineOf, type Gist, type Made, type ProductName } from './products.ts'

/** What is kept: the products of a document, or without a gist a {@link Failure}, a line each. */
interface Entry {
  readonly gist: Gist | null
  readonly lines: readonly Buffer[]
}

interface Head extends Pick<Entry, 'gist'> {
  readonly sum: string
  readonly key: string
}

/** Results of earlier runs. */
export interface Cache {
  /** @returns what became of these bytes under this name; `null` when that is not known */
  readonly get: (name: string, hash: string) => Promise<Outcome | null>
  /** Keeps a result, if the same bytes will give it again. @throws the system's error */
  readonly put: (name: string, hash: string, outcome: Outcome) => Promise<void>
}

/**
 * Opens a cache.
 * @param folder absolute; made when first needed
 * @param products that are kept of each document
 * @param identity what results depend on besides: the tool's version, the options
 */
export function openCache(folder: string, products: readonly ProductName[], identity: readonly unknown[]): Cache {
  // Only the extension of a name means anything to reading.
  const keyOf = (name: string, hash: string): string =>
    hashOf(Buffer.from(JSON.stringify([...identity, products, extname(name).toLowerCase(), hash])))
  const pathOf = (key: string): string => join(folder, key.slice(0, 2), `${key}.ndjson`)
  return {
    async get(name, hash) {
      const key = keyOf(name, hash)
      try {
        const { gist, lines } = entryIn(await readFile(pathOf(key)), key)
        if (gist === null) return refused(lines[0])
        const made: Made = Object.fromEntries(products.map((product, i) => [product, { line: lines[i] }]))
        return { kind: 'read', gist: { ...gist, name }, made: renamed(made, gist.name, name) }
      } catch {
        return null
      }
    },
    async put(name, hash, outcome) {
      const entry = lasting(outcome, hash, products)
      if (entry === null) return
      const key = keyOf(name, hash)
      const path = pathOf(key)
      await makeFolder(dirname(path))
      await writeAtomically(path, bytesOf(entry, key))
    },
  }
}

/** How an entry begins; its sum is that of all bytes after this. */
const beginOf = (sum: string): string => `{"sum":"${sum}",`

function bytesOf({ gist, lines }: Entry, key: string): Buffer {
  const head = JSON.stringify({ key, gist }).slice(1)
  const summed = Buffer.concat([Buffer.from(`${head}\n`), ...lines])
  return Buffer.concat([Buffer.from(beginOf(hashOf(summed))), summed])
}

/** The entry of a key. @throws when it is cut, spoilt or another's */
function entryIn(bytes: Buffer, key: string): Entry {
  const end = bytes.indexOf('\n') + 1
  const { sum, key: its, gist } = JSON.parse(bytes.toString('utf8', 0, end)) as Head
  const isOurs = its === key && sum === hashOf(bytes.subarray(beginOf(sum).length))
  if (!isOurs) throw new RangeError('not what was written')
  const lines: Buffer[] = []
  for (let from = end; from < bytes.length; from += lines.at(-1)?.length ?? bytes.length)
    lines.push(bytes.subarray(from, bytes.indexOf('\n', from) + 1))
  return { gist, lines }
}

/** A failure that was kept; `null` when it does not say what is wrong in every language, as earlier versions did not. */
function refused(line: Buffer | undefined): Outcome | null {
  const failure = JSON.parse(String(line)) as Failure
  const isWhole = LANGUAGES.every((language) => typeof failure.texts[language].problem === 'string')
  return isWhole && Object.hasOwn(FAILURE_CLASSES, failure.code) ? { kind: 'refused', failure } : null
}

function lasting(outcome: Outcome, hash: string, products: readonly ProductName[]): Entry | null {
  if (outcome.kind === 'read') {
    // The file may have changed after it was hashed.
    if (outcome.gist.sha256 !== hash) return null
    return { gist: outcome.gist, lines: products.map((product) => lineOf(outcome, product)) }
  }
  if (outcome.kind !== 'refused' || FAILURE_CLASSES[outcome.failure.code].lasts !== 'lasting') return null
  return { gist: null, lines: [Buffer.from(ndjson(outcome.failure))] }
}

/**
 * The products of the same bytes under another name: only the Referat has it, and there it stands at the line's begin, as
 * the fields of a checked one stand in the order of the schema.
 */
export function renamed(made: Made, from: string, to: string): Made {
  const line = made.referat?.line
  if (from === to || line === undefined) return made
  const headOf = (name: string): Buffer => Buffer.from(`{"schemaVersion":"1.1","source":{"name":${jsonText(name)},`)
  const head = headOf(from)
  if (!line.subarray(0, head.length).equals(head)) throw new RangeError('a record that begins otherwise')
  return { ...made, referat: { line: Buffer.concat([headOf(to), line.subarray(head.length)]) } }
}
