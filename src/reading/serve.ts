// A reader from inside: answers one task after the other, and tells what the engine did behind its back.
// After each answer it waits until whatever the engine left undone has come to light; only then is the answer good.
import { writeSync } from 'node:fs'
import { Socket } from 'node:net'
import { setImmediate, setTimeout } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { ReadFailure } from '../read/read-failure.ts'
import type { conclude } from '../pipeline.ts'
import type { read } from '../read/read.ts'
import { readFile } from '../files/read-bytes.ts'
import { checkedOutcome } from './checked.ts'
import { crashed, failureOf, unstarted } from './outcome.ts'
import { asLines, makeProducts } from './products.ts'
import { inOneLine } from '../files/system-errors.ts'
import { frame, OUT_OF_MEMORY, takeFrames, type Answer, type Message, type Task } from './protocol.ts'

/** What a reader does with documents. */
export interface Program {
  readonly read: typeof read
  readonly conclude: typeof conclude
}

/** The file descriptor that leads to the first process. */
const CHANNEL = 3

/**
 * Runs a reader until the first process is gone.
 * Its arguments: the first process' id, and the memory it may hold, in megabytes.
 * @param load gives the program; it may take its time
 */
export function serve(load: () => Promise<Program>): void {
  const [parent = 0, megabytes = 0] = process.argv.slice(2).map(Number)
  watch(parent, megabytes * 1024 * 1024)
  // Ctrl-C goes to all processes of a terminal; the first one decides.
  for (const signal of ['SIGINT', 'SIGHUP'] as const) process.on(signal, () => undefined)
  const complaints = listen()
  const channel = new Socket({ fd: CHANNEL, readable: true, writable: true })
  const send = (message: Message): void => {
    channel.write(frame(message))
  }
  for (const event of ['end', 'error', 'close']) channel.on(event, () => process.exit())

  const program = load()
  const ready = (): void => {
    send({ kind: 'ready' })
  }
  program.then(ready, ready)
  const handle = async (task: Task): Promise<void> => {
    const broken = complaints.begin()
    // An engine that cannot be loaded is told of with the document that needs it.
    const answering = program.then(
      (loaded) => answerTo(task, loaded),
      (error: unknown) => unstarted(inOneLine(error)),
    )
    const answer = await Promise.race([answering, broken.then(crashed)])
    try {
      send({ kind: 'answer', id: task.id, answer })
    } catch (error) {
      send({ kind: 'answer', id: task.id, answer: asCrash(error) })
    }
    await settle()
    send({ kind: 'settled', id: task.id, complaint: complaints.end(), rss: process.memoryUsage.rss() })
  }
  takeFrames(
    channel,
    (task) => void handle(task as Task),
    () => process.exit(1),
  )
}

/** A rejection that nobody handles comes to light when the microtasks have run, which is before the next macrotask. */
async function settle(): Promise<void> {
  await setImmediate()
  await setImmediate()
  await setTimeout(0)
}

function watch(parent: number, memory: number): void {
  new Worker(new URL('./watchdog.js', import.meta.url), {
    workerData: { parent, memory, lastWords: OUT_OF_MEMORY },
    resourceLimits: { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 1 },
  })
}

const asCrash = (error: unknown): Answer => crashed(inOneLine(error))

async function answerTo(task: Task, program: Program): Promise<Answer> {
  const { document, products, how, notPlain } = task
  const { name, from, kind } = document
  try {
    const bytes = 'bytes' in from ? from.bytes : await readFile(asPath(from.path))
    const source = await program.read({ name, bytes, kind, notPlain }, how)
    return await lines(await makeProducts(products, source, (read) => program.conclude(read, how)))
  } catch (error) {
    if (error instanceof ReadFailure) return { kind: 'refused', failure: failureOf(error) }
    return { kind: 'internal', error: error instanceof Error ? error : new Error(inOneLine(error)) }
  }
}

/** A checked answer, as it is sent; one that breaks the schema as it is, for the first process to judge. */
async function lines(answer: Answer): Promise<Answer> {
  try {
    const outcome = await checkedOutcome(answer)
    return outcome.kind === 'read' ? { ...outcome, made: asLines(outcome.made) } : answer
  } catch {
    return answer
  }
}

const asPath = (path: string | Uint8Array): string | Buffer => (typeof path === 'string' ? path : Buffer.from(path))

// What the engine does behind the back of a call: rejections and exceptions that nobody catches, and what it prints, since
// standard output is where results go. Each is a complaint about the document that is being read.

/** How long a document may take to end once the engine has broken down over it, in milliseconds. */
const LAST_WORDS = 1000

/** Complaints, a document at a time. */
interface Complaints {
  /** A document begins. The promise gives the first complaint a while after it, for one that then never ends by itself. */
  begin(): Promise<string>
  /** A document has ended: the first complaint about it, `null` when there is none. */
  end(): string | null
}

function leave(why: string): never {
  try {
    writeSync(2, `${why}\n`)
  } catch {
    // Nobody listens any more.
  }
  process.exit(1)
}

/** Begins to listen in this process. A complaint between documents ends it: none of them can be blamed. */
function listen(): Complaints {
  let first: string | null = null
  let breakOff: ((complaint: string) => void) | null = null
  const complain = (what: string): void => {
    if (breakOff === null) leave(what)
    if (first === null) globalThis.setTimeout(breakOff, LAST_WORDS, what).unref()
    first ??= what
  }
  const onThrown = (thrown: unknown): void => {
    complain(inOneLine(thrown))
  }
  process.on('uncaughtException', onThrown)
  process.on('unhandledRejection', onThrown)
  process.stdout.write = () => {
    complain('it printed to standard output')
    return true
  }
  return {
    begin() {
      first = null
      return new Promise((resolve) => (breakOff = resolve))
    },
    end() {
      breakOff = null
      return first
    },
  }
}
