// An input -> its bytes. Bounded, and never waiting for what is no file.
import { constants } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { INPUT } from '../read/failures/input-texts.ts'
import { ReadFailure } from '../read/read-failure.ts'
import type { FileInput, StdinInput } from './input.ts'
import { inputFailure } from './system-errors.ts'

/** No minutes come near this; a stream without end would take all memory. */
export const LIMIT = 256 * 1024 * 1024

/** Reads an input whole. @throws {ReadFailure} when it cannot be read, or is larger than the limit */
export function readBytes(input: FileInput | StdinInput, stdin: () => Readable, limit = LIMIT): Promise<Uint8Array> {
  if (input.kind === 'file') return readFile(input.path, limit)
  return input.bytes === undefined ? readStream(stdin(), limit) : Promise.resolve(input.bytes)
}

/** Reads a stream to its end. @throws {ReadFailure} when it breaks, or is larger than the limit */
async function readStream(stream: Readable, limit = LIMIT): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      chunks.push(chunk)
      size += chunk.length
      if (size > limit) throw tooLarge(limit)
    }
  } catch (error) {
    throw error instanceof ReadFailure ? error : inputFailure(error)
  }
  return Buffer.concat(chunks)
}

/** Reads a file whole. @throws {ReadFailure} when it cannot be read, is no file, or is larger than the limit */
export function readFile(path: string | Buffer, limit = LIMIT): Promise<Uint8Array> {
  return withFile(path, async (file, size) => {
    if (size > limit) throw tooLarge(limit)
    return file.readFile()
  })
}

/** Opens a file, looks at it, and closes it. @throws {ReadFailure} when it cannot be opened, or is no file */
export async function withFile<T>(
  path: string | Buffer,
  look: (file: FileHandle, size: number) => Promise<T>,
): Promise<T> {
  try {
    // It was a file when it was found; should it be a named pipe by now, opening must not wait for a writer.
    const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK)
    try {
      const stats = await file.stat()
      if (!stats.isFile()) throw new ReadFailure('unreadable-file', INPUT.noLongerFile)
      return await look(file, stats.size)
    } finally {
      await file.close()
    }
  } catch (error) {
    throw error instanceof ReadFailure ? error : inputFailure(error)
  }
}

/** The failure of an input that is larger than anything is read. */
export function tooLarge(limit: number): ReadFailure {
  return new ReadFailure('too-large', INPUT.tooLarge(Math.floor(limit / 1024 / 1024)))
}
