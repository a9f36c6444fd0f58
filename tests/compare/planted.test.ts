// A single edit of a paper is told as a single change, of the right kind, at the right place; how a text is set is no
// change. KKR_REFERAT_EDITS=300 plants so many of each set, KKR_REFERAT_SEED throws other dice, KKR_REFERAT_PAPERS names a
// folder whose texts are edited, too, and KKR_REFERAT_SHOW tells what failed.
import { globSync } from 'fast-glob'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { dice } from '../../scripts/fuzz/dice.ts'
import { compareReferater } from '../../src/compare/compare.ts'
import type { Change } from '../../src/compare/change.ts'
import type { At } from '../../src/referat.ts'
import { FIXTURES, formOf, readingOf } from '../documents/fixture-documents.ts'
import { FACTS } from './planted-facts.ts'
import { LARGE, ORDER } from './planted-items.ts'
import { PASSAGES, SETTING } from './planted-passages.ts'
import { SMALL } from './planted-words.ts'
import type { Paper, Plant, Planted } from './planted.ts'

const EDITS = Number(process.env['KKR_REFERAT_EDITS'] ?? 60)
const SEED = Number(process.env['KKR_REFERAT_SEED'] ?? 1849)
const FOLDER = process.env['KKR_REFERAT_PAPERS']
/** Of a hundred edits, so many must be told right. */
const LEAST = 99

const titleOf = ({ item }: Change): string | null => (item?.after ?? item?.before)?.title ?? null

/** Where two texts differ, in each of them. */
function differing(a: string, b: string): { a: [number, number]; b: [number, number] } {
  const least = Math.min(a.length, b.length)
  let [lead, tail] = [0, 0]
  while (lead < least && a[lead] === b[lead]) lead++
  while (tail < least - lead && a.at(-1 - tail) === b.at(-1 - tail)) tail++
  return { a: [lead, a.length - tail], b: [lead, b.length - tail] }
}

const isAt = (at: At | null | undefined, [from, to]: [number, number]): boolean =>
  at != null && at.start <= to && from <= at.end

/** What is wrong with the changes told of an edit; null for nothing. */
function wrong({ type, item, text }: Planted, original: string, changes: readonly Change[]): string | null {
  const told = changes.map((change) => `${change.type} in ${titleOf(change) ?? 'no item'}: ${change.summary}`)
  const [first] = changes
  if (type === null) return changes.length === 0 ? null : `wanted nothing, told ${told.join(' | ')}`
  const types: readonly string[] = typeof type === 'string' ? [type] : type
  const items = Array.isArray(item) ? item : [item]
  const isRight =
    changes.length === 1 && first !== undefined && types.includes(first.type) && items.includes(titleOf(first))
  if (!isRight)
    return `wanted ${types.join(' or ')} in ${items.join(' or ') || 'no item'}, told ${told.join(' | ') || 'nothing'}`
  const places = differing(original, text)
  const hasPlace = first.before?.at != null || first.after?.at != null
  if (!hasPlace || isAt(first.before?.at, places.a) || isAt(first.after?.at, places.b)) return null
  return `${first.type} is told at another place: ${JSON.stringify([first.before?.at, first.after?.at, places])}`
}

async function papers(): Promise<Paper[]> {
  const paths = [
    ...FIXTURES.map((fixture) => formOf(fixture, 'txt').path),
    ...(FOLDER === undefined ? [] : globSync('**/*.txt', { cwd: FOLDER, absolute: true }).sort()),
  ]
  const all: Paper[] = []
  for (const path of paths) {
    const { text } = (await readingOf(path, new Uint8Array(readFileSync(path)))).labelled.source
    // Places are those of the source text: it is what is edited.
    all.push({ text, referat: (await readingOf(path, new TextEncoder().encode(text))).referat })
  }
  return all
}

const SETS: readonly { readonly name: string; readonly plants: readonly Plant[] }[] = [
  { name: 'words, facts and items', plants: [...SMALL, ...LARGE] },
  { name: 'passages, decisions, persons and the order of items', plants: [...PASSAGES, ...FACTS, ...ORDER] },
  { name: 'the setting', plants: SETTING },
]

describe.each(SETS)('edits of $name', ({ plants }) => {
  it('are each told once and rightly', { timeout: 900_000 }, async () => {
    const all = await papers()
    const failures: string[] = []
    let planted = 0
    for (let i = 0; planted < EDITS && i < EDITS * 20; i++) {
      const chance = dice(SEED, i)
      const paper = chance.one(all)
      const plant = plants[(planted + Math.floor(i / (plants.length * 4))) % plants.length]
      const edit = plant?.(paper, chance) ?? null
      if (edit === null || edit.text === paper.text) continue
      planted++
      const { name } = paper.referat.source
      const edited = await readingOf(name, new TextEncoder().encode(edit.text))
      const problem = wrong(edit, paper.text, compareReferater(paper.referat, edited.referat).changes)
      const { body, date } = paper.referat.meeting
      if (problem !== null) failures.push(`${body ?? ''} ${date ?? ''}, ${edit.name}: ${problem}`)
    }
    if (process.env['KKR_REFERAT_SHOW'] !== undefined) console.log(`${failures.length} of ${planted}\n${failures.join('\n')}`) // prettier-ignore
    expect(planted).toBe(EDITS)
    expect(failures.length, failures.join('\n')).toBeLessThanOrEqual((EDITS * (100 - LEAST)) / 100)
  })
})
