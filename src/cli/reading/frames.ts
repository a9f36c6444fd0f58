// Values over a stream. Node's own channel between processes takes a message of any size into memory before anyone can
// refuse it; here the size comes first.
//
//   00 00 01 f4 | 500 bytes of v8.serialize
import type { Readable } from 'node:stream'
import { deserialize, serialize } from 'node:v8'
import { inOneLine } from '../errors.ts'

/** No result of a document comes near this; the largest that was measured has 4 MiB. */
export const LARGEST_FRAME = 128 * 1024 * 1024

const HEAD = 4

/** Makes a frame of a value. @throws {Error} when it cannot be cloned, or is too large */
export function frame(value: unknown): Buffer {
  const body = serialize(value)
  if (body.length > LARGEST_FRAME) throw new Error(`a result of ${body.length} bytes`)
  const head = Buffer.alloc(HEAD)
  head.writeUInt32BE(body.length)
  return Buffer.concat([head, body])
}

/**
 * Takes the frames of a stream.
 * @param refuse told, once, of what is no frame, or too large; nothing is taken after it
 */
export function takeFrames(stream: Readable, take: (value: unknown) => void, refuse: (why: string) => void): void {
  let chunks: Buffer[] = []
  let size = 0
  const next = (): Buffer | null => {
    if (size < HEAD) return null
    if ((chunks[0]?.length ?? 0) < HEAD) chunks = [Buffer.concat(chunks)]
    const end = HEAD + (chunks[0]?.readUInt32BE() ?? 0)
    if (end - HEAD > LARGEST_FRAME) throw new Error(`a result of ${end - HEAD} bytes`)
    if (size < end) return null
    const all = Buffer.concat(chunks)
    chunks = [all.subarray(end)]
    size -= end
    return all.subarray(HEAD, end)
  }
  const onData = (chunk: Buffer): void => {
    chunks.push(chunk)
    size += chunk.length
    try {
      for (let body = next(); body !== null; body = next()) take(deserialize(body))
    } catch (error) {
      stream.off('data', onData)
      chunks = []
      refuse(inOneLine(error))
    }
  }
  stream.on('data', onData)
}
