// Words that break programs, as heading, as person, as recommendation, as decision: read, kept, and the same in JSON.
import { describe, expect, it } from 'vitest'
import { ndjson } from '../../src/emit/json.ts'
import { outline } from '../../src/emit/outline.ts'
import { createLinter } from '../../src/lint/lint.ts'
import { Referat } from '../../src/referat.ts'
import { readingOf, type Reading } from '../documents/fixture-documents.ts'
import { invented } from './inventions.ts'
import { lost } from './losses.ts'
import { NAUGHTY_STRINGS } from './naughty-strings.ts'
import { misplaced } from './places.ts'

const paper = ({
  title = 'Status på samarbejdet',
  person = 'Anna Berg (A), Faxe Kommune',
  recommended = 'Det indstilles, at KKR drøfter sagen.',
  decided = 'KKR Sjælland drøftede sagen.',
}: Partial<Record<'title' | 'person' | 'recommended' | 'decided', string>>): string =>
  `REFERAT 2031\nKKR SJÆLLAND\nDato: 16-06-2031 10:00\n\nDeltagere\n\n${person}\nBent Dal (V), Greve Kommune\n\n` +
  `1. ${title}\n\nSAG-2031-00001 abc\n\nIndstilling\n\n${recommended}\n\nBeslutning\n\n${decided}\n\n2. Eventuelt\n`

const PLACES: Record<string, (words: string) => string> = {
  'as a heading': (words) => paper({ title: words }),
  'as a person': (words) => paper({ person: words }),
  'as the name of a person': (words) => paper({ person: `${words} (A), Faxe Kommune` }),
  'as a recommendation': (words) => paper({ recommended: words }),
  'as a decision': (words) => paper({ decided: words }),
}

const read = (text: string): Promise<Reading> => readingOf('input.txt', new TextEncoder().encode(text))
const strings = Object.entries(NAUGHTY_STRINGS)

describe.each(Object.entries(PLACES))('%s', (_, place) => {
  it.each(strings)('%s is kept, and the same in JSON', async (_, words) => {
    const { labelled, referat } = await read(place(words))
    expect(Referat.parse(referat)).toEqual(referat)
    expect(JSON.parse(JSON.stringify(referat))).toEqual(referat)
    const line = ndjson(referat)
    expect(JSON.parse(line)).toEqual(referat)
    expect(line.slice(0, -1)).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u)
    const { unplaced } = referat.coverage
    const told = unplaced.map(({ start, end }) => `unplaced: ${labelled.source.text.slice(start, end)}`)
    expect(lost(labelled, referat)).toEqual(told)
    expect(invented(labelled, referat)).toEqual([])
    expect(misplaced(labelled, referat)).toEqual([])
    expect(outline(referat)).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u)
    expect(() => createLinter()(referat)).not.toThrow()
  })
})

describe('signs that nobody sees, inside the words that head the parts of a paper', () => {
  const plain = paper({})
  const shape = async (text: string): Promise<unknown> => {
    const { items, deltagere } = (await read(text)).referat
    return [
      items.map(({ number, title, sections, beslutning }) => [number, title, sections.map(({ kind }) => kind), beslutning?.outcome]), // prettier-ignore
      deltagere.map(({ name, party, municipality }) => [name, party?.letter, municipality?.code]),
    ]
  }

  it.each([
    ['a soft hyphen', '\u00ad'],
    ['a space of no width', '\u200b'],
    ['a joiner of words', '\u2060'],
    ['a direction', '\u202a'],
    ['a mark of direction', '\u200e'],
  ])('change nothing: %s', async (_, sign) => {
    const marked = plain.replace(/(?<=Besl|Indst|Delt|Event|Anna B|drøf)(?=\p{Ll})/gu, sign)
    expect(marked.split(sign).length).toBeGreaterThan(6)
    expect(await shape(marked)).toEqual(await shape(plain))
  })
})

describe('names that every object has', () => {
  const NAMES = ['\\_\\_proto\\_\\_', 'constructor', 'toString', 'hasOwnProperty', 'valueOf']
  const READ = ['__proto__', ...NAMES.slice(1)]

  it('are titles of items like any other, each kept', async () => {
    const contents = NAMES.map((name, i) => `${i + 1}. ${name}\t${i + 2}`)
    const items = NAMES.map((name, i) => `${i + 1}. ${name}\n\nBeslutning\n\nKKR Sjælland drøftede sagen.\n\n`)
    const head = `REFERAT 2031\nKKR SJÆLLAND\nDato: 16-06-2031 10:00\n\nIndholdsfortegnelse\n\n${contents.join('\n')}\n\n`
    const { referat } = await read(`${head}Deltagere\n\nAnna Berg (A), Faxe Kommune\n\n${items.join('')}`)
    // Underscores at the end of an entry lead to its page.
    expect(referat.toc.map(({ title }) => title)).toEqual(['__proto', ...READ.slice(1)])
    expect(referat.items.map(({ title }) => title)).toEqual(READ)
    const differs = createLinter()(referat).filter(({ rule }) => rule === 'contents-title-differs')
    expect(differs.map(({ item }) => item)).toEqual(['1'])
  })

  it('are persons like any other where they are names', async () => {
    const { referat } = await read(
      paper({ person: 'Anna Constructor (A), Faxe Kommune\nValueof Berg (A), Faxe Kommune' }),
    )
    expect(referat.deltagere.map(({ name }) => name)).toEqual(['Anna Constructor', 'Valueof Berg', 'Bent Dal'])
  })

  it('are nobody in small letters, and each is reported', async () => {
    const people = NAMES.map((name) => `Anna ${name} (A), Faxe Kommune`)
    const { referat } = await read(paper({ person: people.join('\n') }))
    expect(referat.deltagere.map(({ name }) => name)).toEqual(['Bent Dal'])
    const unread = createLinter()(referat).filter(({ rule }) => rule === 'attendance-unreadable')
    expect(unread.map(({ message }) => READ.filter((name) => message.includes(`Anna ${name} (A)`)))).toEqual(
      READ.map((name) => [name]),
    )
  })

  it('change no object', () => {
    expect(Object.keys(Object.prototype)).toEqual([])
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })
})
