// The promises, kept on every fixture in every form.
import { describe, expect, it } from 'vitest'
import { Referat } from '../../src/referat.ts'
import { DOCUMENTS, readForm } from '../documents/fixture-documents.ts'
import { invented } from './inventions.ts'
import { lost } from './losses.ts'
import { eachNode, misplaced } from './places.ts'

describe.each(DOCUMENTS.map(({ fixture, form }) => ({ document: fixture.name, name: form.name, form })))(
  '$document as $name',
  ({ form }) => {
    it('loses nothing', async () => {
      const { labelled, referat } = await readForm(form)
      expect(lost(labelled, referat)).toEqual([])
      const { characters, placed, furniture, unplaced } = referat.coverage
      expect(unplaced).toEqual([])
      expect(placed + furniture).toBe(characters)
    })

    it('invents nothing', async () => {
      const { labelled, referat } = await readForm(form)
      expect(invented(labelled, referat)).toEqual([])
    })

    it('says where everything stands', async () => {
      const { labelled, referat } = await readForm(form)
      expect(misplaced(labelled, referat)).toEqual([])
    })

    it('has the shape of the schema, and survives JSON', async () => {
      const { referat } = await readForm(form)
      expect(Referat.parse(referat)).toEqual(referat)
      expect(JSON.parse(JSON.stringify(referat))).toEqual(referat)
    })
  },
)

describe('the rulers themselves', () => {
  const [document] = DOCUMENTS
  if (document === undefined) throw new Error('no fixtures')

  it('see a lost paragraph, an invented word and a wrong place', async () => {
    const { labelled, referat } = await readForm(document.form)
    const bent = structuredClone(referat)
    const section = bent.items.flatMap(({ sections }) => sections).find(({ blocks }) => blocks[0]?.type === 'paragraph')
    const block = section?.blocks[0]
    if (section === undefined || block?.type !== 'paragraph') throw new Error('no paragraph')
    section.blocks = [{ ...block, text: `${block.text} Ja.` }]
    expect(lost(labelled, bent)).not.toEqual([])
    expect(invented(labelled, bent)).not.toEqual([])
    section.blocks = []
    expect(lost(labelled, bent)).not.toEqual([])
    section.at.end = section.at.start
    section.blocks = [block]
    expect(misplaced(labelled, bent)).not.toEqual([])
  })

  it('visit every place', async () => {
    const { referat } = await readForm(document.form)
    let seen = 0
    eachNode(referat, () => seen++)
    expect(seen).toBe((JSON.stringify(referat).match(/"at":\{/gu) ?? []).length)
  })
})
