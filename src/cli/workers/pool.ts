// So many readers, and the tasks that wait for one. A reader that does not behave is replaced. The document it had is
// blamed only when the reader had read no other before: what an earlier one has left behind is not its fault.
import type { Breakdown } from './breakdown.ts'
import type { Answer, Task } from './messages.ts'
import { startReader, type Outcome, type Reader } from './reader.ts'

/** What readers are made of, and how many there may be. */
export interface PoolOptions {
  /** The file of a reader's program. */
  readonly program: string
  readonly jobs: number
  /** For each document, in seconds. */
  readonly timeout: number
  /** For each reader, in megabytes. */
  readonly maxMemory: number
}

export interface Pool {
  /** What became of a task; waits for a reader. Never rejects. */
  run(task: Omit<Task, 'id'>): Promise<Answer | Breakdown>
  /** Ends all readers. */
  close(): void
}

/** Where a reader works, one after the other. */
interface Seat {
  reader: Reader | null
}

/**
 * Makes a pool. Readers are started when there is something for them.
 * @param spare a reader that was started with the same program and memory
 */
export function openPool({ program, jobs, timeout, maxMemory }: PoolOptions, spare: Reader | null = null): Pool {
  const seats = Array.from({ length: jobs }, (_, i): Seat => ({ reader: i === jobs - 1 ? spare : null }))
  const free = [...seats]
  const waiting: ((seat: Seat) => void)[] = []
  let count = 0
  let isClosed = false

  const readerOf = (seat: Seat): Reader => {
    if (seat.reader?.isAlive() !== true) seat.reader = startReader(program, maxMemory)
    return seat.reader
  }
  const runOn = async (seat: Seat, task: Task): Promise<Answer | Breakdown> => {
    const reader = readerOf(seat)
    const wasFresh = reader.isFresh()
    const outcome = await reader.run(task, timeout)
    if (isSpent(outcome, maxMemory)) reader.end()
    const verdict = verdictOf(outcome)
    const isOwnFault = wasFresh || verdict.kind === 'timeout'
    return isBreakdown(verdict) && !isOwnFault && !isClosed ? runOn(seat, task) : verdict
  }
  return {
    async run(task) {
      // The seat that was left last: its reader is there, and warm.
      const seat = free.pop() ?? (await new Promise<Seat>((resolve) => waiting.push(resolve)))
      try {
        if (isClosed) return { kind: 'crash', detail: 'the run is over' }
        return await runOn(seat, { ...task, id: ++count })
      } finally {
        const next = waiting.shift()
        if (next === undefined) free.push(seat)
        else next(seat)
      }
    },
    close() {
      isClosed = true
      for (const { reader } of seats) reader?.end()
    },
  }
}

/** Whether a reader is to be replaced: it did not behave, or it keeps much of what it may hold. */
function isSpent(outcome: Outcome, maxMemory: number): boolean {
  if ('breakdown' in outcome) return true
  const { answer, complaint, rss } = outcome
  return answer.kind === 'crash' || complaint !== null || rss > (maxMemory * 1024 * 1024) / 2
}

function verdictOf(outcome: Outcome): Answer | Breakdown {
  if ('breakdown' in outcome) return outcome.breakdown
  const { answer, complaint } = outcome
  // What was refused is refused; anything else may be wrong when the engine broke down over it.
  return complaint === null || answer.kind === 'failure' ? answer : { kind: 'crash', detail: complaint }
}

function isBreakdown(verdict: Answer | Breakdown): verdict is Breakdown {
  return verdict.kind === 'timeout' || verdict.kind === 'memory' || verdict.kind === 'crash'
}
