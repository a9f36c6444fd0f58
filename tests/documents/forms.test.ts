// One document in several forms has one content: PDFs of two programs, the text, and the text with a machine's marks.
import { describe, expect, it } from 'vitest'
import { contentOf, differences } from './content.ts'
import { FIXTURES, formOf, readForm } from './fixture-documents.ts'

describe.each(FIXTURES.map((fixture) => ({ name: fixture.name, fixture })))('$name', ({ fixture }) => {
  const text = formOf(fixture, 'txt')

  it.each(fixture.forms.filter(({ name }) => name !== 'txt').map((form) => ({ form: form.name, at: form })))(
    'says as $form what its text says',
    async ({ at }) => {
      // Contents in columns keep their numbers only where a page tells what stands side by side.
      const leave = text.paired ? [] : ['toc numbers']
      const want = contentOf((await readForm(text)).referat, leave)
      expect(differences(want, contentOf((await readForm(at)).referat, leave))).toEqual([])
    },
  )
})

describe('the comparison itself', () => {
  it('names what differs', async () => {
    const [fixture] = FIXTURES
    if (fixture === undefined) throw new Error('no fixtures')
    const { referat } = await readForm(formOf(fixture, 'txt'))
    const want = contentOf(referat)
    expect(differences(want, want)).toEqual([])
    expect(differences(want, contentOf({ ...referat, items: referat.items.slice(1) })).length).toBeGreaterThan(1)
    expect(differences(want, contentOf({ ...referat, afbud: referat.afbud.slice(1) }))).toHaveLength(1)
  })
})
