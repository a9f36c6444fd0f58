// A text that is made piece by piece, in the place it goes to: standard output, or a file that is there whole or not at all.
//
//   const text = await openText(format, options.out ?? terminal.out, cwd)
//   await text.next(one)      await text.end(totals)      await text.abandon()
import type { Format } from '../../emit/registry.ts'
import { openOutputFile } from '../../files/output-file.ts'
import { locate } from '../../files/places.ts'
import { appendTo, type Write } from '../../files/writer.ts'
import type { Planned } from './plan-formats.ts'

/** A text in the making. Rejects with an {@link OutputFailure} when its place can no longer be written. */
export interface OpenText<One, Totals> {
  /** Tells it of one more. False once nobody reads it any more. */
  readonly next: (one: One) => Promise<boolean>
  readonly end: (totals: Totals) => Promise<void>
  /** Removes what is half-written; does nothing after the end. */
  readonly abandon: () => Promise<void>
}

/** Begins a text. @param to a stream, which is not ours to end, or the name of a file @throws {OutputFailure} */
export async function openText<One, Totals>(
  format: Format<One, Totals, string | Uint8Array>,
  to: Write | string,
  cwd: string,
): Promise<OpenText<One, Totals>> {
  const file = typeof to === 'string' ? await openOutputFile(locate(cwd, to), to) : null
  const write = file?.write ?? (to as Write)
  return {
    next: (one) => write(format.next(one)),
    async end(totals) {
      await write(format.end(totals))
      await file?.end()
    },
    abandon: async () => file?.abandon(),
  }
}

/** Where texts go besides files. */
export interface Surroundings {
  readonly cwd: string
  /** Standard output. */
  readonly out: Write
  /** The file that GitHub shows on the page of a run, where it shall get a text of its own. */
  readonly summary?: string | undefined
}

/**
 * Begins all texts of a plan, as one that is told of everything.
 * @param begin makes the format of each; told of no plan for GitHub's page
 * @throws {OutputFailure} when a file cannot be written; then nothing is left of the others
 */
export async function openTexts<Name extends string, One, Totals>(
  plan: readonly Planned<Name>[],
  begin: (planned: Planned<Name> | null) => Format<One, Totals, string> | Promise<Format<One, Totals, string>>,
  { cwd, out, summary = '' }: Surroundings,
): Promise<OpenText<One, Totals>> {
  const open: OpenText<One, Totals>[] = []
  const abandon = async (): Promise<void> => {
    for (const text of open) await text.abandon()
  }
  try {
    for (const planned of plan) open.push(await openText(await begin(planned), planned.file ?? out, cwd))
    if (summary !== '')
      open.push(await openText(await begin(null), appendTo(locate(cwd, summary), 'the step summary'), cwd))
  } catch (error) {
    await abandon()
    throw error
  }
  return {
    next: async (one) => (await Promise.all(open.map((text) => text.next(one)))).includes(true),
    async end(totals) {
      for (const text of open) await text.end(totals)
    },
    abandon,
  }
}
