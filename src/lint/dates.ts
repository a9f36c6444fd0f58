// Full dates of a paper from after 2007 in the names of files, as ISO 8601.
//   4. september 2026 · 04-09-2026 · 2026-09-04 · 20260904 · 04092026
//   040926      4 September or 2004-09-26
// Leaves alone what no calendar has. No clock, no time zone.
import { MONTHS } from '../vocabulary/months.ts'

const MONTH = Object.keys(MONTHS)
  .sort((a, b) => b.length - a.length)
  .join('|')

const IN_WORDS = new RegExp(`(?<!\\d)(?<d>\\d{1,2})\\.?[-_ ]?(?<m>${MONTH})\\.?[-_ ]?(?<y>\\d{4})(?!\\d)`, 'giu')
const ISO = /(?<!\d)(?<y>\d{4})(?<sep>[-._ ]?)(?<m>\d{2})\k<sep>(?<d>\d{2})(?!\d)/gu
// `16-17.06.2026` is two days.
const DASHED = /(?<!\d[-–.]?)(?<d>\d{1,2})(?<sep>[-._/ ])(?<m>\d{1,2})\k<sep>(?<y>\d{4})(?!\d)/gu
const CLOSED = /(?<!\d)(?<d>\d{2})(?<m>\d{2})(?<y>\d{4})(?!\d)/gu
const SHORT = /(?<!\d[-.]?)(?<a>\d{2})(?<sep>[-._]?)(?<b>\d{2})\k<sep>(?<c>\d{2})(?!\d|[-.]\d)/gu

// `bilag 1-2-2025` is the first bilag; `bilag 1 12-03-2025` has a date behind its number.
const COUNTED = /(?<!\p{Alpha})(?:bilag|punkt|pkt|nr|dok|side|del|version)\.?[-_ ]?(?:nr\.?)?[-_ ]?\d{1,3}(?!\d)/giu

const [FIRST_YEAR, LAST_YEAR] = [2007, 2050]

function isoDate(year: number, month: number, day: number): string | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return null
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null
  return `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

const dateOf = ({ groups }: RegExpMatchArray): string | null => {
  const { y = '', m = '', d = '' } = groups ?? {}
  return isoDate(Number(y), MONTHS[m.toLowerCase()] ?? Number(m), Number(d))
}

const allIn = (text: string, patterns: readonly RegExp[]): string[] =>
  patterns.flatMap((pattern) => [...text.matchAll(pattern)].flatMap((match) => dateOf(match) ?? []))

/**
 * The dates a file's name may hold.
 * @param name with or without folders
 * @returns `certain`: full dates, each once; `possible`: two-digit years, in every reading that a calendar has
 */
export function datesInName(name: string): { certain: string[]; possible: string[][] } {
  const base = baseName(name).normalize('NFC').replace(COUNTED, 'nr')
  const possible = [...base.matchAll(SHORT)].map(({ groups }) => {
    const [a, b, c] = [groups?.['a'], groups?.['b'], groups?.['c']].map(Number) as [number, number, number]
    const readings = [isoDate(2000 + c, b, a), isoDate(2000 + a, b, c)].filter((date) => date !== null)
    return [...new Set(readings)]
  })
  return { certain: [...new Set(allIn(base, [ISO, DASHED, CLOSED, IN_WORDS]))], possible }
}

/** The name of a file without its folders, however they are set apart. */
export const baseName = (name: string): string =>
  name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
