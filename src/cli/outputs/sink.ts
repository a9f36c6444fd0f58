// Where the results of `extract` go: a stream or a file, in one of its formats, or a folder with a file for each.
import { dirname } from 'node:path'
import { DOCUMENT_FORMATS, type DocumentSettings, type Piece } from '../../emit/document/formats.ts'
import { pretty } from '../../emit/json.ts'
import type { Input } from '../../files/input.ts'
import { writing } from '../../files/system-errors.ts'
import { makeFolder } from '../../files/make-folder.ts'
import { openOutputFile, writeAtomically } from '../../files/output-file.ts'
import type { Write } from '../../files/writer.ts'

/** Takes results in order. */
export interface Sink {
  /** Writes one result. False once nobody reads any more. */
  put(result: Piece, input: Input): Promise<boolean>
  /** To be called after the last result. */
  end(): Promise<void>
  /** To be called last, whatever happened: removes what is half-written. */
  abandon(): Promise<void>
}

/** One text of all results. @param place a stream, or the file that shall hold it @throws {OutputFailure} */
export async function formatSink(
  format: keyof typeof DOCUMENT_FORMATS,
  settings: DocumentSettings,
  place: Write | { readonly path: string; readonly name: string },
): Promise<Sink> {
  const text = (await DOCUMENT_FORMATS[format]())(settings)
  const file = typeof place === 'function' ? null : await openOutputFile(place.path, place.name)
  const write = file?.write ?? (place as Write)
  return {
    put: (result) => write(text.file(result)),
    async end() {
      await write(text.end())
      await file?.end()
    },
    abandon: async () => file?.abandon(),
  }
}

/**
 * A file for each, indented.
 * @param plan the path of each result
 * @param outDir the folder as the user gave it, for messages
 * @returns a sink that rejects with an {@link OutputFailure} when a file cannot be written
 */
export function folderSink(plan: ReadonlyMap<Input, string>, outDir: string): Sink {
  const nothing = (): Promise<void> => Promise.resolve()
  return {
    async put(result, input) {
      const path = plan.get(input)
      if (path === undefined) throw new Error(`no place was planned for ${input.name}`)
      await writing(outDir, async () => {
        await makeFolder(dirname(path))
        await writeAtomically(path, pretty(result.value()))
      })
      return true
    },
    end: nothing,
    abandon: nothing,
  }
}
