// Hears what the engine does behind the back of a call: rejections and exceptions that nobody catches, and what it
// prints, since standard output is where results go. Each is a complaint about the document that is being read.
import { writeSync } from 'node:fs'
import { inOneLine } from '../errors.ts'

/** How long a document may take to end once the engine has broken down over it, in milliseconds. */
const LAST_WORDS = 1000

/** Complaints, a document at a time. */
export interface Complaints {
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
export function listen(): Complaints {
  let first: string | null = null
  let breakOff: ((complaint: string) => void) | null = null
  const complain = (what: string): void => {
    if (breakOff === null) leave(what)
    if (first === null) setTimeout(breakOff, LAST_WORDS, what).unref()
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
