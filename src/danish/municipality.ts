// Reads the name of a municipality: as printed, with its code where it is one of the 98.
//   Københavns Kommune · KØBENHAVN · Høje Taastrup · Århus Kommune · Stevn's Kommune   <- 101, 101, 169, 751, 336
//   Region Sjælland · Frederiksværk · Ny Kommune                                       <- as printed, no code
// Leaves alone what is near to a name but is none: a near miss is no municipality.
import type { Municipality } from '../referat.ts'
import { MUNICIPALITIES, MUNICIPALITY_ALIASES } from '../vocabulary/municipalities.ts'
import { remembered } from '../text/remember.ts'

const KOMMUNE = /(?:regions)?(?:kommunes?|komm\.)$/u
const ACCENTED = /[\u0300-\u{10ffff}]/u
const DROPPED = /[\s\-‐‑–'’.]/gu

/** Folds what the paper varies: capitals, Unicode form, blanks and hyphens, `aa` for `å`, `Kommune` at the end. */
function fold(printed: string): string {
  const name = (ACCENTED.test(printed) ? printed.normalize('NFC') : printed).toLowerCase().trim()
  const bare = name.includes('komm') ? name.replace(KOMMUNE, '') : name
  return bare.replace(DROPPED, '').replaceAll('aa', 'å')
}

const NAMES = new Map(MUNICIPALITIES.map((entry) => [entry.code, entry.name]))
const CODES = new Map([
  ...MUNICIPALITIES.map((entry) => [fold(entry.name), entry.code] as const),
  ...Object.entries(MUNICIPALITY_ALIASES).map(([alias, code]) => [fold(alias), code] as const),
])

const codeOf = remembered((printed) => {
  const key = fold(printed)
  return CODES.get(key) ?? (key.endsWith('s') ? CODES.get(key.slice(0, -1)) : undefined) ?? null
})

/**
 * Reads the name of a municipality.
 * @param printed the name alone, with or without `Kommune`, in any case; line-end hyphens already joined
 * @returns the name as printed, and the code and short name of the register (Danmarks Statistik), or `null` for both
 */
export function readMunicipality(printed: string): Municipality {
  const code = codeOf(printed)
  return { name: printed, code, canonical: code === null ? null : (NAMES.get(code) ?? null) }
}
