// The Referater of a run, deflated in one file, so that memory holds none of them. The library that deflates is one whose
// bytes are the same on every machine: some of them are kept in what is written.
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateSync, inflateSync } from 'fflate'
import { visible } from '../../emit/visible.ts'
import type { Referat } from '../../referat.ts'
import { OutputFailure } from '../../files/system-errors.ts'
import { discard, temporaryBeside } from '../../files/unfinished.ts'

/** Where a record lies: offset and length in bytes. */
export interface RecordPlace {
  readonly start: number
  readonly length: number
}

export interface RecordFile {
  /** @param record a line of NDJSON @throws {OutputFailure} */
  readonly add: (record: Uint8Array) => Promise<RecordPlace>
  /** The record, deflated. */
  readonly read: (place: RecordPlace) => Promise<Uint8Array>
  /** Removes the file. */
  readonly close: () => Promise<void>
}

/** A quick level: what counts is that 10,000 of them fit on the disk. */
const LEVEL = 1

/** Opens the file, in the system's folder for such files. @throws {OutputFailure} */
export async function openRecordFile(): Promise<RecordFile> {
  const failed = (error: unknown): never => {
    throw new OutputFailure(visible(tmpdir()), error)
  }
  const path = await temporaryBeside(join(tmpdir(), 'records')).catch(failed)
  const file = await open(path, 'r+').catch(async (error: unknown) => {
    await discard(path)
    return failed(error)
  })
  let end = 0
  return {
    async add(record) {
      const bytes = deflateSync(record, { level: LEVEL })
      const place = { start: end, length: bytes.length }
      await file.write(bytes, 0, bytes.length, end).catch(failed)
      end += bytes.length
      return place
    },
    async read({ start, length }) {
      const bytes = new Uint8Array(length)
      await file.read(bytes, 0, length, start).catch(failed)
      return bytes
    },
    async close() {
      await file.close().catch(() => undefined)
      await discard(path)
    },
  }
}

/** A record that was deflated, as its Referat. */
export const inflated = (bytes: Uint8Array): Referat =>
  JSON.parse(new TextDecoder().decode(inflateSync(bytes))) as Referat
