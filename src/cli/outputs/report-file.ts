// A report that grows while documents are read, and is there whole or not at all: pieces go to a file of another name
// beside it, which takes the report's name at the end. What stands there and is no file (a pipe, /dev/stdout) is written
// to as it is.
import { open, rename, stat, unlink, type FileHandle } from 'node:fs/promises'
import { visible } from '../../emit/visible.ts'
import type { Write } from './writer.ts'
import { OutputFailure } from './output-failure.ts'
import { forget, temporaryBeside } from './unfinished.ts'

/** A file in the making. */
export interface ReportFile {
  readonly write: Write
  /** Flushes it and gives it its name. */
  readonly end: () => Promise<void>
  /** Leaves nothing behind. */
  readonly abandon: () => Promise<void>
}

/**
 * Opens a report.
 * @param path where it shall stand; what stands there is replaced at the end
 * @throws {OutputFailure} when it cannot be written; so do `write` and `end`
 */
export async function openReportFile(path: string, name: string): Promise<ReportFile> {
  const attempt = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work()
    } catch (error) {
      throw new OutputFailure(visible(name), error)
    }
  }
  const there = await stat(path).catch(() => null)
  if (there !== null && !there.isFile()) return openDevice(path, attempt)
  const temporary = await temporaryBeside(path)
  const file = await attempt(() => open(temporary, 'wx'))
  const abandon = async (): Promise<void> => {
    await file.close().catch(() => undefined)
    await unlink(temporary).catch(() => undefined)
    forget(temporary)
  }
  return {
    write: writerTo(file, attempt),
    end: () =>
      attempt(async () => {
        await file.sync()
        await file.close()
        await rename(temporary, path)
        forget(temporary)
      }),
    abandon,
  }
}

type Attempt = <T>(work: () => Promise<T>) => Promise<T>

const writerTo =
  (file: FileHandle, attempt: Attempt): Write =>
  (text) =>
    attempt(async () => {
      await file.writeFile(text)
      return true
    })

async function openDevice(path: string, attempt: Attempt): Promise<ReportFile> {
  const device = await attempt(() => open(path, 'w'))
  return {
    write: writerTo(device, attempt),
    end: () => attempt(() => device.close()),
    abandon: () => device.close().catch(() => undefined),
  }
}
