// Puts every document of a folder that has no result yet into a queue, looks again every second, and never ends.
//
//   node queue-intake.mjs FOLDER SOCKET
//
// What counts is what is on the disk: a document is done when a report beside the folder tells of these very bytes. Redis
// holds only what waits: a document that is there twice is one job, and a queue that was lost is filled again.
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { Queue } from 'bullmq'

const [folder, path] = process.argv.slice(2)
const queue = new Queue('minutes', { connection: { path, maxRetriesPerRequest: 1 } })
queue.on('error', (error) => console.error(`intake: ${error.message}`))

const hashOf = (bytes) => createHash('sha256').update(bytes).digest('hex')

/** The SHA-256 of the bytes that a report tells of; `null` when there is none. */
async function reported(part) {
  try {
    return JSON.parse(await readFile(`${part}.json`, 'utf8')).inputs[0].sha256
  } catch {
    return null
  }
}

for (;;) {
  try {
    // A document is moved into the folder when it is whole, not written there.
    for (const file of await readdir(folder)) {
      const name = join(folder, file)
      const sha256 = hashOf(await readFile(name))
      const part = `part-${hashOf(name).slice(0, 16)}`
      if ((await reported(part)) === sha256) continue
      await queue.add('extract', { name, part }, {
        jobId: `${part}-${sha256}`,
        attempts: 3,
        backoff: { type: 'exponential', delay: 500 },
        removeOnComplete: true,
        removeOnFail: true,
      }) // prettier-ignore
    }
  } catch (error) {
    console.error(`intake: ${error.message}`)
  }
  await setTimeout(1000)
}
