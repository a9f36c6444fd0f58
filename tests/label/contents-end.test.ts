// Where a table of contents ends when the body begins with headings that the list does not have as they are.
import { describe, expect, it } from 'vitest'
import { having, labelled, PROSE } from './labelling.ts'

const LIST = ['1. Godkendelse', '1.1. Dagsorden', '2. Sager', '2.1. Trafik', '3. Eventuelt']
const BODY = `\n\nSAG-2024-00001 abc\n\nBaggrund\n\n${PROSE}\n\n`

const entriesOf = async (listed: readonly string[], body: readonly string[]): Promise<string[]> => {
  const list = listed.map((entry) => `${entry} ..... 3`).join('\n')
  const text = body.map((heading) => (/^\d+\.\d/u.test(heading) ? `${heading}${BODY}` : `${heading}\n\n`)).join('')
  return having(await labelled(`Indholdsfortegnelse\n\n${list}\n\n${text}`), 'toc-entry')
}

describe('the contents end above the body’s first heading', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['as it is listed', LIST, LIST],
    ['that the list lacks', LIST.slice(1), LIST],
    ['that has another number', LIST, ['2. Godkendelse', ...LIST.slice(1)]],
    ['listed under another number', ['2. Godkendelse', ...LIST.slice(1)], LIST],
  ])('%s', async (_, listed, body) => {
    expect(await entriesOf(listed, body)).toEqual(listed.map((entry) => `${entry} ..... 3`))
  })

  it('not before: a section and its first item may share a title', async () => {
    const same = ['1. Dagsorden', '1.1. Dagsorden', ...LIST.slice(2)]
    expect(await entriesOf(same, same)).toHaveLength(same.length)
  })
})

describe('an item that was moved and kept its page', () => {
  const listed = (rows: readonly string[]): string => rows.map((row) => `${row}\n`).join('')
  const body = `\n\n1. Trafik${BODY}2. Godkendelse${BODY}`

  it.each<[string, readonly string[]]>([
    ['stands first', ['1. Trafik\t9', '2. Godkendelse\t3', '3. Sundhed\t4', '4. Skoler\t6', '5. Eventuelt\t9']],
    ['stands in between', ['1. Godkendelse\t3', '2. Sundhed\t4', '3. Trafik\t9', '4. Skoler\t6', '5. Eventuelt\t9']],
  ])('%s', async (_, rows) => {
    for (const heading of ['', 'Indholdsfortegnelse\n\n']) {
      const text = `REFERAT 2026\n\nKKR SJÆLLAND\n\nDato: 12-06-2026 kl. 10.00\n\n${heading}${listed(rows)}${body}`
      expect(having(await labelled(text), 'toc-entry')).toEqual(rows)
    }
  })

  it('is none in a table of figures that fall', async () => {
    const rows = ['1. Faxe\t120', '2. Greve\t80', '3. Køge\t60', '4. Ringsted\t40']
    const text = `REFERAT 2026\n\nKKR SJÆLLAND\n\nDato: 12-06-2026 kl. 10.00\n\n${listed(rows)}${body}`
    expect(having(await labelled(text), 'toc-entry')).not.toContain(rows[0])
  })
})
