// Takes documents from the queue and has the program read them, one at a time, until it is ended.
//
//   node queue-worker.mjs SOCKET PROGRAM ARGUMENT…      the program and its first arguments: kkr-referat
//
// The result and the report of a document have names of their own, and are there whole or not at all: a document that is
// read again, since its worker went away, has the same result. The lock of such a job runs out, and another takes it.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { Worker } from 'bullmq'

const [path, program, ...first] = process.argv.slice(2)

async function extract({ data: { name, part } }) {
  const args = [...first, 'extract', name, '--jobs', '1', '--quiet', '--refused-ok']
  const files = ['-o', `${part}.ndjson`, '--report', `${part}.json`]
  const [code] = await once(spawn(program, [...args, ...files], { stdio: 'inherit' }), 'exit')
  // What was refused is in its report, and stays refused. All else is tried again.
  if (code !== 0) throw new Error(`exit code ${code}`)
}

const worker = new Worker('minutes', extract, {
  connection: { path, maxRetriesPerRequest: null },
  // For this many milliseconds nobody misses a worker that is gone.
  lockDuration: 5000,
  stalledInterval: 2000,
  maxStalledCount: 10,
})
worker.on('error', (error) => console.error(`worker: ${error.message}`))
worker.on('stalled', (id) => console.error(`worker: ${id} is taken up again`))
worker.on('failed', (job, error) => console.error(`worker: ${job?.data.name}: ${error.message}`))
process.on('SIGTERM', () => void worker.close().then(() => process.exit()))
