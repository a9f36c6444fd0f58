// The councils that a sentence names: `KKR Sjælland`, `KKR-Sjælland`, `KKR Sjællands møde`.
import { REGION_LIST, type RegionKey } from '../vocabulary/regions.ts'

const NAMES = REGION_LIST.map(({ key, name }) => ({ key, name: `kkr ${name.toLowerCase()}` }))

/** The regions whose councils a text names, each once, in the order of the list. */
export function namedRegions(text: string): RegionKey[] {
  if (!text.includes('KKR')) return []
  const words = text.toLowerCase().replaceAll('-', ' ')
  return NAMES.filter(({ name }) => words.includes(name)).map(({ key }) => key)
}
