// Writing to a stream without losing a byte: each write waits until the system has taken it, so a slow reader slows us
// down, and an error is met where it happens. A reader who has gone (`| head -1`) is no error.
import { appendFile } from 'node:fs/promises'
import type { Writable } from 'node:stream'
import { OutputFailure, writing, systemCode } from './system-errors.ts'

/** Writes text, or its bytes in UTF-8; false once nobody reads any more. */
export type Write = (text: string | Uint8Array) => Promise<boolean>

const GONE = new Set(['EPIPE', 'ECONNRESET', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END', 'EOF'])

/**
 * Makes a writer for a stream.
 * @returns the writer; it rejects with an {@link OutputFailure} when the device is full or broken
 */
export function createWriter(stream: Writable, place: string): Write {
  // The stream also emits what the callback of a write tells; unheard, that would end the process.
  stream.on('error', () => undefined)
  let open = true
  return async (text) => {
    if (open && text.length > 0) {
      const error = await new Promise<Error | null | undefined>((resolve) => stream.write(text, resolve))
      if (error) {
        open = false
        if (!GONE.has(systemCode(error))) throw new OutputFailure(place, error)
      }
    }
    return open
  }
}

/** Makes a writer that adds to a file which is not ours alone. @param path absolute; made if missing */
export const appendTo =
  (path: string, place: string): Write =>
  (text) =>
    writing(place, async () => {
      if (text.length > 0) await appendFile(path, text)
      return true
    })
