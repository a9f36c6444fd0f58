// A reader from outside: a process that reads one document at a time, and is ended when it does not behave.
import { spawn } from 'node:child_process'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Duplex, Readable } from 'node:stream'
import { endWithUs } from './processes.ts'
import { inOneLine } from '../files/system-errors.ts'
import { crashed, outOfFilesIn, timedOut, tooBig, unstarted, type Outcome } from './outcome.ts'
import { frame, isMessage, OUT_OF_MEMORY, takeFrames, type Answer, type Message, type Task } from './protocol.ts'

/** What a reader may take for a document. */
export interface ReaderLimits {
  /** In seconds. */
  readonly timeout: number
  /** In megabytes. */
  readonly maxMemory: number
}

/** The limits of a run. */
export interface Limits extends ReaderLimits {
  /** How many documents are read at a time. */
  readonly jobs: number
}

/** How a task ended. */
export interface Done {
  readonly answer: Answer
  /** Is the reader to be trusted with another document? */
  readonly isSound: boolean
}

export interface Reader {
  /** Has it been given no task yet? */
  isFresh(): boolean
  /** Can it be given one? */
  isAlive(): boolean
  /** Gives it a task, the next only after this one; never rejects. The time counts from when the reader is ready. */
  run(task: Task, limits: ReaderLimits): Promise<Done>
  end(): void
}

/** The file of a reader's program. */
export const READER = fileURLToPath(new URL('./reader-process.js', import.meta.url))

/** How long a reader may take to get ready, in seconds; on a quiet machine it takes a third of one. */
const READY_WITHIN = 30

/** When V8 optimises functions: not sooner than in bin/, as that is more work for cores that readers share. */
const LATER: Readonly<Record<string, string>> = {
  20: '--interrupt-budget=1500000',
  22: '--invocation-count-for-turbofan=30000',
}

/**
 * Threads that collect garbage get into each other's way when every core has a reader. Patterns: as in bin/. Twice the room
 * for what is new would take 15 MB more of each reader, for a twentieth of its time.
 */
const FASTER = ['--single-threaded-gc', '--max-semi-space-size=8', '--regexp-tier-up-ticks=0', ...later()]

function later(): string[] {
  const flag = LATER[process.versions.node.split('.')[0] ?? '']
  return flag === undefined ? [] : [flag]
}

/** The flags of a reader. What V8 has compiled is good for the same ones only. @param maxMemory in megabytes @public */
export const readerFlags = (maxMemory: number): readonly string[] => [`--max-old-space-size=${maxMemory}`, ...FASTER]

/** What a process may need of the environment to start at all; nothing else is given to it. */
const NEEDED = ['LD_LIBRARY_PATH', 'DYLD_LIBRARY_PATH', 'SystemRoot', 'windir']

/** The folder of this process. No process starts in one that was removed: then the program's own, as no path is relative. */
function folderFor(program: string): string {
  try {
    return process.cwd()
  } catch {
    return dirname(program)
  }
}

/**
 * Starts a reader.
 * @param program its file
 * @param maxMemory the most it may hold, in megabytes
 * @param readyWithin how long it may take to get ready, in seconds
 */
export function startReader(program: string, maxMemory: number, readyWithin = READY_WITHIN): Reader {
  const child = spawn(process.execPath, [...readerFlags(maxMemory), program, `${process.pid}`, `${maxMemory}`], {
    cwd: folderFor(program),
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    env: Object.fromEntries(NEEDED.map((name) => [name, process.env[name]])),
    windowsHide: true,
  })
  endWithUs(child)
  let said = ''
  let isFresh = true
  let isAlive = true
  let isReady = false
  let answer: Answer | null = null
  let running: { task: Task; limits: ReaderLimits; resolve: (done: Done) => void } | null = null
  let stopClock = (): void => undefined

  const finish = (done: Done): void => {
    stopClock()
    running?.resolve(done)
    running = null
    answer = null
  }
  const end = (became: (limits: ReaderLimits) => Outcome): void => {
    isAlive = false
    child.kill('SIGKILL')
    if (running === null) return
    // A document that was refused is refused, whatever came after it.
    finish({ answer: answer?.kind === 'refused' ? answer : became(running.limits), isSound: false })
  }
  const crash = (detail: string): void => {
    end(() => (isReady ? crashed(detail) : unstarted(detail)))
  }
  const settled = (given: Answer, complaint: string | null, rss: number, limits: ReaderLimits): void => {
    // What was refused is refused; anything else may be wrong when the engine broke down over it.
    const isSpoilt = complaint !== null && given.kind !== 'refused'
    // One that keeps much of what it may hold is replaced, too.
    const isSound = complaint === null && given.kind !== 'ended' && rss <= (limits.maxMemory * 1024 * 1024) / 2
    finish({ answer: isSpoilt ? crashed(complaint) : given, isSound })
  }
  const startClock = (): void => {
    stopClock()
    if (running === null) return
    stopClock = clock(isReady ? running.limits.timeout : readyWithin, () => {
      if (isReady) end(({ timeout }) => timedOut(timeout))
      else crash(`it was not ready within ${readyWithin} s`)
    })
  }
  const hear = (message: Message): void => {
    if (message.kind === 'ready') {
      isReady = true
      startClock()
    } else if (running?.task.id !== message.id) crash('it spoke out of turn')
    else if (message.kind === 'settled' && answer !== null)
      settled(answer, message.complaint, message.rss, running.limits)
    else if (message.kind === 'answer' && answer === null) answer = message.answer
    else crash('it answered twice')
  }

  child.on('error', (error) => {
    crash(`it could not be started: ${inOneLine(error)}`)
  })
  child.on('close', (code, signal) => {
    if (ranOutOfMemory(signal, said)) end(({ maxMemory }) => tooBig(maxMemory))
    else crash(outOfFilesIn(said) ?? signal ?? `exit code ${String(code)}`)
  })
  // A process that the system did not start has no streams.
  const streams = (child.stdio as typeof child.stdio | undefined) ?? []
  const [, , stderr, channel] = streams as unknown as [null, null, Readable | undefined, Duplex | undefined]
  stderr?.on('data', (chunk: Buffer) => (said = (said + chunk.toString('latin1')).slice(-4096)))
  // Its end is the end of the process, which is heard of above.
  channel?.on('error', () => undefined)
  if (channel !== undefined) {
    takeFrames(
      channel,
      (value) => {
        if (!isAlive) return
        if (isMessage(value)) hear(value)
        else crash('it gave no answer')
      },
      crash,
    )
  }
  return {
    isFresh: () => isFresh,
    isAlive: () => isAlive,
    run(task, limits) {
      isFresh = false
      return new Promise((resolve) => {
        running = { task, limits, resolve }
        startClock()
        channel?.write(frame(task))
      })
    },
    end() {
      crash('the run is over')
    },
  }
}

/** Calls back after so many seconds, unless stopped. What has come in by then, but was not yet heard, is heard first. */
function clock(seconds: number, ring: () => void): () => void {
  let isStopped = false
  const timer = setTimeout(() => {
    setImmediate(() => {
      setImmediate(() => {
        if (!isStopped) ring()
      })
    })
  }, seconds * 1000)
  return () => {
    isStopped = true
    clearTimeout(timer)
  }
}

// V8 says it before it aborts: "FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory".
const HEAP = /out of memory|Allocation failed/u
const ranOut = (said: string): boolean =>
  said.split('\n').some((line) => HEAP.test(line.split('FATAL ERROR: ')[1] ?? ''))

/** Did a process that nobody here had ended end for its memory? A SIGKILL without a word: the system itself had none left. */
const ranOutOfMemory = (signal: string | null, said: string): boolean =>
  said.includes(OUT_OF_MEMORY) || ranOut(said) || signal === 'SIGKILL'
