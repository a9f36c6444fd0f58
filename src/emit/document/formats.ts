// Every format of `extract`. A new one is a file beside this one and a line here.
import type { Format, Registry } from '../registry.ts'

/** A document as a format may want it. */
export interface Piece {
  readonly value: () => unknown
  /** The same as a record of NDJSON with its end of line, UTF-8. */
  readonly line: () => Uint8Array
}

/** How the text shall look. */
export interface DocumentSettings {
  /** Indented by two blanks. */
  readonly indented: boolean
}

export type CreateDocumentFormat = (settings: DocumentSettings) => Format<Piece, void, string | Uint8Array>

/** The formats, the usual one first. */
export const DOCUMENT_FORMATS = {
  ndjson: async () => (await import('./ndjson.ts')).ndjson,
  json: async () => (await import('./json.ts')).json,
} satisfies Registry<CreateDocumentFormat>
