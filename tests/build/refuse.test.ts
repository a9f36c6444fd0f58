// Which documents are refused, and what for.
import { describe, expect, it } from 'vitest'
import { refuse } from '../../src/build/refuse.ts'
import { stages } from '../../src/pipeline.ts'
import { sourceOf } from '../text/make-lines.ts'

async function refusalOf(text: string): Promise<string | null> {
  const labelled = stages.resolve(stages.propose(await sourceOf(text)))
  return refuse(labelled, stages.readFields(stages.assemble(labelled)))?.problem ?? null
}

const ITEMS = '\n\n1. Eventuelt\n\nSAG-2026-00001 abc\n'

describe('a document is refused', () => {
  it.each([
    ['Referat fra møde i Byrådet i Køge', /byrådsreferat/u],
    ['REFERAT\nKOMMUNEKONTAKTUDVALGET', /KKU/u],
    ['Referat\nKommunaldirektørnetværket', /kommunaldirektørnetværk/u],
    ['REFERAT\nBestyrelsesmøde', /bestyrelsesreferat/u],
    ['Blå Bog', /Blå Bog/u],
    ['REFERAT 2026\nFælles møde om trafik', /no title names a KKR/u],
    ['KKR SJÆLLAND\n\nNotat om trafik', /neither the title of a referat or dagsorden/u],
  ])('%s', async (cover, want) => {
    const items = cover.includes('Notat') ? '' : ITEMS
    expect(await refusalOf(cover + items)).toMatch(want)
  })
})

describe('a document is read', () => {
  it.each([
    'REFERAT 2026\nKKR SJÆLLAND',
    'KKR SJÆLLAND',
    // A KKR may meet in a council's room, and speak of a council.
    'REFERAT 2026\nKKR SJÆLLAND\nSted: Byrådssalen, Køge Rådhus',
    'REFERAT 2026\nKKR SJÆLLAND\n\nKommunalbestyrelsen i Køge er vært.',
  ])('%s', async (cover) => {
    expect(await refusalOf(cover + ITEMS)).toBeNull()
  })
})
