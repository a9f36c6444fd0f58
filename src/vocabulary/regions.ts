// The five regions, each with its KKR. From 2027 Hovedstaden and Sjælland become Region Østdanmark; the KKR stay.

/** A region's key, as in `meeting.region`. */
export const REGION_KEYS = ['hovedstaden', 'sjælland', 'syddanmark', 'midtjylland', 'nordjylland'] as const
export type RegionKey = (typeof REGION_KEYS)[number]

/** One region and its council of municipalities. */
export interface RegionEntry {
  readonly key: RegionKey
  /** The region's name as the paper spells it in prose. */
  readonly name: string
  /** The usual spelling of the KKR's name, whatever the title's capitals. */
  readonly body: string
  /** How many municipalities send members. */
  readonly municipalities: number
}

export const REGION_LIST: readonly RegionEntry[] = [
  { key: 'hovedstaden', name: 'Hovedstaden', body: 'KKR Hovedstaden', municipalities: 29 },
  { key: 'sjælland', name: 'Sjælland', body: 'KKR Sjælland', municipalities: 17 },
  { key: 'syddanmark', name: 'Syddanmark', body: 'KKR Syddanmark', municipalities: 22 },
  { key: 'midtjylland', name: 'Midtjylland', body: 'KKR Midtjylland', municipalities: 19 },
  { key: 'nordjylland', name: 'Nordjylland', body: 'KKR Nordjylland', municipalities: 11 },
]

/** Names behind the word `Region`, those of 2027 included. */
export const REGION_NAMES: readonly string[] = [...REGION_LIST.map(({ name }) => name), 'Østdanmark']

/** A name built as a Danish region's: "Østjylland", "Midtsjælland", "Sydvestdanmark". */
export const BUILT_LIKE_A_REGION = /^(?<side>(?:nord|syd|øst|vest|midt){1,2})(?<land>jylland|danmark|sjælland)$/u
