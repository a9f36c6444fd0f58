// How a person finds out why a sentence decides, or does not.
import { describe, expect, it } from 'vitest'
import { clausesText } from '../../src/emit/clauses-text.ts'
import { referatOf } from '../build/building.ts'

const HEAD = 'REFERAT 2026\nKKR SJÆLLAND\nDato: 16-06-2026 10:00\n\n'
const printed = async (body: string): Promise<string> => clausesText(await referatOf(`${HEAD}${body}\n`))

describe('the clauses of a decision', () => {
  it('are printed one a line: link, subject, verb, object, and what it decides or why not', async () => {
    const text = await printed(
      `1. Trafik i byerne

Beslutning

KKR Sjælland kunne ikke tiltræde indstillingen, da tallene mangler.

2. Busser

Beslutning

SF foreslog, at sagen udsættes.`,
    )
    expect(text).toBe(`1 Trafik i byerne
  KKR Sjælland kunne ikke tiltræde indstillingen, da tallene mangler.
    main | council | tiltræde (kunne, past, denied) | indstillingen, | decides: afvist
    cause | nobody | - | - | no verb of decisions
2 Busser
  SF foreslog, at sagen udsættes.
    main | party | foreslå (past) | , | no verb of decisions
    at | matter | udsætte (present, passive) | sagen | hangs on another clause (at)
`)
  })

  it('are those of points, too, and none of tables or of other sections', async () => {
    const text = await printed(
      '1. Trafik\n\nSagsfremstilling\n\nKKR Sjælland godkendte planen i 2021.\n\nBeslutning\n\n1. Godkendt.\n2. Udsat.',
    )
    expect(text.split('\n').filter((line) => line.startsWith('  ') && !line.startsWith('    '))).toEqual([
      '  Godkendt.',
      '  Udsat.',
    ])
  })

  it('are nothing where nothing was decided', async () => {
    expect(await printed('1. Trafik\n\nSagsfremstilling\n\nBusserne kører.')).toBe('')
  })
})
