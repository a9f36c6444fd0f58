// The names regions bear, and the words such names are built from.
import { REGION_LIST } from './regions.ts'

/** Names behind the word `Region`, those of 2027 included. */
export const REGION_NAMES: readonly string[] = [...REGION_LIST.map(({ name }) => name), 'Østdanmark']

/** A name built as a Danish region's: "Østjylland", "Midtsjælland", "Sydvestdanmark". */
export const BUILT_LIKE_A_REGION = /^(?<side>(?:nord|syd|øst|vest|midt){1,2})(?<land>jylland|danmark|sjælland)$/u
