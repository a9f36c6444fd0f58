// Where each result goes, settled before the first document is read. Refused: two inputs for one result, a result on top
// of an input or a folder, a result that a link would carry out of the folder.
//
//   extract minutes/ --out-dir out       minutes/2026/june.pdf -> out/2026/june.pdf.json
//   extract a/june.pdf --out-dir out     a/june.pdf            -> out/june.pdf.json
//   a name of 251 bytes                  as many letters as fit, and ~<12 digits of its SHA-256>.json
import { createHash } from 'node:crypto'
import { lstat, realpath, stat } from 'node:fs/promises'
import { dirname, isAbsolute, join, relative, sep } from 'node:path'
import type { Piece } from '../../emit/document/formats.ts'
import { pretty } from '../../emit/json.ts'
import { visible } from '../../emit/visible.ts'
import type { Input } from '../../files/input.ts'
import { makeFolder } from '../../files/make-folder.ts'
import { writeAtomically } from '../../files/output-file.ts'
import { writing } from '../../files/system-errors.ts'
import { UsageError } from '../errors.ts'
import { fileId, locate } from '../../files/places.ts'
import type { Readable } from '../../reading/read-input.ts'
import type { OpenText } from './open-text.ts'

/** Bytes of a file's name. */
const LONGEST = 255

/**
 * Plans the results of a run.
 * @param outDir the folder as the user gave it; it need not be there yet
 * @throws {UsageError} when a result has no place of its own in the folder
 */
export async function planOutputs(
  inputs: readonly Readable[],
  outDir: string,
  cwd: string,
): Promise<Map<Readable, string>> {
  const root = locate(cwd, outDir)
  const there = await stat(root).catch(() => null)
  if (outDir === '' || (there !== null && !there.isDirectory())) {
    throw new UsageError(
      `--out-dir ${visible(outDir) || "''"} is no folder. Name a folder; it is made if missing.`,
      `--out-dir ${visible(outDir) || "''"} er ingen mappe. Angiv en mappe; den bliver lavet, hvis den mangler.`,
    )
  }
  const plan = new Map(inputs.map((input) => [input, placeOf(input)]))
  refuseSharedPlaces(plan, outDir)
  await refuseBadPlaces(plan, outDir, root)
  return new Map([...plan].map(([input, place]) => [input, join(root, ...place)]))
}

/**
 * Opens the folder that results go to, a file for each, indented.
 * @param plan the path of each
 * @param outDir the folder as the user gave it, for messages
 * @returns what is told of each result, with the input it is of
 */
export function openFolder(
  plan: ReadonlyMap<Input, string>,
  outDir: string,
): OpenText<Pick<Piece, 'value'> & { readonly input: Input }, void> {
  const nothing = (): Promise<void> => Promise.resolve()
  return {
    async next({ value, input }) {
      const path = plan.get(input)
      if (path === undefined) throw new Error(`no place was planned for ${input.name}`)
      await writing(outDir, async () => {
        await makeFolder(dirname(path))
        await writeAtomically(path, pretty(value()))
      })
      return true
    },
    end: nothing,
    abandon: nothing,
  }
}

function placeOf(input: Readable): string[] {
  return [...input.below.slice(0, -1), outputName(input.below.at(-1) ?? input.name)]
}

/** Names the result of an input: its whole name stays in it, so that `june.pdf` and `june.txt` part. @returns at most 255 bytes */
export function outputName(base: string): string {
  const name = `${base}.json`
  if (Buffer.byteLength(name) <= LONGEST) return name
  const end = `~${createHash('sha256').update(base).digest('hex').slice(0, 12)}.json`
  let room = LONGEST - end.length
  let kept = ''
  for (const letter of base) {
    room -= Buffer.byteLength(letter)
    if (room < 0) break
    kept += letter
  }
  return kept + end
}

const shown = (outDir: string, place: readonly string[]): string =>
  visible([outDir.replace(/(?<!\/)\/+$/u, ''), ...place].join('/'))

// Two names are one when a file system may think so: in capitals or not, composed or not.
const keyOf = (place: readonly string[]): string => place.join('/').normalize('NFC').toLowerCase()

function refuseSharedPlaces(plan: ReadonlyMap<Readable, readonly string[]>, outDir: string): void {
  const owners = new Map<string, Readable>()
  for (const [input, place] of plan) {
    const other = owners.get(keyOf(place))
    if (other !== undefined) {
      throw new UsageError(
        `${visible(other.name)} and ${visible(input.name)} would both be written to ${shown(outDir, place)}. ` +
          'Rename one, or name a folder that holds both.',
        `${visible(other.name)} og ${visible(input.name)} ville begge blive skrevet til ${shown(outDir, place)}. ` +
          'Omdøb en af dem, eller angiv en mappe, der har dem begge.',
      )
    }
    owners.set(keyOf(place), input)
  }
  for (const [input, place] of plan) {
    for (let depth = 1; depth < place.length; depth++) {
      const other = owners.get(keyOf(place.slice(0, depth)))
      if (other === undefined) continue
      throw new UsageError(
        `${shown(outDir, place.slice(0, depth))} would be both the result of ${visible(other.name)} and the folder ` +
          `for ${visible(input.name)}. Rename one.`,
        `${shown(outDir, place.slice(0, depth))} ville være både resultatet af ${visible(other.name)} og mappen ` +
          `til ${visible(input.name)}. Omdøb en af dem.`,
      )
    }
  }
}

async function refuseBadPlaces(
  plan: ReadonlyMap<Readable, readonly string[]>,
  outDir: string,
  root: string,
): Promise<void> {
  const owners = new Map(
    [...plan.keys()].flatMap((input) => (input.kind === 'file' ? [[input.id, input] as const] : [])),
  )
  const folders = new Set<string>()
  for (const place of plan.values()) {
    const path = join(root, ...place)
    const name = shown(outDir, place)
    const there = await lstat(path, { bigint: true }).catch(() => null)
    if (there?.isDirectory())
      throw new UsageError(
        `${name} is a folder, a result cannot be written there. Move it away.`,
        `${name} er en mappe, så et resultat kan ikke skrives der. Flyt den.`,
      )
    const owner = there === null ? undefined : owners.get(fileId(there))
    if (owner !== undefined) {
      throw new UsageError(
        `${name} is itself an input (${visible(owner.name)}). Choose another --out-dir.`,
        `${name} er selv et dokument, der læses (${visible(owner.name)}). Vælg en anden --out-dir.`,
      )
    }
    if (folders.has(dirname(path))) continue
    folders.add(dirname(path))
    if (!(await isWithin(dirname(path), root))) {
      throw new UsageError(
        `${name} would be written outside ${visible(outDir)}: a link leads out. Remove the link.`,
        `${name} ville blive skrevet uden for ${visible(outDir)}: et link fører ud. Fjern linket.`,
      )
    }
  }
}

/** Whether a folder lies in another one, links followed. Neither need be there yet. */
async function isWithin(folder: string, root: string): Promise<boolean> {
  const from = await realpathOfExisting(root)
  const way = relative(from, await realpathOfExisting(folder))
  // While the root is not there, what exists of both is the same folder.
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way))
}

async function realpathOfExisting(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch {
    const parent = dirname(path)
    return parent === path ? path : realpathOfExisting(parent)
  }
}
