// The process: its streams become the context of a run, the run's code the exit code. Nothing here ends the process
// while output is pending; an exit code of 1 (Node's own for a crash) means findings, so it never comes from a crash.
import { writeSync } from 'node:fs'
import { logSafe } from '../emit/report/log-safe.ts'
import { internalError } from './messages.ts'
import { limitsOf } from './options/common.ts'
import { endReaders } from '../reading/processes.ts'
import { startSpare, wantsReader } from './spare-reader.ts'
import type { Context } from './context.ts'
import { EXIT } from './exit-code.ts'
import { removeUnfinished } from '../files/unfinished.ts'
import type { Reader } from '../reading/reader.ts'
import { outOfFiles } from '../files/system-errors.ts'

/** Runs a reader in this process, in place of the command line. */
export function read(): void {
  void import('../reading/reader-process.ts')
}

/** Runs the command line of this process. @param hasten told when documents are about to be read */
export function main(hasten: () => void): void {
  const argv = process.argv.slice(2)
  // A reader takes as long to get ready as this process: they do so side by side.
  const spare = wantsReader(argv) ? startSpare() : null
  // Until the run has ended, ending is a bug: this is the code if the event loop runs dry under it.
  process.exitCode = EXIT.internal
  let broken = false
  let ended = false
  const onCrash = (error: unknown): void => {
    broken = true
    const limit = outOfFiles(error)
    process.exitCode = limit === null ? EXIT.internal : EXIT.unreadable
    tell(limit ?? internalError(error, process.argv.includes('--debug')))
  }
  process.on('uncaughtException', onCrash)
  process.on('unhandledRejection', onCrash)
  process.on('exit', () => {
    endReaders()
    if (!ended && !broken) tell(internalError(new Error('a document never came to an end'), false))
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      removeUnfinished()
      endReaders()
      process.kill(process.pid, signal)
    })
  }
  void import('./run.ts').then(async ({ run }) => {
    const code = await run(argv, processContext(spare, hasten))
    ended = true
    if (!broken) process.exitCode = code
    // What was rejected until now is told first. Each write has waited until it was done, and what nobody waits for is given
    // up. V8 would begin to collect garbage, which it has put off until there is nothing else to do.
    setImmediate(() => {
      removeUnfinished()
      process.exit()
    })
  })
}

function processContext(spare: Promise<Reader> | null, hasten: () => void): Context {
  return {
    get stdin() {
      return process.stdin
    },
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    cwd: workingDirectory(),
    now: () => Number(process.hrtime.bigint()) / 1e6,
    async openEngine(limits, documents) {
      const { openEngine } = await import('../reading/engine.ts')
      const mine = limits.maxMemory === limitsOf({}).maxMemory ? await spare : null
      hasten()
      return openEngine(limits, { spare: mine, documents })
    },
  }
}

function workingDirectory(): string {
  try {
    return process.cwd()
  } catch {
    return ''
  }
}

function tell(message: string): void {
  try {
    writeSync(2, `${message.split('\n').map(logSafe).join('\n')}\n`)
  } catch {
    // Nobody reads stderr.
  }
}
