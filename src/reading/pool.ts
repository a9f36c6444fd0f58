// So many readers, and the tasks that wait for one. A reader that does not behave is replaced. The document it had is
// blamed only when the reader had read no other before: what an earlier one has left behind is not its fault.
import { crashed } from './outcome.ts'
import { startReader, type Reader, type ReaderLimits } from './reader.ts'
import type { Answer, Task } from './protocol.ts'

export interface Pool {
  /** What became of a task; waits for a reader. Never rejects. */
  run(task: Omit<Task, 'id'>): Promise<Answer>
  /** Ends all readers. */
  close(): void
}

/** Where a reader works, one after the other. */
interface Seat {
  reader: Reader | null
}

/**
 * Makes a pool. Readers are started when there is something for them.
 * @param program the file of a reader's program
 * @param jobs how many readers there may be
 * @param limits of each document
 * @param spare a reader that was started with the same program and memory
 */
export function openPool(program: string, jobs: number, limits: ReaderLimits, spare: Reader | null = null): Pool {
  const seats = Array.from({ length: jobs }, (_, i): Seat => ({ reader: i === jobs - 1 ? spare : null }))
  const free = [...seats]
  const waiting: ((seat: Seat) => void)[] = []
  let count = 0
  let isClosed = false

  const readerOf = (seat: Seat): Reader => {
    if (seat.reader?.isAlive() !== true) seat.reader = startReader(program, limits.maxMemory)
    return seat.reader
  }
  const runOn = async (seat: Seat, task: Task): Promise<Answer> => {
    const reader = readerOf(seat)
    const wasFresh = reader.isFresh()
    const { answer, isSound } = await reader.run(task, limits)
    if (!isSound) reader.end()
    const isOwnFault = answer.kind !== 'ended' || wasFresh || answer.failure.code === 'timeout'
    return isOwnFault || isClosed ? answer : runOn(seat, task)
  }
  return {
    async run(task) {
      // The seat that was left last: its reader is there, and warm.
      const seat = free.pop() ?? (await new Promise<Seat>((resolve) => waiting.push(resolve)))
      try {
        if (isClosed) return crashed('the run is over')
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
