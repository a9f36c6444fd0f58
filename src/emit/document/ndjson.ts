// NDJSON, or one indented document after the other.
import { pretty } from '../json.ts'
import type { CreateDocumentFormat } from './formats.ts'

export const ndjson: CreateDocumentFormat = ({ indented }) => ({
  next: ({ value, line }) => (indented ? pretty(value()) : line()),
  end: () => '',
})
