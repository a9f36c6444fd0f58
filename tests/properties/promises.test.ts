// The promises, kept on texts nobody has written.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readingOf, type Reading } from '../documents/fixture-documents.ts'
import { ReadFailure } from '../../src/read/read-failure.ts'
import { Referat } from '../../src/referat.ts'
import { activeText, anyText, minutes } from './any-text.ts'
import { invented } from './inventions.ts'
import { lost } from './losses.ts'
import { misplaced } from './places.ts'

const SEED = 20_260_616
console.info(`fast-check seed ${SEED}`)
fc.configureGlobal({ seed: SEED, numRuns: 300 })

/** Reads a text; one that reading refuses (binary data) has nothing to promise. */
async function reading(text: string): Promise<Reading> {
  const outcome: unknown = await readingOf('input.txt', new TextEncoder().encode(text)).catch((error: unknown) => error)
  fc.pre(!(outcome instanceof ReadFailure))
  if (outcome instanceof Error) throw outcome
  return outcome as Reading
}

const TEXTS = { 'of active words': activeText, 'that begin as minutes do': minutes, 'of any characters': anyText }

describe.each(Object.entries(TEXTS))('texts %s', (_, texts) => {
  it('are parsed whatever they hold, and give a sound document', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const { referat } = await reading(text)
        expect(Referat.parse(referat)).toEqual(referat)
        expect(JSON.parse(JSON.stringify(referat))).toEqual(referat)
      }),
    )
  })

  it('lose nothing', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const { labelled, referat } = await reading(text)
        // A label or a case line without a heading above it belongs to no item: its text is told as unplaced.
        const { unplaced, placed, furniture, characters } = referat.coverage
        const told = unplaced.map(({ start, end }) => `unplaced: ${labelled.source.text.slice(start, end)}`)
        const faults = lost(labelled, referat)
        expect(faults.filter((fault) => !fault.startsWith('unplaced:'))).toEqual([])
        expect(faults.length).toBe(told.length)
        if (told.length === 0) expect(placed + furniture).toBe(characters)
        else expect(placed + furniture).toBeLessThan(characters)
      }),
    )
  })

  it('gain nothing', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const { labelled, referat } = await reading(text)
        expect(invented(labelled, referat)).toEqual([])
      }),
    )
  })

  it('say where everything stands', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const { labelled, referat } = await reading(text)
        expect(misplaced(labelled, referat)).toEqual([])
      }),
    )
  })

  it('give the same twice', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const [once, twice] = [await reading(text), await reading(text)]
        expect(JSON.stringify(twice.referat)).toBe(JSON.stringify(once.referat))
      }),
    )
  })
})
