// Short ways to read covers in tests.
import type { Meeting } from '../../src/referat.ts'
import { referatOf } from './building.ts'

const BELOW = `
Mission

KL er til for kommunerne.

Indholdsfortegnelse

Deltagerfortegnelse ..... 2
1. Trafik ..... 3
2. Eventuelt ..... 4

Deltagere

Anna Berg (A), Faxe Kommune

1. Trafik

SAG-2026-00001 abc

2. Eventuelt`

/** What minutes with this cover say of their meeting. */
export const coverOf = async (cover: string): Promise<Meeting> => (await referatOf(`${cover}\n${BELOW}`)).meeting

/** The fields with a title of the year that they shall be read with, where they have no title of their own. */
export const under = (fields: string, want: string): string =>
  /KKR [HSMN]/iu.test(fields) && /referat/iu.test(fields)
    ? fields
    : `REFERAT ${want.slice(0, 4)}\n\nKKR SJÆLLAND\n\n${fields}`

/** In short: day or days, hours, place, notes. */
export const drawn = ({ date, endDate, startTime, endTime, place, notes }: Meeting): string => {
  const days = `${date ?? '-'}${endDate === null ? '' : `/${endDate}`}`
  const hours = `${startTime ?? '-'}${endTime === null ? '' : `-${endTime}`}`
  return [`${days} ${hours}`, place ?? '-', ...notes].join(' | ')
}
