// The whole program on one screen.
import type { Referat } from './referat.ts'
import type { Source } from './text/source.ts'

/**
 * Parses a document that has been read. Never throws, whatever the text.
 * @param source what reading left
 */
export function parse(source: Source): Referat {
  throw new Error(`the pipeline is being built: ${source.name}`)
}
