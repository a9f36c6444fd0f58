/** The formats of a report, the one for people first. */
export const FORMATS = [
  'pretty',
  'concise',
  'json',
  'ndjson',
  'sarif',
  'github',
  'gitlab',
  'junit',
  'checkstyle',
  'markdown',
] as const
export type Format = (typeof FORMATS)[number]
