// What a careful person reads from each document (`expected.json`) is what the program reads, in every form.
// The meaning of a decision (outcome, conditions, statements, votes, appointments) has its own test.
import { describe, expect, it } from 'vitest'
import { compare } from '../../scripts/eval/compare.mjs'
import { READING_GROUPS } from '../../scripts/eval/facts.mjs'
import { DOCUMENTS, readForm } from './fixture-documents.ts'

describe.each(DOCUMENTS.map(({ fixture, form }) => ({ document: fixture.name, form: form.name, fixture, at: form })))(
  '$document as $form',
  ({ fixture, at }) => {
    it.each(READING_GROUPS)('%s', async (group) => {
      const { referat } = await readForm(at)
      const result = compare(fixture.gold, referat, at).find((one) => one.group === group)
      expect(result?.differences).toEqual([])
    })
  },
)

describe('the comparison itself', () => {
  const [document] = DOCUMENTS
  if (document === undefined) throw new Error('no fixtures')
  const { fixture, form } = document

  it('finds what is missing, what is too much and what is wrong', async () => {
    const { referat } = await readForm(form)
    const [first, ...others] = referat.deltagere
    if (first === undefined) throw new Error('nobody was there')
    const differencesOf = (deltagere: typeof referat.deltagere): readonly string[] =>
      compare(fixture.gold, { ...referat, deltagere }, form).find(({ group }) => group === 'deltagere')?.differences ??
      []
    expect(differencesOf([first, ...others])).toEqual([])
    expect(differencesOf(others).join()).toMatch(/name: want .+, got nothing/u)
    expect(differencesOf([first, first, ...others]).join()).toMatch(/name: want nothing, got/u)
    expect(differencesOf([{ ...first, note: 'gik' }, ...others]).join()).toMatch(/note: want nothing, got "gik"/u)
  })
})
