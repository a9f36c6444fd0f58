// Every form of forms.txt is read as it says there.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Referat } from '../../src/referat.ts'
import { referatOf } from '../build/building.ts'

const HEAD = 'REFERAT 2018\nKKR SJÆLLAND\n\nDato: 12-06-2018 10:00\nSted: Sorø\n\nDeltagerfortegnelse\n\n'
const TAIL = '\n\n1. Eventuelt\n\nSAG-2018-00001 abc\n\nBeslutning\n\nDrøftet.\n'
const LISTS = ['deltagere', 'afbud', 'fravaerende', 'guests', 'secretariat'] as const

/** The persons of a referat, one a line. */
const drawn = (referat: Referat): string[] =>
  LISTS.flatMap((list) =>
    referat[list].map(({ name, party, municipality, role, substituteFor, note }) => {
      const fields = [name, party?.letter ?? party?.name, municipality?.canonical, role, substituteFor, note]
      return `${list}: ${fields.map((field) => field ?? '').join(' | ')}`.replace(/(?<![ |])[ |]+$/u, '')
    }),
  )

const kinds = readFileSync(new URL('forms.txt', import.meta.url), 'utf8')
  .split(/^# /mu)
  .slice(1)

describe.each(kinds.map((kind) => kind.split(/^====$/mu)))('%s', (_, ...forms) => {
  it.each(forms.map((form) => form.split(/^----$/mu).map((half) => half.trim())))(
    '%s',
    async (lines = '', persons = '') => {
      const referat = await referatOf(HEAD + lines.replaceAll('⇥', '\t') + TAIL)
      expect(drawn(referat).join('\n')).toBe(persons)
    },
  )
})
