// The same few characters again and again, in every place of a paper: as read as other text of that length.
//
//   Det indstilles, at KKR (1) (1) (1) (1) (1) (1) …
//                          ^^^^^^^^^^^^^^^^^^^^^^^^^ 50,000 characters, then 200,000
import { describe, expect, it } from 'vitest'
import { createLinter } from '../../src/lint/lint.ts'
import { readingOf } from '../documents/fixture-documents.ts'
import { workOf } from '../properties/work.ts'

const BEFORE = 'REFERAT 2026\nKKR SJÆLLAND'
const PEOPLE = 'Deltagere\n\nAnna Berg (A), Faxe Kommune'
const ITEM = '1. Godkendelse\n\n1.1. Budget\n\nSAG-2026-00001 abc'
const paper = (text: string, { cover = BEFORE, people = PEOPLE, item = ITEM } = {}): string =>
  `${cover}\n\n${people}\n\n${item}\n\n${text}\n\n2. Eventuelt\n`

const PLACES: Record<string, (run: string) => string> = {
  'before the paper': (run) => `${run}\n${paper('Baggrund')}`,
  'on the cover': (run) => paper('Baggrund', { cover: `${BEFORE}\nMødested: ${run} her\n${run}` }),
  'among people': (run) => paper('Baggrund', { people: `${PEOPLE}\n${run}\nBo Dal ${run} (V), Køge Kommune` }),
  'in a title and a case number': (run) => paper('Baggrund', { item: `1. Valg ${run} nu\n\nSAG-2026-00001 ${run}` }),
  'in prose': (run) => paper(`Baggrund\n\nDer er ${run} her.\n\n${run}`),
  'in what is recommended': (run) =>
    paper(`Indstilling\n\nDet indstilles, at KKR ${run} drøfter\n\n- at ${run}\n- at ${run}`),
  'in what is decided': (run) => paper(`Beslutning\n\nKKR Sjælland godkendte ${run} sagen\n\n${run}`),
  'in a table and a list of bilag': (run) => paper(`Baggrund\n\nNavn\tPost\nAnna\t${run}\n\nBilag\n\n1. ${run} notat`),
}

const UNITS = [
  ...[' ', '\t', '\u00ad', '.', ',', '-', '(', ')', '…', '[a](', '| ', '1', '1.', '(1) ', '; ', '! '],
  ...['a', 'A-', 'a@b.', 'Anna Berg (A), ', 'suppleant for ', 'den 1. maj 2026 ', 'Beslutning: ', 'for og imod '],
]

const [SMALL, LARGE] = [50_000, 200_000]
/**
 * What a machine with other things to do may take for text of that length, in milliseconds of work.
 * A pattern that goes back at every character takes 20,000 and more of them; collecting garbage made 900 of 450.
 */
const FLOOR = 3000

const timeOf = (text: string): Promise<number> =>
  workOf(async () => {
    const { referat } = await readingOf('input.txt', new TextEncoder().encode(text))
    createLinter()(referat)
  })

/**
 * `null` when four times the text takes about four times the time.
 * More looks tell a slow text from a busy machine.
 */
async function slowness(timeAt: (length: number) => Promise<number>): Promise<string | null> {
  let said: string | null = null
  for (let look = 0; look < 3; look++) {
    const large = await timeAt(LARGE)
    if (large < FLOOR) return null
    const small = await timeAt(SMALL)
    if (large < 8 * small) return null
    said = `${small.toFixed(0)} ms, then ${large.toFixed(0)} ms`
  }
  return said
}

describe('a run of 200,000 characters is read and judged in its time', () => {
  it.each(Object.entries(PLACES))(
    '%s',
    async (_, put) => {
      const slow: string[] = []
      for (const unit of UNITS) {
        const fault = await slowness((length) => timeOf(put(unit.repeat(length / unit.length))))
        if (fault !== null) slow.push(`${JSON.stringify(unit)}: ${fault}`)
      }
      expect(slow).toEqual([])
    },
    300_000,
  )
})

describe('the ruler', () => {
  it('tells a square', async () => {
    expect(await slowness((length) => Promise.resolve(length ** 2 / 1e6))).toBe('2500 ms, then 40000 ms')
  })

  it('lets pass what grows with the text, and what takes no time', async () => {
    expect(await slowness((length) => Promise.resolve(length / 10))).toBeNull()
    expect(await slowness((length) => Promise.resolve(length ** 2 / 2e7))).toBeNull()
  })
})
