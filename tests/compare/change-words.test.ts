// A change is called by words of either language, and in English by what is in the JSON.
import { describe, expect, it } from 'vitest'
import type { Change } from '../../src/compare/change.ts'
import { CHANGE_WORDS } from '../../src/compare/change-words.ts'
import { makeChange, type KnownChange } from '../../src/compare/make-change.ts'
import { summaryOf } from '../../src/compare/summary.ts'

const side = (text: string): Change['after'] => ({ text, at: null })
const fact = (name: string, before: string | null, after: string | null): Change['facts'][number] => ({ fact: name, before, after }) // prettier-ignore
const LANTERNS = { number: '3.2', title: 'Lanterner' }

describe('the summary', () => {
  it.each<[KnownChange, string, string]>([
    [{ type: 'item-added', item: { before: null, after: LANTERNS } }, 'Lanterner', 'Lanterner'],
    [{ type: 'item-moved', item: { before: { ...LANTERNS, number: '3.4' }, after: LANTERNS } }, '3.4 → 3.2', '3.4 → 3.2'],
    [{ type: 'item-renumbered', item: { before: { ...LANTERNS, number: null }, after: LANTERNS } }, 'no number → 3.2', 'intet nummer → 3.2'],
    [{ type: 'item-retitled', before: side('Master'), after: side('Lanterner') }, 'Master → Lanterner', 'Master → Lanterner'],
    [{ type: 'item-retitled', before: side('Master'), after: side('Master'), facts: [fact('closed', 'open', 'closed')] }, 'closed open → closed', 'åbent eller lukket åbent → lukket'],
    [{ type: 'contents-changed', after: side('3.2 Lanterner') }, 'no entry → 3.2 Lanterner', 'ikke nævnt → 3.2 Lanterner'],
    [{ type: 'decision-changed', facts: [fact('decided', 'no', 'yes')] }, 'a decision where there was none', 'en beslutning, hvor der ingen var'],
    [{ type: 'decision-changed', facts: [fact('decided', 'yes', 'no')] }, 'the decision is gone', 'beslutningen er væk'],
    [{ type: 'decision-changed', facts: [fact('outcome', 'tiltrådt', 'udsat'), fact('figures', '3', null)] }, 'outcome tiltrådt → udsat', 'udfald tiltrådt → udsat'],
    [{ type: 'decision-changed', facts: [fact('votes', 'for 9', 'for 9; against V; abstaining 1')] }, 'votes for 9 → for 9; against V; abstaining 1', 'stemmer for 9 → for 9; imod V; undlod at stemme: 1'],
    [{ type: 'decision-changed', facts: [fact('figures', '3', null)] }, 'figures 3 → none', 'tal og datoer 3 → ingen'],
    [{ type: 'decision-changed', facts: [fact('sentence', 'a', 'b')] }, 'other words decide', 'beslutningen har andre ord'],
    [{ type: 'indstilling-changed', facts: [fact('points', null, '2')] }, 'an indstilling where there was none', 'en indstilling, hvor der ingen var'],
    [{ type: 'indstilling-changed', facts: [fact('points', '2', null)] }, 'the indstilling is gone', 'indstillingen er væk'],
    [{ type: 'indstilling-changed' }, 'other words are recommended', 'indstillingen har andre ord'],
    [{ type: 'attendance-changed', part: 'guests', after: side('Bo Dal') }, 'Bo Dal: put on the list guests', 'Bo Dal: sat på listen: gæster'],
    [{ type: 'attendance-changed', part: 'afbud', before: side('Bo Dal') }, 'Bo Dal: taken off the list afbud', 'Bo Dal: taget af listen: afbud'],
    [{ type: 'attendance-changed', before: side('Bo Dal'), after: side('Bo Dahl'), facts: [fact('list', 'fravaerende', 'afbud')] }, 'Bo Dahl: list fravaerende → afbud', 'Bo Dahl: liste fraværende → afbud'],
    [{ type: 'attendance-changed', before: side('Bo Dal'), after: side('Bo Dal!'), facts: [fact('line', 'Bo Dal', 'Bo Dal!')] }, 'Bo Dal!: other words', 'Bo Dal!: andre ord'],
    [{ type: 'attendance-changed', part: 'remarks' }, 'remarks among the persons', 'bemærkninger om deltagerne'],
    [{ type: 'table-changed', facts: ['1', '2', '3', '4'].map((row) => fact(`row ${row}, column 2`, '1', row)) }, 'row 1, column 2 1 → 1; row 2, column 2 1 → 2; row 3, column 2 1 → 3', 'række 1, kolonne 2 1 → 1; række 2, kolonne 2 1 → 2; række 3, kolonne 2 1 → 3'],
    [{ type: 'bilag-changed', facts: [fact('target of Kort', 'a', 'b')] }, 'target of Kort a → b', 'link til Kort a → b'],
    [{ type: 'meeting-changed' }, 'other words on the cover', 'andre ord på forsiden'],
    [{ type: 'wording-changed', part: 'footnote' }, 'a footnote', 'en fodnote'],
    [{ type: 'wording-changed', before: side('a'), after: side('a') }, 'moved within the item', 'flyttet inden for punktet'],
    [{ type: 'wording-changed', after: side('a') }, 'put in', 'sat ind'],
    [{ type: 'wording-changed', before: side('a') }, 'taken out', 'taget ud'],
    [{ type: 'wording-changed', before: side('1'), after: side('2'), words: [{ state: 'removed', text: '1' }] }, 'other figures, dates or negations', 'andre tal, datoer eller et ikke'],
    [{ type: 'wording-changed', weight: 'wording', before: side('a'), after: side('b'), words: [{ state: 'removed', text: 'a' }] }, 'other words', 'andre ord'],
  ])('of %j', (known, english, danish) => {
    const change = makeChange(known)
    expect(change.summary).toBe(english)
    expect(summaryOf(change, 'da')).toBe(danish)
  }) // prettier-ignore
})

it('has Danish words for every fact that is told', () => {
  const { fact: named } = CHANGE_WORDS.da
  for (const one of ['outcome', 'place', 'row 3', 'row 3, column 1', 'target of X']) expect(named(one)).not.toBe(one)
  expect(named('row 4, Kr.')).toBe('række 4, Kr.')
})
