// The documents in a folder and below. Names are read as bytes: an old name in Latin-1 opens all the same.
//
//   minutes/2026/june.PDF      <- yes: .pdf, .txt and .md in any case
//   minutes/.trash/june.pdf    <- no: hidden
//   minutes/all -> ..          <- no: a link to a folder, which may lead round in a circle; said
//   minutes/pipe.pdf           <- no: reading a named pipe may wait for ever; said
//   minutes/juni.zip           <- no: neither by its name; said once for the folder, how many and of which kinds
import { readdir, stat } from 'node:fs/promises'
import { extname } from 'node:path/posix'
import { SKIPPED } from '../read/failures/input-texts.ts'
import { CONFIG_NAME, fileId, fileKind } from './places.ts'
import type { Input } from './input.ts'
import { inputFailure } from './system-errors.ts'

const DOCUMENT = /\.(?:pdf|docx|txt|md)$/iu

/** What a walk has met. */
interface Found {
  readonly inputs: Input[]
  /** How many files that are no documents have a name with this ending. */
  readonly others: Map<string, number>
}

/**
 * Lists a folder's documents.
 * @param name what it is called; children are `name/child`
 * @returns the documents, what failed and what was skipped, in the order of their names (by UTF-16 code unit); last, under
 *   the name of the folder, what was not looked at
 */
export async function walkFolder(path: string, name: string): Promise<Input[]> {
  const found: Found = { inputs: [], others: new Map() }
  await walk(Buffer.from(path), name === '.' ? '' : `${name.replace(/(?<!\/)\/+$/u, '')}/`, [], found)
  found.inputs.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  return [...found.inputs, ...(found.inputs.length === 0 ? [] : notLookedAt(name, found.others))]
}

function notLookedAt(name: string, others: ReadonlyMap<string, number>): Input[] {
  if (others.size === 0) return []
  const endings = [...others].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([ending]) => ending)
  const count = [...others.values()].reduce((sum, one) => sum + one)
  return [{ kind: 'skipped', name, why: SKIPPED.otherKinds(count, endings) }]
}

async function walk(path: Buffer, prefix: string, below: readonly string[], found: Found): Promise<void> {
  const entries = await readdir(path, { encoding: 'buffer', withFileTypes: true })
  // Two names that are no UTF-8 may look the same: their bytes part them, so that the order is always one.
  entries.sort((a, b) => Buffer.compare(a.name, b.name))
  for (const entry of entries) {
    const base = entry.name.toString()
    if (base.startsWith('.')) continue
    const child = Buffer.concat([path, Buffer.from('/'), entry.name])
    const name = prefix + base
    const place = [...below, base]
    try {
      if (entry.isDirectory()) await walk(child, `${name}/`, place, found)
      else if (entry.isSymbolicLink() || DOCUMENT.test(base)) await meet(child, name, place, found.inputs)
      else if (base !== CONFIG_NAME) count(found.others, extname(base).toLowerCase())
    } catch (error) {
      found.inputs.push({ kind: 'failed', name, failure: inputFailure(error) })
    }
  }
}

const count = (counts: Map<string, number>, key: string): unknown => counts.set(key, (counts.get(key) ?? 0) + 1)

async function meet(path: Buffer, name: string, below: readonly string[], found: Input[]): Promise<void> {
  const isDocument = DOCUMENT.test(name)
  const stats = await stat(path, { bigint: true }).catch((error: unknown) => {
    if (isDocument) throw error
  })
  if (stats?.isDirectory()) found.push({ kind: 'skipped', name, why: SKIPPED.linkToFolder })
  else if (stats === undefined || !isDocument) return
  else if (stats.isFile()) found.push({ kind: 'file', name, path, id: fileId(stats), below })
  else found.push({ kind: 'skipped', name, why: SKIPPED.notAFile(fileKind(stats)) })
}
