// A thread beside the engine in a reader, since the engine can keep its own thread from hearing anything. Ends the
// reader when it holds more memory than it may, and when the first process is gone, in whatever way.
import { writeSync } from 'node:fs'
import { workerData } from 'node:worker_threads'

const { parent, memory, lastWords } = workerData as { parent: number; memory: number; lastWords: string }

const MEMORY_EVERY = 50
const PARENT_EVERY = 500

setInterval(() => {
  if (process.memoryUsage.rss() <= memory) return
  try {
    writeSync(2, lastWords)
  } catch {
    // Nobody listens any more.
  }
  end()
}, MEMORY_EVERY)

setInterval(() => {
  if (process.ppid !== parent || !isThere(parent)) end()
}, PARENT_EVERY)

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

function end(): void {
  process.kill(process.pid, 'SIGKILL')
}
