// Invented documents as Word files: the same content as their PDFs, but for pages and places.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/pipeline.ts'

const bytesOf = (path: string): Uint8Array => readFileSync(new URL(path, import.meta.url))
// The program that made the Word files has a hyphen for the dash of a list.
const PLACES = new Set(['at', 'page', 'pages', 'source', 'coverage', 'cover'])

const content = async (name: string, bytes: Uint8Array): Promise<unknown> =>
  JSON.parse(
    JSON.stringify(await extract({ name, bytes }), (key, value: unknown) =>
      PLACES.has(key) ? undefined : key === 'marker' && value === '–' ? '-' : value,
    ),
  )

describe('a Word file says the same as the PDF made of it', () => {
  it.each([
    'sjaelland-2025-09-12',
    'midtjylland-2024-11-08',
    'hovedstaden-2016-06-10',
    'hovedstaden-2026-11-20',
    'midtjylland-2012-06-15',
    'sjaelland-2022-01-21',
    'syddanmark-2010-05-26',
  ])('%s', async (name) => {
    const pdf = await content('a.pdf', bytesOf(`../../fixtures/${name}/libreoffice.pdf`))
    expect(await content('a.docx', bytesOf(`word/${name}.docx`))).toEqual(pdf)
  })

  it('with changes that are not settled, and footnotes', async () => {
    const [pdf, word] = await Promise.all(
      ['pdf', 'docx'].map((kind) => content(`a.${kind}`, bytesOf(`../pages/changes-libreoffice.${kind}`))),
    )
    expect(word).toEqual(pdf)
    expect(JSON.stringify(word)).toContain('KKR Syddanmark udsatte sagen.')
    expect(JSON.stringify(word)).toContain('"footnotes":[{"mark":"1","text":"Underskrevet i Varde."}]')
  })
})
