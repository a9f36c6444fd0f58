// The same text in other clothes says the same.
import { beforeAll, describe, expect, it } from 'vitest'
import { contentOf, differences, type Content } from './content.ts'
import { FIXTURES, formOf, readForm, readingOf, textOf, type Reading } from './fixture-documents.ts'
import { variantsOf } from './variants.ts'

/**
 * What nobody could tell any more: without empty lines, a sentence that fills its line runs into the sub-heading below it,
 * so the recommendation of 4.1 does not show where it ends.
 */
const UNTELLABLE: Record<string, readonly string[]> = {
  'sjaelland-2025-09-12 with wrapped at 70 columns, no empty lines': [
    'item 4.1 sections',
    'item 4.1 indstilling',
    'item 4.1 points',
  ],
}

const NAMES = variantsOf('x', [], '').map(({ name }) => name)

describe.each(FIXTURES.map((fixture) => ({ document: fixture.name, fixture })))('$document', ({ fixture }) => {
  let base: Reading
  let variants: ReturnType<typeof variantsOf>

  beforeAll(async () => {
    base = await readForm(formOf(fixture, 'txt'))
    const { labelled, referat } = base
    const contents = labelled.lines.filter(({ role }) => role.startsWith('toc-')).map(({ reading }) => reading.line)
    const { body, date } = referat.meeting
    const head = `${body ?? 'KKR'} | ${(date ?? '').split('-').reverse().join('-')}`
    variants = variantsOf(textOf(fixture), contents, head)
  })

  it.each(NAMES)('with %s', async (name) => {
    const variant = variants.find((one) => one.name === name)
    if (variant === undefined) throw new Error(`no variant ${name}`)
    const { referat } = await readingOf('referat.txt', variant.bytes)
    const leave = [...variant.loses, ...(UNTELLABLE[`${fixture.name} with ${name}`] ?? [])]
    const content = (one: Reading['referat']): Content => contentOf(one, leave)
    expect(differences(content(base.referat), content(referat))).toEqual([])
    expect(referat.coverage.unplaced).toEqual([])
    if (name === 'no contents') expect(referat.toc).toEqual([])
    if (name === 'page numbers and running heads') {
      expect(referat.coverage.furniture).toBeGreaterThan(base.referat.coverage.furniture)
    }
  })
})
