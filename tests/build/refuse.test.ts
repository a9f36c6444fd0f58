// Which documents are refused, and what for.
import { describe, expect, it } from 'vitest'
import { refuse, type Refusal } from '../../src/build/refuse.ts'
import { stages } from '../../src/pipeline.ts'
import { sourceOf } from '../text/make-lines.ts'

async function refusalOf(text: string): Promise<Refusal | null> {
  const labelled = stages.resolve(stages.propose(await sourceOf(text)))
  return refuse(labelled, stages.readFields(stages.assemble(labelled)))
}

const ITEMS = '\n\n1. Eventuelt\n\nSAG-2026-00001 abc\n'

describe('a document is refused', () => {
  it.each([
    ['Referat fra møde i Byrådet i Køge', 'et byrådsreferat'],
    ['REFERAT\nKOMMUNEKONTAKTUDVALGET', 'et referat fra et kommunekontaktudvalg (KKU)'],
    ['Referat\nKommunaldirektørnetværket', 'et referat fra et kommunaldirektørnetværk'],
    ['REFERAT\nBestyrelsesmøde', 'et bestyrelsesreferat'],
    ['Blå Bog', 'en Blå Bog'],
    ['REFERAT 2026\nFælles møde om trafik', { reason: 'no-kkr' }],
    ['KKR SJÆLLAND\n\nNotat om trafik', { reason: 'nothing' }],
  ])('%s', async (cover, want) => {
    const items = cover.includes('Notat') ? '' : ITEMS
    expect(await refusalOf(cover + items)).toEqual(
      typeof want === 'string' ? { reason: 'look-alike', name: want } : want,
    )
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
