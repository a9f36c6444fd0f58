// The process: its streams become the context of a run, the run's code the exit code. Nothing here ends the process
// while output is pending; an exit code of 1 (Node's own for a crash) means findings, so it never comes from a crash.
import { writeSync } from 'node:fs'
import { visible } from '../emit/visible.ts'
import type { Context } from './context.ts'
import { EXIT } from './exit-code.ts'
import { internalError } from './internal-error.ts'
import { removeUnfinished } from './outputs/unfinished.ts'
import { run } from './run.ts'

/** Runs the command line of this process. */
export function main(): void {
  // Until the run has ended, ending is a bug: this is the code if the event loop runs dry under it.
  process.exitCode = EXIT.internal
  let broken = false
  let ended = false
  const onCrash = (error: unknown): void => {
    broken = true
    process.exitCode = EXIT.internal
    tell(internalError(error, process.argv.includes('--debug')))
  }
  process.on('uncaughtException', onCrash)
  process.on('unhandledRejection', onCrash)
  process.on('exit', () => {
    if (!ended && !broken) tell(internalError(new Error('a document never came to an end'), false))
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      removeUnfinished()
      process.kill(process.pid, signal)
    })
  }
  void run(process.argv.slice(2), processContext()).then((code) => {
    ended = true
    if (!broken) process.exitCode = code
  })
}

function processContext(): Context {
  return {
    get stdin() {
      return process.stdin
    },
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    cwd: workingDirectory(),
    now: () => performance.now(),
    loadRead: async () => (await import('../read/read.ts')).read,
    loadPipeline: async () => import('../pipeline.ts'),
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
    writeSync(2, `${message.split('\n').map(visible).join('\n')}\n`)
  } catch {
    // Nobody reads stderr.
  }
}
