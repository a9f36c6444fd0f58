// Squashing forgives a hyphen too many and a blank too few; a reader does not. Here words count as they are written: what
// a PDF gives must be, word for word, what the text form of the same document gives.
import { describe, expect, it } from 'vitest'
import type { Referat } from '../../src/referat.ts'
import { differences, type Content } from './content.ts'
import { FIXTURES, formOf, readForm } from './fixture-documents.ts'

/** Blanks and quotation marks differ between forms; bullets are drawn as each form can. */
const words = (text: string | null): string =>
  (text ?? '')
    .normalize('NFC')
    .replace(/[“”„]/gu, '"')
    .replace(/’/gu, "'")
    .replace(/^\s*- /gmu, '')
    .split(/\s+/u)
    .join(' ')

function wordsOf(referat: Referat): Content {
  const content: Content = {
    place: words(referat.meeting.place),
    titles: referat.toc.map(({ title }) => words(title).replace(/\.$/u, '')),
    people: [
      ...referat.deltagere,
      ...referat.afbud,
      ...referat.fravaerende,
      ...referat.guests,
      ...referat.secretariat,
    ].map(({ raw }) => words(raw)),
  }
  for (const { number, title, sections, bilag } of referat.items) {
    const key = `item ${number ?? title}`
    content[`${key} title`] = words(title)
    sections.forEach(({ kind, text }, i) => (content[`${key} ${kind} ${i}`] = words(text)))
    content[`${key} bilag`] = bilag.map((one) => words(one.title))
  }
  return content
}

describe.each(FIXTURES.map((fixture) => ({ name: fixture.name, fixture })))('$name', ({ fixture }) => {
  it.each(['libreoffice', 'chromium'] as const)('has as %s the words of its text', async (name) => {
    const want = wordsOf((await readForm(formOf(fixture, 'txt'))).referat)
    expect(differences(want, wordsOf((await readForm(formOf(fixture, name))).referat))).toEqual([])
  })
})
