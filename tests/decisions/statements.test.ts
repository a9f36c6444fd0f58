// What parties and persons wished, asked or reserved; what boards and municipalities said is none of it.
import { describe, expect, it } from 'vitest'
import { readPartyList } from '../../src/danish/party-list.ts'
import { decided, letters } from './deciding.ts'

const said = async (text: string): Promise<string[]> =>
  (await decided(text)).statements.map(({ party, person, protokol }) =>
    [person, party === null ? null : letters([party]), protokol ? 'protokol' : null]
      .filter((part) => part !== null)
      .join(' '),
  )

describe('a party', () => {
  it.each([
    ['SF ønskede protokollert, at taksten er for høj.', ['F protokol']],
    ['SF ønskede protokolleret, at taksten er for høj.', ['F protokol']],
    ['SF spurgte til taksten.', ['F']],
    ['Enhedslisten ønskede følgende ført til protokol: Taksten er for høj.', ['Ø protokol']],
    ['Enhedslisten og Alternativet kunne ikke støtte planen.', ['Ø', 'Å']],
    ['A, F og Ø ønskede sagen udsat.', ['A', 'F', 'Ø']],
    ['SF, Enhedslisten samt Alternativet tog forbehold.', ['F', 'Ø', 'Å']],
    ['Socialdemokratiet tog dog forbehold for taksten.', ['A']],
    ['De Konservative foreslog en ny frist.', ['C']],
    ['Det Konservative Folkeparti undrede sig over fristen.', ['C']],
    ['Radikale Venstre bad om et notat.', ['B']],
    ['Dansk Folkeparti afgav en protokolbemærkning.', ['O protokol']],
    ['Liberal Alliance tilsluttede sig ikke planen.', ['I']],
    ['T ønskede sagen udsat.', ['T']],
    ['Nyt Odsherred ønskede sagen udsat.', ['Nyt Odsherred']],
    ['Vores Faxe bad om et notat.', ['Vores Faxe']],
    ['Liste Stevns tog forbehold.', ['Liste Stevns']],
    ['Borgerlisten Greve ønskede sagen udsat.', ['Borgerlisten Greve']],
    ['Lejre Listen ønskede sagen udsat.', ['Lejre Listen']],
    ['S, SF og R ønskede sagen udsat.', ['S', 'F', 'R']],
    ['Venstres gruppe ønskede sagen udsat.', ['V']],
    ['Venstre, Danmarks Liberale Parti ønskede sagen udsat.', ['V']],
    ['Dansk Folkeparti (O) ønskede sagen udsat.', ['O']],
    ['Fristen er kort, og det bemærkede SF.', ['F']],
    ['Til protokollen: Venstre anerkender hensigten, men savner tal.', ['V protokol']],
    ['Protokolbemærkninger:\n\n- SF: Taksten bør falde.\n- Venstre: Den bør stige.', ['F protokol', 'V protokol']],
    ['Bemærkninger til protokollen:\n\nSF: Taksten bør falde.\n\nVenstre var uenig.', ['F protokol', 'V']],
    ['Protokolbemærkning: Venstre beklager, at fristen er kort.', ['V protokol']],
    ['Særstandpunkt fra SF: SF finder taksten for høj.', ['F']],
    ['Mindretalsudtalelse fra SF:\n\nSF finder taksten for høj.\n\nSF spurgte til fristen.', ['F protokol', 'F']],
    ['Særudtalelse fra SF:\nSF finder taksten for høj. Venstre er enig, og SF bad om et notat.', ['F', 'V', 'F']],
    ['Protokoltilførsel: SF: Taksten bør falde.', ['F protokol']],
    [
      'Protokolbemærkning:\n\nSF finder taksten for høj. Venstre er enig.\n\nA spurgte til fristen.',
      ['F protokol', 'V protokol', 'A'],
    ],
    ['Tiltrådt.\n\nProtokoltilførsel\n\nSF savner tal.', ['F protokol']],
    ['I den forbindelse ønskede SF en ny frist.', ['F']],
    ['SF henledte opmærksomheden på taksten.', ['F']],
    ['Venstre problematiserede fristen.', ['V']],
    ['Anna Berg (A) pointerede, at taksten er for høj.', ['Anna Berg A']],
    ['Anna Berg (A) rejste spørgsmålet om taksten.', ['Anna Berg A']],
    ['Anna Berg (A) rejste til Bruxelles.', []],
    ['I kommunerne er man bekymret, og SF ønskede en ny frist.', ['F']],
    ['Bemærkning til protokollen: SF kan ikke følge punkt 2.', ['F protokol']],
    ['Bemærkning fra SF: Taksten bør falde.', ['F']],
    ['SF: Taksten bør falde.', ['F']],
    ['SF: Anna Berg (F), Køge Kommune', []],
    ['Venstre: 4', []],
    ['Venstres Anna Berg efterlyste en plan.', ['Anna Berg V']],
    ['Til referatet: SF og Enhedslisten finder taksten for høj.', ['F protokol', 'Ø protokol']],
    ['SF ønskede at rejse sagen i Folketinget.', ['F']],
    ['Endvidere ønskede SF protokolleret, at taksten er for høj.', ['F protokol']],
  ])('%s', async (text, want) => {
    expect(await said(text)).toEqual(want)
  })

  it('is not recorded against its wish', async () => {
    expect(await said('SF ønskede ikke bemærkningen protokolleret.')).toEqual(['F'])
  })
})

describe('a person', () => {
  it.each([
    ['Boline Dollerup bemærkede, at fristen er kort.', ['Boline Dollerup']],
    ['Borgmester Anna Berg (V) spurgte til taksten.', ['Anna Berg V']],
    ['Anna Berg (SF) ønskede protokolleret, at fristen er kort.', ['Anna Berg F protokol']],
    ['Anna Berg, Køge Kommune, foreslog en ny frist.', ['Anna Berg']],
    ['Anna Berg (Borgerlisten), Køge Kommune, foreslog en ny frist.', ['Anna Berg Borgerlisten']],
    ['Kim B. von der Holm tilkendegav, at fristen er kort.', ['Kim B. von der Holm']],
    ['Jean-Paul D’Aas Holm pegede på fristen.', ['Jean-Paul D’Aas Holm']],
    ['Anna Berg og Kim Holm ønskede sagen udsat.', ['Anna Berg', 'Kim Holm']],
    ['Viceborgmester Anna de la Berg gjorde opmærksom på fristen.', ['Anna de la Berg']],
  ])('%s', async (text, want) => {
    expect(await said(text)).toEqual(want)
  })
})

describe('no statement', () => {
  it.each([
    'Formandskabet svarede, at fristen er kort.',
    'Formanden ønskede tillykke.',
    'KKR Sjælland ønskede en ny frist.',
    'KKR Sjælland bemærkede, at fristen er kort.',
    'Region Sjælland foreslog en ny frist.',
    'Danske Regioner foreslog en ny frist.',
    'Greve Kommune foreslog en ny frist.',
    'Københavns Kommune ønskede sagen udsat.',
    'Et mindretal ønskede sagen udsat.',
    'Der ønskedes en ny frist.',
    'Ny Køge Havn ønskede sagen udsat.',
    'Nyt Greve Kommune er på vej.',
    'Anna Berg bød velkommen.',
    'Anna Berg kunne ikke deltage i mødet.',
    'Anna Berg lod sig undskylde.',
    'Anna Berg (V) blev valgt som formand.',
    'SF er repræsenteret i bestyrelsen.',
    'Venstres gruppeformand er syg.',
    'Til protokollen: Venstres gruppeformand er syg.',
    'Til protokollen: Taksten er høj.',
    'SF har i Folketinget foreslået, at taksten sænkes.',
    'I regionsrådet tog SF forbehold.',
    'I Faxe Byråd ønskede SF sagen protokolleret.',
    'Ved behandlingen i byrådet tog SF forbehold, og Venstre spurgte til prisen.',
    'På sidste møde ønskede SF en ny frist.',
    'Protokolbemærkning: Taksten er høj.',
    'Indstillingen blev tiltrådt mod stemmerne fra SF.',
    'Indstillingen blev godkendt med stemmer fra A og V.',
    'Protokolbemærkning: Venstres gruppeformand er syg.',
    'Anna Berg (F) spurgte i byrådet, om taksten sænkes.',
  ])('%s', async (text) => {
    expect(await said(text)).toEqual([])
  })
})

describe('parties at the start of a text', () => {
  it.each([
    ['A, F og Ø', 'AFØ'],
    ['SF. Derefter', 'F'],
    ['SF: Taksten er for høj', 'F'],
  ])('%s', (text, want) => {
    expect(letters(readPartyList(text, 2026)?.parties ?? [])).toBe(want)
  })
  it.each(['SFO-ordningen', 'Venstresving', 'Aalborg', 'og SF', ''])('none in "%s"', (text) => {
    expect(readPartyList(text, 2026)).toBeNull()
  })
})
