// Kinds of lines that their words tell in one zone of the paper. A new kind is a file with its record, and a line here.
import { CLOSING } from './closing.ts'

/** A kind of line. */
export interface LineKind {
  /** The role of its lines. */
  readonly role: string
  /** `ending`: among the last lines of the last item. */
  readonly zone: 'body' | 'ending'
  /** Do the words of a line, its view, tell it? */
  readonly claims: (text: string) => boolean
}

/** The kinds, in the order in which they are tried. */
export const LINE_KINDS = [CLOSING] as const satisfies readonly LineKind[]

export type LineKindRole = (typeof LINE_KINDS)[number]['role']
/** One of the kinds. */
export type KnownKind = LineKind & { readonly role: LineKindRole }

/** Must lines be asked for their kind in the midst of the body, or only among the last? */
export const HAS_BODY_KINDS: boolean = LINE_KINDS.some(({ zone }: LineKind) => zone === 'body')

/** The kind that the words of a line tell; `null` when they tell none. @param text a line's view */
export const kindOfLine = (text: string): KnownKind | null => LINE_KINDS.find(({ claims }) => claims(text)) ?? null
