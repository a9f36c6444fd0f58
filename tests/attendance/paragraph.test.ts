// A list set as a paragraph names the same persons wherever its lines break.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { referatOf } from '../build/building.ts'

const HEAD = 'REFERAT 2018\nKKR SJÆLLAND\n\nDato: 12-06-2018 10:00\nSted: Sorø\n\nDeltagerfortegnelse\n\n'
const TAIL = '\n\n1. Eventuelt\n\nSAG-2018-00001 abc\n\nBeslutning\n\nDrøftet.\n'

const person = fc
  .record({
    office: fc.constantFrom('', '', 'borgmester ', 'rådmand '),
    given: fc.constantFrom('Anna', 'Bent', 'Kai', 'Lilly', 'Ida Marie', 'Jens-Ole'),
    family: fc.constantFrom('Sejrup', 'Ravning', 'Holm Lund', 'Vad', 'Østerby'),
    town: fc.constantFrom('Køge', 'Greve', 'Faxe Kommune', 'Sorø', 'Lejre'),
  })
  .map(({ office, given, family, town }) => `${office}${given} ${family} (${town})`)

const paragraph = fc
  .uniqueArray(person, { minLength: 5, maxLength: 16, selector: (words) => words.replace(/^\p{Ll}+ | \(.*/gu, '') })
  .map((persons) => `${persons.slice(0, -1).join(', ')} og ${persons.at(-1) ?? ''}`)

/** Breaks a text at blanks into lines of at most so many letters. */
function wrapped(text: string, width: number): string {
  const lines = ['']
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? ''
    if (last !== '' && last.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`.trim()
  }
  return lines.join('\n')
}

const names = async (lead: string, text: string): Promise<string[]> => {
  const { deltagere, afbud } = await referatOf(`${HEAD}${lead}${text}.${TAIL}`)
  return [...deltagere, ...afbud].map(({ name, role, municipality }) =>
    [name, role?.toLowerCase(), municipality?.canonical].join(' | '),
  )
}

describe('a list set as a paragraph', () => {
  it.each(['Deltagere\n\n', 'Deltagere: ', 'Til stede var ', 'Der var afbud fra '])(
    'names the same wherever its lines break: %j',
    async (lead) => {
      await fc.assert(
        fc.asyncProperty(paragraph, fc.integer({ min: 64, max: 110 }), async (text, width) => {
          expect(await names(lead, wrapped(text, width))).toEqual(await names(lead, text))
        }),
        { numRuns: 40 },
      )
    },
  )
})
