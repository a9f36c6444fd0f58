// NDJSON: a row a line.
import { ndjson as line } from '../../emit/json.ts'
import { textFormat } from './format.ts'

export const ndjson = textFormat(
  '.ndjson',
  () => '',
  (_, rows) => rows.map(line).join(''),
)
