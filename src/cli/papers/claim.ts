// One run at a time writes to a file that is added to. Each run that wants to lays a claim beside the file, an empty file
// of a name of its own, and looks whether there are others: then it takes its own back and tries again. Of two that come
// at one moment at least one sees the other, so that never two go on. The claim of a run that was killed names a process
// that is no more, and is removed; its name is never used again.
//
//   referater.ledger.jsonl   .referater.ledger.jsonl-3f9c21-4711-9f8a51c0.claim
//                                                   machine process
import { randomBytes } from 'node:crypto'
import { open, readdir, unlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { isAlive, thisMachine } from '../../files/unfinished.ts'

/** For so long a run waits for others, in milliseconds. */
const PATIENCE = 10_000
const LEAST_WAIT = 10
const MOST_WAIT = 90

/** Claims that this process lays at the moment. */
const laid = new Set<string>()

/** Another run did not let go of the file. */
export class Claimed extends Error {
  /** Where its claim lies. */
  readonly path: string
  constructor(path: string) {
    super(`claimed by ${path}`)
    this.path = path
  }
}

/**
 * Does something while no other run does it.
 * @param path of the file that is written to; it need not be there
 * @throws {Claimed} when another run holds the file all the time; the system's error when no claim can be laid
 */
export async function whileClaimed<T>(path: string, work: () => Promise<T>): Promise<T> {
  const folder = dirname(path)
  const prefix = `.${basename(path)}-`
  const own = `${prefix}${thisMachine()}-${process.pid}-${randomBytes(4).toString('hex')}.claim`
  const end = Date.now() + PATIENCE
  for (;;) {
    laid.add(own)
    try {
      await (await open(join(folder, own), 'w')).close()
      const other = await otherClaim(folder, prefix, own)
      if (other === undefined) return await work()
      if (Date.now() > end) throw new Claimed(join(folder, other))
    } finally {
      await unlink(join(folder, own)).catch(() => undefined)
      laid.delete(own)
    }
    await wait(LEAST_WAIT + Math.random() * MOST_WAIT)
  }
}

/** The claim of a run that is alive, or of another machine, of which nobody can tell. Those of dead runs are removed. */
async function otherClaim(folder: string, prefix: string, own: string): Promise<string | undefined> {
  for (const name of await readdir(folder)) {
    if (name === own || !name.startsWith(prefix)) continue
    const { machine, pid } = /^(?<machine>[0-9a-f]{6})-(?<pid>\d{1,10})-[0-9a-f]{8}\.claim$/u.exec(name.slice(prefix.length))?.groups ?? {} // prettier-ignore
    if (machine === undefined) continue
    if (machine !== thisMachine() || isAlive(Number(pid)) || laid.has(name)) return name
    await unlink(join(folder, name)).catch(() => undefined)
  }
  return undefined
}
