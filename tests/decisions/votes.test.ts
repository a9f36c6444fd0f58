// How was voted: who and how many on each side, and what is told of other votes.
import { describe, expect, it } from 'vitest'
import { decided, drawnVote } from './deciding.ts'

const votes = async (text: string): Promise<string[]> => (await decided(text)).votes.map(drawnVote)

describe('a vote', () => {
  it.each([
    ['For stemte 14 medlemmer, imod stemte O og Ø. B undlod at stemme.', 'for 14, against OØ, abstaining B'],
    ['14 medlemmer stemte for, og 3 stemte imod.', 'for 14, against 3'],
    ['14 stemte for og 3 imod.', 'for 14, against 3'],
    ['14 stemte for, imod stemte 3, mens 2 undlod at stemme.', 'for 14, against 3, abstaining 2'],
    ['14 medlemmer stemte for indstillingen, 3 imod, og 2 undlod at stemme.', 'for 14, against 3, abstaining 2'],
    ['Forslaget blev vedtaget med 14 stemmer for og 3 imod.', 'for 14, against 3'],
    ['Forslaget blev vedtaget med 14 stemmer mod 3.', 'for 14, against 3'],
    ['Planen blev vedtaget med 14 stemmer mod 9.', 'for 14, against 9'],
    ['9 stemte for, 4 imod.', 'for 9, against 4'],
    ['A og V stemte for, mens O stemte imod.', 'for AV, against O'],
    ['SF stemte imod indstillingen.', 'against F'],
    ['Imod forslaget stemte SF og Enhedslisten.', 'against FØ'],
    ['Enhedslisten stemte hverken for eller imod.', 'abstaining Ø'],
    ['SF stemte blankt.', 'abstaining F'],
    ['Fem medlemmer undlod at stemme.', 'abstaining 5'],
    ['Et medlem stemte imod.', 'against 1'],
    ['Én stemte imod.', 'against 1'],
    ['Tretten medlemmer stemte for.', 'for 13'],
    ['I alt stemte 14 medlemmer for indstillingen.', 'for 14'],
    ['SF stemte imod. Enhedslisten stemte imod.', 'against FØ'],
    ['SF stemte imod; V stemte for.', 'for V, against F'],
    // What the same did before is none of the vote.
    ['SF kunne ikke tiltræde planen og stemte imod.', 'against F'],
    ['V og C beklagede fristen og undlod at stemme.', 'abstaining VC'],
    ['Herefter tog SF forbehold og stemte imod.', 'against F'],
    ['V og C kunne ikke være med og stemte derfor imod.', 'against VC'],
    ['SF stemte også imod forslaget.', 'against F'],
    ['SF stemte dog samlet hverken for eller imod.', 'abstaining F'],
    ['SF stemte som det eneste parti imod.', 'against F'],
    ['SF og V stemte som de eneste imod indstillingen.', 'against FV'],
    ['SF stemte derfor som den eneste gruppe imod.', 'against F'],
    ['Derimod stemte A og V for.', 'for AV'],
    ['Imod stemte Ø, og herefter stemte A og V for.', 'for AV, against Ø'],
    ['Venstre valgte at stemme imod.', 'against V'],
    ['SF besluttede at undlade at stemme.', 'abstaining F'],
    ['SF kan ikke støtte forslaget og undlader derfor at stemme.', 'abstaining F'],
    ['Tiltrådt mod Ø’s stemmer.', 'against Ø'],
    ['Godkendt mod Venstres og SF’s stemmer.', 'against VF'],
    ['14 stemte herefter for, og 3 stemte derimod imod.', 'for 14, against 3'],
    ['12 stemte ja, 4 stemte nej, og 2 afgav blank stemme.', 'for 12, against 4, abstaining 2'],
  ])('%s', async (text, want) => {
    expect(await votes(text)).toEqual([want])
  })

  it('names the persons who voted', async () => {
    const [vote] = (await decided('Anna Berg (SF) stemte imod.')).votes
    expect(vote?.against?.persons).toEqual(['Anna Berg'])
  })

  it('names the parties that stand in brackets', async () => {
    expect(await votes('14 medlemmer stemte for (A og V), og 3 stemte imod (Ø).')).toEqual(['for 14 AV, against 3 Ø'])
  })

  it('ends where something else is told', async () => {
    expect(await votes('SF stemte imod. Sagen blev godkendt. V stemte for.')).toEqual(['against F', 'for V'])
    expect(await votes('SF stemte imod. Der blev også stemt om fristen. V stemte for.')).toEqual(['against F', 'for V'])
  })

  it('holds its words and their place', async () => {
    const [vote] = (await decided('SF stemte imod. V stemte for.')).votes
    expect(vote?.text).toBe('SF stemte imod. V stemte for.')
    expect((vote?.at.end ?? 0) - (vote?.at.start ?? 0)).toBe(29)
  })
})

describe('no vote', () => {
  it.each([
    'KKR Sjælland stemte om forslaget.',
    'Der blev stemt.',
    'Ingen stemte imod.',
    'Planen stemmer med tallene for 2025.',
    'SF stemte ikke for indstillingen.',
    'SF kunne ikke tiltræde planen.',
    'SF tog forbehold og ville stemme imod.',
    'SF stemte heller ikke imod.',
    'SF besluttede ikke at stemme imod.',
    'Byrådet valgte at stemme imod.',
    'KKR Sjælland valgte at stemme om forslaget.',
    'Der blev stemt om, hvad kommunerne går ind for.',
    'SF stemte kun for punkt 2.',
    'SF tog forbehold og stemte ikke imod.',
    'Venstre stemmer for, hvis fristen forlænges.',
    'På sidste møde tog SF forbehold og stemte imod.',
    'I byrådet tog SF forbehold og stemte imod.',
    'I regionsrådet tog SF forbehold, og Venstre stemte imod.',
    '3 afgav en udtalelse.',
    'SF oplyste, at partiet stemte imod i regionsrådet.',
    'Regionsrådet stemte for planen med 30 stemmer.',
  ])('%s', async (text) => {
    expect((await votes(text)).filter((vote) => vote !== 'against 0')).toEqual([])
  })
})
