// What is read where the input knows less: lines without a place, persons in two columns, days of old years.
import { describe, expect, it } from 'vitest'
import { readDate } from '../../src/danish/date.ts'
import { rowsOfLines } from '../../src/build/table-rows.ts'
import { breaksBetween, wouldFit } from '../../src/danish/breaks.ts'
import { measure } from '../../src/text/layout.ts'
import { linesOf, pageLines } from '../text/make-lines.ts'
import { referatOf } from './building.ts'

describe('lines without a place', () => {
  it('are never parted into rows: nobody knows which stands above', async () => {
    expect(rowsOfLines(await linesOf('Odense\t31\nVejle\t34\n'))).toHaveLength(1)
  })

  it('leave no room among placed ones', () => {
    const lines = pageLines(['Sagen er udsat, og den', 'tages op igen.'])
    const [first, second] = lines.map((line) => ({ ...line, box: undefined }))
    if (first === undefined || second === undefined) throw new Error('no lines')
    expect(wouldFit(first, second, measure(lines))).toBe(false)
    expect(breaksBetween(first, second, measure(lines))).toBe(false)
  })
})

describe('persons', () => {
  const below = async (list: string): Promise<string> => {
    const head = 'REFERAT 2026\nKKR SJÆLLAND\nDato: 16-06-2026 10:00\n\nDeltagere\n'
    const { deltagere } = await referatOf(`${head}${list}\n\n1. Godkendelse af referat\n\nSAG-2026-00001 abc\n`)
    return JSON.stringify(deltagere)
  }

  it('side by side are all read, cell by cell', async () => {
    const found = await below(
      'Anna Berg (A), Faxe Kommune\tBo Lund (V), Køge Kommune\nCarl Dam (C), Sorø Kommune\tDorte Eg (F), Greve Kommune',
    )
    for (const name of ['Anna Berg', 'Bo Lund', 'Carl Dam', 'Dorte Eg']) expect(found).toContain(`"${name}"`)
  })

  it('below a town belong to it', async () => {
    const found = await below('Faxe:\nAnna Berg (A)\nBo Lund (V)\nKøge:\nCarl Dam (C)')
    expect(found).toContain('"Carl Dam"')
    expect(found).toContain('Køge')
  })
})

describe('the 29th of February', () => {
  it('is a day of a full century’s year only every fourth time', () => {
    expect(readDate('29. februar 2000')?.date).toBe('2000-02-29')
    expect(readDate('29. februar 1900')).toBeNull()
    expect(readDate('29. februar 2100')).toBeNull()
  })
})
