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
