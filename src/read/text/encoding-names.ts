// The encodings a text can be read in: a closed list, for people who know what a text does not say.

/** Their names, as the IANA has them where it has one that is in use. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'utf-32le',
  'utf-32be',
  'windows-1252',
  'iso-8859-1',
  'iso-8859-15',
  'macintosh',
  'cp850',
  'cp865',
] as const
export type Encoding = (typeof ENCODINGS)[number]
