// Arguments -> inputs: files, folders, patterns and `-`, in the order given, each real file once.
// A name that exists is a path, whatever signs it holds; only then may it be a pattern.
import { readdir, stat } from 'node:fs/promises'
import { dirname, sep } from 'node:path'
import { basename } from 'node:path/posix'
import { INPUT, SKIPPED } from '../read/failures/input-texts.ts'
import { ReadFailure } from '../read/read-failure.ts'
import { fileId, fileKind, locate } from './places.ts'
import type { Input } from './input.ts'
import { matchGlob } from './match-glob.ts'
import { walkFolder } from './walk-folder.ts'
import { inputFailure } from './system-errors.ts'

/** Finds what the arguments name. Reads folders, opens no document. @param stdinName what standard input is called */
export async function findInputs(args: readonly string[], cwd: string, stdinName: string): Promise<Input[]> {
  const inputs: Input[] = []
  const seen = new Set<string>()
  for (const arg of args) {
    for (const input of await findOne(arg, cwd, stdinName)) {
      const id = input.kind === 'file' ? input.id : `${input.kind} ${input.name}`
      if (!seen.has(id)) inputs.push(input)
      seen.add(id)
    }
  }
  return inputs
}

async function findOne(arg: string, cwd: string, stdinName: string): Promise<Input[]> {
  if (arg === '-')
    return [{ kind: 'stdin', name: stdinName, below: [stdinName === '-' ? 'stdin' : basename(stdinName)] }]
  const name = sep === '/' ? arg : arg.replaceAll(sep, '/')
  const named = await findNamed(name, locate(cwd, arg), [basename(name)])
  if (named !== null) return named.map((input) => asNamed(input, name))
  const matches = await matchGlob(name, cwd)
  if (matches === null) return [await findMisread(name, locate(cwd, arg))]
  if (matches.length === 0) return [{ kind: 'skipped', name, why: SKIPPED.noMatch }]
  const found = await Promise.all(matches.map((m) => findNamed(m.name, locate(cwd, m.name), m.below)))
  return found.flatMap((inputs, i) => inputs ?? [failed(matches[i]?.name ?? name, inputFailure(NOT_THERE))])
}

/** What bears the very name that was given; what was found below a folder has a longer one. */
const asNamed = (input: Input, name: string): Input =>
  input.kind === 'file' && input.name === name ? { ...input, isNamed: true } : input

const NOT_THERE = Object.assign(new Error('not there'), { code: 'ENOENT' })

const failed = (name: string, failure: ReadFailure): Input => ({ kind: 'failed', name, failure })

/** What a name on the disk is; `null` when there is none. */
async function findNamed(name: string, path: string, below: readonly string[]): Promise<Input[] | null> {
  if (name === '') return [failed(name, new ReadFailure('not-found', INPUT.emptyName))]
  try {
    const stats = await stat(path, { bigint: true })
    if (stats.isFile()) return [{ kind: 'file', name, path, id: fileId(stats), below }]
    if (!stats.isDirectory()) return [failed(name, new ReadFailure('unreadable-file', INPUT.notAFile(fileKind(stats))))]
    const found = await walkFolder(path, name)
    return found.length > 0 ? found : [{ kind: 'skipped', name, why: SKIPPED.emptyFolder }]
  } catch (error) {
    const failure = inputFailure(error)
    return failure.code === 'not-found' ? null : [failed(name, failure)]
  }
}

/** Node gives a name that is no UTF-8 with U+FFFD for its bytes: the folder knows the bytes. */
async function findMisread(name: string, path: string): Promise<Input> {
  const missing = failed(name, inputFailure(NOT_THERE))
  if (!name.includes('\ufffd')) return missing
  const folder = dirname(path)
  const entries = await readdir(folder, { encoding: 'buffer' }).catch(() => [])
  const same = entries.filter((entry) => entry.toString() === basename(name))
  const [entry] = same
  if (entry === undefined || same.length > 1) return missing
  const bytes = Buffer.concat([Buffer.from(`${folder}${sep}`), entry])
  const stats = await stat(bytes, { bigint: true })
  if (!stats.isFile()) return missing
  return { kind: 'file', name, path: bytes, id: fileId(stats), below: [basename(name)] }
}
