// The hash of an input's bytes, without keeping them.
import { createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import type { Readable } from '../engine/engine.ts'
import { LIMIT, tooLarge, withFile } from '../inputs/read-bytes.ts'
import type { Content } from './reading.ts'

/** What is known of bytes. */
export const contentOf = (bytes: Uint8Array): Content => ({
  sha256: createHash('sha256').update(bytes).digest('hex'),
  bytes: bytes.length,
})

/**
 * Hashes an input.
 * @param input a file, or standard input whose bytes were read
 * @throws {ReadFailure} when it cannot be read, or is larger than anything is read
 */
export function hashInput(input: Readable): Promise<Content> {
  if (input.kind === 'stdin') return Promise.resolve(contentOf(input.bytes ?? new Uint8Array()))
  return withFile(input.path, async (file, size) => {
    if (size > LIMIT) throw tooLarge(LIMIT)
    return hashFile(file, size)
  })
}

async function hashFile(file: FileHandle, size: number): Promise<Content> {
  const hash = createHash('sha256')
  const buffer = Buffer.allocUnsafe(256 * 1024)
  let bytes = 0
  for (;;) {
    const { bytesRead } = await file.read(buffer, 0, buffer.length, null)
    hash.update(buffer.subarray(0, bytesRead))
    bytes += bytesRead
    // What has grown since it was opened is of another moment; a file without a size is read until it ends.
    if (bytesRead === 0 || bytes === size) return { sha256: hash.digest('hex'), bytes }
  }
}
