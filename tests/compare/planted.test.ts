// A single edit of a paper is told as a single change, of the right kind, in the right item. KKR_REFERAT_EDITS=300 plants
// so many.
import { describe, expect, it } from 'vitest'
import { dice } from '../../scripts/fuzz/dice.ts'
import { compareReferater } from '../../src/compare/compare.ts'
import type { Change } from '../../src/compare/change.ts'
import { FIXTURES, formOf, readForm, readingOf, textOf } from '../documents/fixture-documents.ts'
import { LARGE } from './planted-items.ts'
import { SMALL, type Paper, type Planted } from './planted.ts'

const EDITS = Number(process.env['KKR_REFERAT_EDITS'] ?? 102)
const SEED = Number(process.env['KKR_REFERAT_SEED'] ?? 1849)
/** Of a hundred edits, so many must be told right. */
const LEAST = 99

const titleOf = ({ item }: Change): string | null => (item?.after ?? item?.before)?.title ?? null

/** What is wrong with the changes told; null for nothing. */
function wrong({ type, item }: Planted, changes: readonly Change[]): string | null {
  const told = changes.map((change) => `${change.type} in ${titleOf(change) ?? 'no item'}: ${change.summary}`)
  const [first] = changes
  if (changes.length === 1 && first?.type === type && titleOf(first) === item) return null
  return `wanted ${type} in ${item ?? 'no item'}, told ${told.join(' | ') || 'nothing'}`
}

async function papers(): Promise<Paper[]> {
  const all: Paper[] = []
  for (const fixture of FIXTURES) {
    const { referat } = await readForm(formOf(fixture, 'txt'))
    all.push({ text: textOf(fixture), referat })
  }
  return all
}

describe('edits planted in the fixtures', () => {
  it(`tells ${EDITS} of them once and rightly`, { timeout: 300_000 }, async () => {
    const plants = [...SMALL, ...LARGE]
    const all = await papers()
    const failures: string[] = []
    let planted = 0
    for (let i = 0; planted < EDITS && i < EDITS * 20; i++) {
      const chance = dice(SEED, i)
      const paper = chance.one(all)
      const plant = plants[planted % plants.length]
      const edit = plant?.(paper, chance) ?? null
      if (edit === null || edit.text === paper.text) continue
      planted++
      const { name } = paper.referat.source
      const edited = await readingOf(name, new TextEncoder().encode(edit.text))
      const problem = wrong(edit, compareReferater(paper.referat, edited.referat).changes)
      if (problem !== null)
        failures.push(
          `${paper.referat.meeting.body ?? ''} ${paper.referat.meeting.date ?? ''}, ${edit.name}: ${problem}`,
        )
    }
    if (process.env['KKR_REFERAT_SHOW'] !== undefined) console.log(failures.join('\n'))
    expect(planted).toBe(EDITS)
    expect(failures.length, failures.join('\n')).toBeLessThanOrEqual((EDITS * (100 - LEAST)) / 100)
  })
})
