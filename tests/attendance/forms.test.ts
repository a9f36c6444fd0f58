// The forms in which minutes name who was there: each a text below `Deltagerfortegnelse`, and the persons it names, one a
// line: list, name | party | municipality | role | for | note. What is not said is left out at the end.
import { describe, expect, it } from 'vitest'
import type { Referat } from '../../src/referat.ts'
import { referatOf } from '../build/building.ts'

const HEAD = 'REFERAT 2018\nKKR SJÆLLAND\n\nDato: 12-06-2018 10:00\nSted: Sorø\n\nDeltagerfortegnelse\n\n'
const TAIL = '\n\n1. Eventuelt\n\nSAG-2018-00001 abc\n\nBeslutning\n\nDrøftet.\n'
const LISTS = ['deltagere', 'afbud', 'fravaerende', 'guests', 'secretariat'] as const

/** The persons of a referat, one a line. */
function drawn(referat: Referat): string[] {
  return LISTS.flatMap((list) =>
    referat[list].map(({ name, party, municipality, role, substituteFor, note }) => {
      const fields = [name, party?.letter ?? party?.name, municipality?.canonical, role, substituteFor, note]
      return `${list}: ${fields.map((field) => field ?? '').join(' | ')}`.replace(/[ |]+$/u, '')
    }),
  )
}

const FORMS: Record<string, readonly (readonly [string, ...string[]])[]> = {
  tables: [
    ['Deltagere\n\nNavn\tParti\tKommune\nBent Sejrup\tV\tKøge\nLilly Ravning\tSF\tGreve Kommune', 'deltagere: Bent Sejrup | V | Køge', 'deltagere: Lilly Ravning | F | Greve'],
    ['Deltagere\n\nKommune\tNavn\tParti\nKøge\tBent Sejrup\tV\nGreve\tLilly Ravning\tA', 'deltagere: Bent Sejrup | V | Køge', 'deltagere: Lilly Ravning | A | Greve'],
    ['Deltagere\n\nParti\tMedlem\tKommune\nDF\tBent Sejrup\tFaxe\nLokallisten\tKai Hee\tSorø', 'deltagere: Bent Sejrup | O | Faxe', 'deltagere: Kai Hee | Lokallisten | Sorø'],
    ['Deltagere\n\nNavn             Liste    Kommune\nBent Sejrup      V        Køge\nLilly Ravning             Greve', 'deltagere: Bent Sejrup | V | Køge', 'deltagere: Lilly Ravning |  | Greve'],
    ['Deltagere\n\n| Navn | Kommune | Parti |\n|---|---|---|\n| Bent Sejrup | Køge | V |\n| Lilly Ravning | Greve | |', 'deltagere: Bent Sejrup | V | Køge', 'deltagere: Lilly Ravning |  | Greve'],
    ['Deltagere\n\nNavn Parti Kommune\nBent Sejrup V Køge\nLilly Ravning SF Greve', 'deltagere: Bent Sejrup | V | Køge', 'deltagere: Lilly Ravning | F | Greve'],
    ['Deltagere\n\nBent Sejrup\tV\tKøge\nLilly Ravning\tA\tGreve', 'deltagere: Bent Sejrup | V | Køge', 'deltagere: Lilly Ravning | A | Greve'],
    ['Deltagere\n\nKøge\tBent Sejrup (V)\nGreve\tLilly Ravning (A)', 'deltagere: Bent Sejrup | V | Køge', 'deltagere: Lilly Ravning | A | Greve'],
    ['Deltagere\n\nNavn\tTitel\tKommune\nBent Sejrup\tBorgmester\tKøge\nLilly Ravning\tRådmand\tOdense', 'deltagere: Bent Sejrup |  | Køge | Borgmester', 'deltagere: Lilly Ravning |  | Odense | Rådmand'],
    ['Deltagere\n\nNavn\tParti\tKommune\tBemærkning\nBent Sejrup\tV\tKøge\tformand\nLilly Ravning\tA\tGreve\tfra kl. 10.30\nKai Hee\tC\tFaxe\tstedfortræder for Ib Ras\nIna Bro\tA\tSorø\tvia Teams', 'deltagere: Bent Sejrup | V | Køge | formand', 'deltagere: Lilly Ravning | A | Greve |  |  | fra kl. 10.30', 'deltagere: Kai Hee | C | Faxe |  | Ib Ras', 'deltagere: Ina Bro | A | Sorø |  |  | via Teams'],
    ['Deltagere\n\nNavn\tParti\tKommune\tSuppleant for\nBent Sejrup\tV\tKøge\t\nLilly Ravning\tA\tGreve\tKai Hee', 'deltagere: Bent Sejrup | V | Køge', 'deltagere: Lilly Ravning | A | Greve |  | Kai Hee'],
    ['Deltagere\n\nNavn\tParti\tKommune\tTil stede\nBent Sejrup\tV\tKøge\tx\nLilly Ravning\tA\tGreve\t\nKai Hee\tC\tFaxe\tJa\nIna Bro\tA\tSorø\t-', 'deltagere: Bent Sejrup | V | Køge', 'deltagere: Kai Hee | C | Faxe', 'fravaerende: Lilly Ravning | A | Greve', 'fravaerende: Ina Bro | A | Sorø'],
    ['Deltagere\n\nNavn\tParti\tMødt\tAfbud\nBent Sejrup\tV\tX\t\nLilly Ravning\tA\t\tX', 'deltagere: Bent Sejrup | V', 'afbud: Lilly Ravning | A'],
    ['Deltagere\n\nNr.\tNavn\tKommune\n1\tBent Sejrup (V)\tKøge\n2\tLilly Ravning (A)\tGreve', 'deltagere: Bent Sejrup | V | Køge', 'deltagere: Lilly Ravning | A | Greve'],
    ['Deltagere\n\nNavn\tParti\tKommune\tNavn\tParti\tKommune\nBent Sejrup\tV\tKøge\tLilly Ravning\tA\tGreve', 'deltagere: Bent Sejrup | V | Køge', 'deltagere: Lilly Ravning | A | Greve'],
    ['Deltagere\n\nNavn\tKommune\nBent Sejrup (til kl. 12.15)\tKøge\nBorgmester Lilly Ravning (A)\tGreve', 'deltagere: Bent Sejrup |  | Køge |  |  | til kl. 12.15', 'deltagere: Lilly Ravning | A | Greve | Borgmester'],
    ['Deltagere\n\nNavn\tParti\tKommune\nBent Sejrup\tV\tKøge\n\nAfbud\n\nNavn\tParti\tKommune\nKai Hee\tC\tFaxe', 'deltagere: Bent Sejrup | V | Køge', 'afbud: Kai Hee | C | Faxe'],
    ['Deltagere\n\nNavn\tParti\tKommune\nBent Sejrup\tV\tKøge\nFra sekretariatet deltog Ida Ask og Ole Bæk (referent).', 'deltagere: Bent Sejrup | V | Køge', 'secretariat: Ida Ask', 'secretariat: Ole Bæk |  |  | referent'],
    ['Deltagere\n\nNavn\tParti\tKommune\tBemærkning\nBent Sejrup\tV\tKøge\tAfbud\nLilly Ravning\tA\tGreve\t', 'deltagere: Lilly Ravning | A | Greve', 'afbud: Bent Sejrup | V | Køge |  |  | Afbud'],
  ],
  prose: [
    ['Til stede var: Bent Sejrup (Køge Kommune), Lilly Ravning (Greve Kommune); afbud fra Kai Hee (Faxe Kommune) og Ina Bro (Sorø Kommune).', 'deltagere: Bent Sejrup |  | Køge', 'deltagere: Lilly Ravning |  | Greve', 'afbud: Kai Hee |  | Faxe', 'afbud: Ina Bro |  | Sorø'],
    ['Deltagere\n\nTil stede var Bent Sejrup, Lilly Ravning og Kai Hee.', 'deltagere: Bent Sejrup', 'deltagere: Lilly Ravning', 'deltagere: Kai Hee'],
    ['Deltagere\n\nBent Sejrup (V), Køge\n\nDer var afbud fra Kai Hee (C), Faxe Kommune.', 'deltagere: Bent Sejrup | V | Køge', 'afbud: Kai Hee | C | Faxe'],
    ['Deltagere\n\nBent Sejrup (V), Køge\n\nKai Hee (C), Faxe, havde meldt afbud.', 'deltagere: Bent Sejrup | V | Køge', 'afbud: Kai Hee | C | Faxe |  |  | havde meldt afbud'],
    ['Deltagere\n\nBent Sejrup (V), Køge\n\nKai Hee (C), Faxe, og Ina Bro (A), Sorø, var fraværende.', 'deltagere: Bent Sejrup | V | Køge', 'fravaerende: Kai Hee | C | Faxe |  |  | var fraværende', 'fravaerende: Ina Bro | A | Sorø |  |  | var fraværende'],
    ['Deltagere\n\nBent Sejrup (V), Køge\n\nAfbud: Kai Hee (C), Faxe, borgmester\nIna Bro (A), Sorø, og Ib Ras (Lejre).', 'deltagere: Bent Sejrup | V | Køge', 'afbud: Kai Hee | C | Faxe', 'afbud: Ina Bro | A | Sorø | borgmester', 'afbud: Ib Ras |  | Lejre'],
    ['Deltagere\n\nBent Sejrup (V), Køge\n\nUnder punkt 4 deltog direktør Mette Ravn, Movia.', 'deltagere: Bent Sejrup | V | Køge', 'guests: Mette Ravn |  |  | direktør |  | Movia'],
    ['Deltagere\n\nBent Sejrup (V), Køge\n\nEndvidere deltog regionsdirektør Per Ask, Region Sjælland, under punkt 2.', 'deltagere: Bent Sejrup | V | Køge', 'guests: Per Ask |  |  | regionsdirektør |  | Region Sjælland, under punkt 2'],
    ['Deltagere\n\nBent Sejrup (V), Køge\n\nFra KL deltog Ida Ask.', 'deltagere: Bent Sejrup | V | Køge', 'secretariat: Ida Ask'],
    ['Deltagere\n\nBent Sejrup (V), Køge\n\nFra sekretariatet: Ida Ask, KL, og Ole Bæk (referent).', 'deltagere: Bent Sejrup | V | Køge', 'secretariat: Ida Ask |  |  | KL', 'secretariat: Ole Bæk |  |  | referent'],
    ['Mødet\n\nI mødet deltog: Bent Sejrup (Køge), Lilly Ravning (Greve) samt Kai Hee (Faxe).', 'deltagere: Bent Sejrup |  | Køge', 'deltagere: Lilly Ravning |  | Greve', 'deltagere: Kai Hee |  | Faxe'],
    ['Deltagere\n\nBent Sejrup (V), Køge\n\nIkke til stede: Kai Hee (C), Faxe', 'deltagere: Bent Sejrup | V | Køge', 'fravaerende: Kai Hee | C | Faxe'],
    ['Medlemmer: Bent Sejrup, Lilly Ravning og Kai Hee', 'deltagere: Bent Sejrup', 'deltagere: Lilly Ravning', 'deltagere: Kai Hee'],
  ],
  'headings of lists': [
    ...(['Deltagere', 'DELTAGERE', 'Deltagere:', 'Deltog via Teams', 'Deltagere (online)', 'Fysisk til stede', 'Følgende deltog:', 'Til stede var:', 'Medlemmer til stede', 'Mødte medlemmer', 'Deltagende medlemmer af KKR Sjælland', 'Deltagere på mødet', 'Følgende medlemmer var til stede:', 'Virtuelt fremmødte', 'Deltagere (22 personer)'] as const).map((heading): [string, string] => [`${heading}\n\nBent Sejrup (V), Køge`, 'deltagere: Bent Sejrup | V | Køge']),
    ...(['Afbud', 'AFBUD', 'Der var afbud fra:', 'Afbud fra', 'Afbud/Fraværende', 'Fravær med afbud:', 'Fraværende med afbud', 'Meldt afbud:', 'Afbud fra medlemmer', 'Følgende havde meldt afbud:', 'Forfald', 'Afbud (1)'] as const).map((heading): [string, string] => [`${heading}\n\nBent Sejrup (V), Køge`, 'afbud: Bent Sejrup | V | Køge']),
    ...(['Fraværende', 'Fraværende uden afbud', 'Ikke mødt', 'Ikke til stede', 'Udeblevet uden afbud'] as const).map((heading): [string, string] => [`${heading}\n\nBent Sejrup (V), Køge`, 'fravaerende: Bent Sejrup | V | Køge']),
    ...(['Gæster', 'Øvrige deltagere', 'Øvrige deltagere:', 'Observatører', 'Desuden deltog', 'Andre deltagere', 'Eksterne deltagere', 'Inviterede gæster'] as const).map((heading): [string, string, string] => [`Deltagere\n\nLilly Ravning (A), Greve\n\n${heading}\n\nBent Sejrup, direktør, Movia`, 'deltagere: Lilly Ravning | A | Greve', 'guests: Bent Sejrup |  |  | direktør, Movia']),
    ...(['Sekretariat', 'Fra KL', 'Fra sekretariatet', 'KKR-sekretariatet:', 'Deltagere fra KL', 'Referent', 'Embedsmænd', 'KL’s sekretariat'] as const).map((heading): [string, string, string] => [`Deltagere\n\nLilly Ravning (A), Greve\n\n${heading}\n\nBent Sejrup`, 'deltagere: Lilly Ravning | A | Greve', 'secretariat: Bent Sejrup']),
  ],
  'several on a line': [
    ['Deltagere\n\nBent Sejrup (V), Køge, og Lilly Ravning (A), Greve', 'deltagere: Bent Sejrup | V | Køge', 'deltagere: Lilly Ravning | A | Greve'],
    ['Deltagere\n\nBent Sejrup (V) og Lilly Ravning (A)', 'deltagere: Bent Sejrup | V', 'deltagere: Lilly Ravning | A'],
    ['Deltagere\n\nBent Sejrup (V, Køge); Lilly Ravning (A, Greve); Kai Hee (C, Faxe)', 'deltagere: Bent Sejrup | V | Køge', 'deltagere: Lilly Ravning | A | Greve', 'deltagere: Kai Hee | C | Faxe'],
    ['Afbud\n\nBent Sejrup og Lilly Ravning', 'afbud: Bent Sejrup', 'afbud: Lilly Ravning'],
    ['Deltagere\n\nBorgmester Bent Sejrup (Køge), viceborgmester Lilly Ravning (Greve) og Kai Hee (Faxe)', 'deltagere: Bent Sejrup |  | Køge | Borgmester', 'deltagere: Lilly Ravning |  | Greve | viceborgmester', 'deltagere: Kai Hee |  | Faxe'],
    ['Deltagere\n\nKøge Kommune: Bent Sejrup (V) og Lilly Ravning (A)', 'deltagere: Bent Sejrup | V | Køge', 'deltagere: Lilly Ravning | A | Køge'],
    ['Deltagere\n\nBent Sejrup (V), Køge          Lilly Ravning (A), Greve\nKai Hee (C), Faxe               Ina Bro (A), Sorø', 'deltagere: Bent Sejrup | V | Køge', 'deltagere: Lilly Ravning | A | Greve', 'deltagere: Kai Hee | C | Faxe', 'deltagere: Ina Bro | A | Sorø'],
    ['Deltagere\n\nBent Sejrup (V), Køge           Lilly Ravning (A), Greve\nKai Hee (C), Høje-Taastrup      Ina Bro (A), Sorø Kommune\nKommune                         (suppleant for Ib Ras)\nUlla Krog (V), Lejre            Per Ask (A), Stevns', 'deltagere: Bent Sejrup | V | Køge', 'deltagere: Lilly Ravning | A | Greve', 'deltagere: Kai Hee | C | Høje-Taastrup', 'deltagere: Ina Bro | A | Sorø |  | Ib Ras', 'deltagere: Ulla Krog | V | Lejre', 'deltagere: Per Ask | A | Stevns'],
  ],
  groups: [
    ['Deltagere\n\nKøge Kommune\nBent Sejrup (V)\nLilly Ravning (A)\n\nFaxe Kommune\nKai Hee (C)', 'deltagere: Bent Sejrup | V | Køge', 'deltagere: Lilly Ravning | A | Køge', 'deltagere: Kai Hee | C | Faxe'],
    ['Deltagere\n\nKøge:\nBent Sejrup (V)\nFaxe:\nKai Hee (C)', 'deltagere: Bent Sejrup | V | Køge', 'deltagere: Kai Hee | C | Faxe'],
    ['Deltagere\n\nSocialdemokratiet\nLilly Ravning, Greve\nIna Bro, Sorø\nVenstre\nBent Sejrup, Køge', 'deltagere: Lilly Ravning | A | Greve', 'deltagere: Ina Bro | A | Sorø', 'deltagere: Bent Sejrup | V | Køge'],
    ['Deltagere\n\nVenstre (V):\nBent Sejrup, Køge', 'deltagere: Bent Sejrup | V | Køge'],
  ],
  'titles and offices': [
    ['Deltagere\n\nSundheds- og omsorgsborgmester Lilly Ravning (A), Københavns Kommune', 'deltagere: Lilly Ravning | A | København | Sundheds- og omsorgsborgmester'],
    ['Deltagere\n\n2. viceborgmester Bent Sejrup (V), Køge', 'deltagere: Bent Sejrup | V | Køge | 2. viceborgmester'],
    ['Deltagere\n\nBorgmester Bent Sejrup (Køge), formand', 'deltagere: Bent Sejrup |  | Køge | Borgmester |  | formand'],
    ['Deltagere\n\nBent Sejrup, borgmester, Køge Kommune (V)', 'deltagere: Bent Sejrup | V | Køge | borgmester'],
    ['Deltagere\n\nSamira el-Hashemi (Ø), Roskilde Kommune', 'deltagere: Samira el-Hashemi | Ø | Roskilde'],
    ['Deltagere\n\nFhv. borgmester Bent Sejrup (V), Køge', 'deltagere: Bent Sejrup | V | Køge | Fhv. borgmester'],
    ['Deltagere\n\nUdvalgsformand Bent Sejrup (V), Køge', 'deltagere: Bent Sejrup | V | Køge | Udvalgsformand'],
  ],
  'stand-ins': [
    ['Deltagere\n\nBent Sejrup (Køge) for Lilly Ravning', 'deltagere: Bent Sejrup |  | Køge |  | Lilly Ravning'],
    ['Deltagere\n\nBent Sejrup, Køge Kommune for Lilly Ravning', 'deltagere: Bent Sejrup |  | Køge |  | Lilly Ravning'],
    ['Deltagere\n\nBent Sejrup (V), Køge, suppleant for Lilly Ravning (A)', 'deltagere: Bent Sejrup | V | Køge |  | Lilly Ravning'],
    ['Deltagere\n\nBent Sejrup (V), Køge (midlertidigt for Lilly Ravning)', 'deltagere: Bent Sejrup | V | Køge |  | Lilly Ravning'],
    ['Deltagere\n\nBent Sejrup (V), Køge, mødte for borgmester Lilly Ravning', 'deltagere: Bent Sejrup | V | Køge |  | Lilly Ravning'],
    ['Deltagere\n\nBent Sejrup (V), Køge (stedfortræder for Lilly Ravning, til kl. 11)', 'deltagere: Bent Sejrup | V | Køge |  | Lilly Ravning | til kl. 11'],
    ['Deltagere\n\nI stedet for Lilly Ravning deltog Bent Sejrup (V), Køge', 'deltagere: Bent Sejrup | V | Køge |  | Lilly Ravning'],
    ['Deltagere\n\nLilly Ravning (A), Køge Kommune – Bent Sejrup deltog som suppleant', 'deltagere: Bent Sejrup |  | Køge |  | Lilly Ravning'],
    ['Deltagere\n\nLilly Ravning, Køge Kommune supp. Bent Sejrup deltog', 'deltagere: Bent Sejrup |  | Køge |  | Lilly Ravning'],
    ['Afbud\n\nLilly Ravning (A), Køge Kommune (suppleant Bent Sejrup deltog)', 'afbud: Lilly Ravning | A | Køge |  |  | suppleant Bent Sejrup deltog'],
  ],
  presence: [
    ['Deltagere\n\nBent Sejrup (V), Køge, ankom kl. 10.10', 'deltagere: Bent Sejrup | V | Køge |  |  | ankom kl. 10.10'],
    ['Deltagere\n\nBent Sejrup (V), Køge - inhabil under punkt 3.2', 'deltagere: Bent Sejrup | V | Køge |  |  | inhabil under punkt 3.2'],
    ['Deltagere\n\nBent Sejrup deltog til kl. 11\nLilly Ravning (A), Greve', 'deltagere: Bent Sejrup |  |  |  |  | deltog til kl. 11', 'deltagere: Lilly Ravning | A | Greve'],
    ['Afbud\n\nBent Sejrup (V), Køge (ferie)', 'afbud: Bent Sejrup | V | Køge |  |  | ferie'],
  ],
  'lines that do not spoil their neighbours': [
    ['Deltagere\n\nAnna Berg (A, Greve Kommune\nBent Sejrup (V), Køge', 'deltagere: Anna Berg | A | Greve', 'deltagere: Bent Sejrup | V | Køge'],
    ['Deltagere\n\nBent Sejrup (V)\nKommuner, der ikke er nævnt, var ikke repræsenteret.\nLilly Ravning (A), Greve', 'deltagere: Bent Sejrup | V', 'deltagere: Lilly Ravning | A | Greve'],
    ['Deltagere\n\nBent Sejrup (V), Køge\nMødet blev ledet af Lilly Ravning', 'deltagere: Bent Sejrup | V | Køge'],
    ['Deltagere\n\nBent Sejrup (V), Køge\nNordisk Vand\t12\t13', 'deltagere: Bent Sejrup | V | Køge'],
    ['Deltagere\n\nBent Sejrup (V), Køge\nFælles Ansvar', 'deltagere: Bent Sejrup | V | Køge'],
    ['Deltagere\n\nBent Sejrup (V), Køge\n\nAfbud\n\n-', 'deltagere: Bent Sejrup | V | Køge'],
    ['Deltagere\n\nBent Sejrup (V), Køge\n\nAfbud: Ingen', 'deltagere: Bent Sejrup | V | Køge'],
    ['Deltagere\n\nBent Sejrup (V), Køge\n\nAfbud\n\nDer var ingen afbud.', 'deltagere: Bent Sejrup | V | Køge'],
  ],
}

for (const [kind, forms] of Object.entries(FORMS)) {
  describe(kind, () => {
    it.each(forms.map(([text, ...persons]) => [text.replaceAll('\n', ' / '), text, persons] as const))('%s', async (_, text, persons) => {
      const read = drawn(await referatOf(`${HEAD}${text}${TAIL}`))
      expect(read).toEqual(persons)
    })
  })
}
