// Ends a run that hangs: a thread beside it sees that no case comes to its end any more, says which, and stops it.
import { Worker } from 'node:worker_threads'

const WATCHER = `
const { workerData: { cell, seconds } } = require('node:worker_threads')
let [last, since] = [-1, Date.now()]
setInterval(() => {
  const now = Atomics.load(cell, 0)
  if (now !== last) [last, since] = [now, Date.now()]
  else if (now >= 0 && Date.now() - since > seconds * 1000) {
    require('node:fs').writeSync(2, 'case ' + now + ' hangs\\n')
    process.kill(process.pid, 'SIGKILL')
  }
}, 1000)`

/**
 * Watches the cases of this process.
 * @param seconds a case may take
 * @returns to be told the number of each case that begins; -1: none is under way
 */
export function watch(seconds: number): (number: number) => void {
  const cell = new Int32Array(new SharedArrayBuffer(4)).fill(-1)
  new Worker(WATCHER, { eval: true, workerData: { cell, seconds } }).unref()
  return (number) => {
    Atomics.store(cell, 0, number)
  }
}
