// The whole program on one screen:
//
//   bytes -> read -> lines -> propose -> resolve -> assemble -> fields -> Referat
//
//   read        the bytes as one text and its lines                  show --stage text, lines
//   propose     what each line may be: every line is read once        show --stage proposals
//   resolve     what each line is, one role a line                    show --stage labels
//   assemble    the lines as a tree: cover, attendance, items         show --stage tree
//   readFields  the fields of each part                               show --stage outline
import { assemble } from './build/assemble.ts'
import { readFields } from './build/fields.ts'
import { refuse, type Refusal } from './build/refuse.ts'
import type { Role } from './label/decided.ts'
import { propose } from './label/line-reading.ts'
import { resolve, type Labelled } from './label/resolve.ts'
import { OTHER_PAPER, withAttached } from './read/failures/input-texts.ts'
import { ReadFailure, type FailureTexts } from './read/read-failure.ts'
import { read, type ReadOptions } from './read/read.ts'
import type { Referat } from './referat.ts'
import type { Source } from './text/source.ts'

/** How to read and parse. */
export interface ExtractOptions extends ReadOptions {
  /** Parse documents, too, that do not look like KKR minutes. */
  readonly force?: boolean
}

/** The stages after reading, each as it runs. */
export const stages = { propose, resolve, assemble, readFields } as const

/** A document whose lines have their roles. */
export interface LabelledSource extends Labelled {
  /** `roles[i]` is the role of `source.lines[i]`. */
  readonly roles: readonly Role[]
}

/** Labels a document. Never throws, whatever the text. */
export function label(source: Source): LabelledSource {
  const labelled = resolve(propose(source))
  return { ...labelled, roles: labelled.lines.map(({ role }) => role) }
}

/** Parses a document that has been read. Never throws, whatever the text. */
export const parse = (source: Source): Referat => readFields(assemble(resolve(propose(source))))

/**
 * Reads and parses one document.
 * @param input its name (as it shall appear in the JSON) and its bytes
 * @param options password, encoding, force and the most pages
 * @returns the Referat; its `template` is `null` when it was forced
 * @throws {ReadFailure} when the bytes cannot be read, or are not KKR minutes
 */
export async function extract(
  input: { name: string; bytes: Uint8Array },
  options: ExtractOptions = {},
): Promise<Referat> {
  return conclude(await read(input, options), options)
}

/**
 * Parses a document that has been read, and refuses what are no KKR minutes.
 * @param source what was read
 * @param options force
 * @returns the Referat; its `template` is `null` when it was forced
 * @throws {ReadFailure} when it is recognised as something else
 */
export function conclude(source: Source, options: Pick<ExtractOptions, 'force'> = {}): Referat {
  const labelled = resolve(propose(source))
  const referat = readFields(assemble(labelled))
  const reason = refuse(labelled, referat)
  if (reason === null) return referat
  if (options.force === true) return { ...referat, template: null }
  const attached = source.warnings.find(({ code }) => code === 'attachments')
  const texts = textsOf(reason)
  throw new ReadFailure('not-a-kkr-document', attached === undefined ? texts : withAttached(texts, attached.detail))
}

function textsOf(refusal: Refusal): FailureTexts {
  if (refusal.reason === 'look-alike') return OTHER_PAPER.lookAlike(refusal.name)
  return refusal.reason === 'no-kkr' ? OTHER_PAPER.noKkr : OTHER_PAPER.nothing
}
