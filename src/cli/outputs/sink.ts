// Where the results of `extract` go: a stream, as NDJSON or one array, or a folder with a file for each.
import { dirname } from 'node:path'
import { jsonArray, pretty } from '../../emit/json.ts'
import { visible } from '../../emit/visible.ts'
import type { Readable } from '../engine/engine.ts'
import { makeFolder, writeAtomically } from './write-file.ts'
import type { Write } from './writer.ts'
import { OutputFailure } from './output-failure.ts'

/** A result as a sink may want it: whole, or as a record of NDJSON. */
export interface Piece {
  readonly referat: () => unknown
  readonly record: () => string | Uint8Array
}

/** Takes results in order. */
export interface Sink {
  /** Writes one result. False once nobody reads any more. */
  put(result: Piece, input: Readable): Promise<boolean>
  /** To be called after the last result, whatever happened before. */
  end(): Promise<void>
}

/** NDJSON, or one indented document after the other. */
export function ndjsonSink(out: Write, indented: boolean): Sink {
  return {
    put: (result) => out(indented ? pretty(result.referat()) : result.record()),
    end: () => Promise.resolve(),
  }
}

/** One array, an element at a time. */
export function arraySink(out: Write, indented: boolean): Sink {
  const array = jsonArray(indented ? 2 : 0)
  return {
    put: (result) => out(array.next(result.referat())),
    async end() {
      await out(array.end())
    },
  }
}

/**
 * A file for each, indented.
 * @param plan the path of each result
 * @param outDir the folder as the user gave it, for messages
 * @returns a sink that rejects with an {@link OutputFailure} when a file cannot be written
 */
export function folderSink(plan: ReadonlyMap<Readable, string>, outDir: string): Sink {
  return {
    async put(result, input) {
      const path = plan.get(input)
      if (path === undefined) throw new Error(`no place was planned for ${input.name}`)
      try {
        await makeFolder(dirname(path))
        await writeAtomically(path, pretty(result.referat()))
      } catch (error) {
        throw new OutputFailure(visible(outDir), error)
      }
      return true
    },
    end: () => Promise.resolve(),
  }
}
