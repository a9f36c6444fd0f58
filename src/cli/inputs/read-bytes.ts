// An input -> its bytes. Bounded, and never waiting for what is no file.
import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { ReadFailure } from '../../read/read-failure.ts'
import type { FileInput, StdinInput } from './input.ts'
import { inputFailure } from './input-failure.ts'

/** No minutes come near this; a stream without end would take all memory. */
const LIMIT = 256 * 1024 * 1024

/**
 * Reads an input whole.
 * @param input a file or standard input
 * @param stdin the stream behind standard input
 * @param limit the most bytes to take
 * @throws {ReadFailure} when it cannot be read, or is larger than the limit
 */
export async function readBytes(input: FileInput | StdinInput, stdin: Readable, limit = LIMIT): Promise<Uint8Array> {
  try {
    return input.kind === 'stdin' ? await collect(stdin, limit) : await readFile(input.path, limit)
  } catch (error) {
    throw error instanceof ReadFailure ? error : inputFailure(error)
  }
}

async function collect(stream: Readable, limit: number): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    size += chunk.length
    if (size > limit) throw tooLarge(limit)
  }
  return Buffer.concat(chunks)
}

async function readFile(path: string | Buffer, limit: number): Promise<Uint8Array> {
  // It was a file when it was found; should it be a named pipe by now, opening must not wait for a writer.
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK)
  try {
    const stats = await file.stat()
    if (!stats.isFile()) throw new ReadFailure('unreadable-file', 'it is no longer a file', 'run it again')
    if (stats.size > limit) throw tooLarge(limit)
    return await file.readFile()
  } finally {
    await file.close()
  }
}

function tooLarge(limit: number): ReadFailure {
  const size = `${Math.floor(limit / 1024 / 1024)} MiB`
  return new ReadFailure(
    'too-large',
    `it is larger than ${size}`,
    'check that it is a document; minutes are far smaller',
  )
}
