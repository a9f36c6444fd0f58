// The files that are being written under another name, so that a signal can remove them; and those that a run left
// behind which was ended so hard that it could not.
//
//   out/.kkr-referat-3f9c21-4711-0.tmp   ->   out/june.pdf.json
//                    ^^^^^^ ^^^^ machine and process
import { createHash } from 'node:crypto'
import { closeSync, openSync, rmSync } from 'node:fs'
import { readdir, rm, stat } from 'node:fs/promises'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import { systemCode } from './system-errors.ts'

let machineName: string | undefined
/** This machine, or container, as the names of files tell it. */
export const thisMachine = (): string =>
  (machineName ??= createHash('sha256').update(hostname()).digest('hex').slice(0, 6))
/** SQLite locks a file by a folder beside it. */
const NAME = /^\.kkr-referat-(?<machine>[0-9a-f]{6})-(?<pid>\d{1,10})-\d{1,15}\.tmp(?:\.lock)?$/u

/** What another machine (or container) writes into a folder that we share is left for so long, in milliseconds. */
const A_DAY = 24 * 60 * 60 * 1000

const unfinished = new Set<string>()
const swept = new Map<string, Promise<void>>()
let count = 0

/**
 * Makes an empty file for the time of writing, beside the one that shall be. It is unfinished until it is forgotten.
 * It is made at once, by no other thread: one that was on its way when a signal came would be there after the removing.
 * @returns its path, to be opened without making it
 * @throws the system's error; then nothing was made
 */
export async function temporaryBeside(path: string): Promise<string> {
  const folder = dirname(path)
  const sweeping = swept.get(folder) ?? sweep(folder)
  swept.set(folder, sweeping)
  await sweeping
  const temporary = join(folder, `.kkr-referat-${thisMachine()}-${process.pid}-${count++}.tmp`)
  closeSync(openSync(temporary, 'wx'))
  unfinished.add(temporary)
  return temporary
}

/** A temporary file has its name. */
export const forget = (temporary: string): void => {
  unfinished.delete(temporary)
}

/** Removes a temporary file, if it can be; it is there, renamed, or never came to be. */
export async function discard(temporary: string): Promise<void> {
  await rm(temporary, { force: true }).catch(() => undefined)
  await rm(`${temporary}.lock`, { force: true, recursive: true }).catch(() => undefined)
  forget(temporary)
}

/** Removes what is being written: for the moment before a signal ends the process. */
export function removeUnfinished(): void {
  for (const path of unfinished) {
    try {
      rmSync(path, { force: true })
      rmSync(`${path}.lock`, { force: true, recursive: true })
    } catch {
      // Not yet made, or already renamed.
    }
  }
}

/** Removes what dead runs left in a folder. That it cannot be done is no reason not to write there. */
async function sweep(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  for (const name of names) {
    const { machine, pid } = NAME.exec(name)?.groups ?? {}
    if (machine === undefined) continue
    const path = join(folder, name)
    // A process may have the id of one that is dead: in a container it often has.
    const isLeft = machine === thisMachine() ? !isAlive(Number(pid)) : await isOlderThanADay(path)
    if (isLeft && !unfinished.has(path)) await rm(path, { recursive: true }).catch(() => undefined)
  }
}

/** Is there another process of this id? This one's own id is that of a dead one that had it before. */
export function isAlive(pid: number): boolean {
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it is there, and another user's.
    return systemCode(error) === 'EPERM'
  }
}

const isOlderThanADay = (path: string): Promise<boolean> =>
  stat(path).then(
    ({ mtimeMs }) => Date.now() - mtimeMs > A_DAY,
    () => false,
  )
