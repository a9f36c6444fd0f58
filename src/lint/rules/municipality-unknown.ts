// A member's municipality that is none of the 98.
//
//   Anna Berg (A), Albertslun Kommune
//                  ^^^^^^^^^^^^^^^^^^ Albertslund?
//
// Leaves alone guests and staff, who come from anywhere, and lines that name two municipalities.
import { members, townspeople } from '../persons.ts'
import { quoteWords } from '../quote.ts'
import type { Fact, Rule } from '../rule.ts'
import { createNearest, type FindNearest } from '../nearest.ts'
import type { Person, Referat } from '../../referat.ts'
import { MUNICIPALITIES } from '../../vocabulary/municipalities.ts'

/** `nearest`: the name that was probably meant, if one is near. */
type Arguments = Readonly<{ municipality: string; nearest?: string }>

/** By then, the last of the municipalities of 2007 had taken its name. */
const FIRST_YEAR = 2009
const NAMES = MUNICIPALITIES.map(({ name }) => name)
const KOMMUNE = /\s?(?:regions)?kommune$/iu
const TWO = /\s(?:og|samt|&)\s|[/,]/u

const meant = (municipality: string, find: FindNearest): string | null => {
  const name = municipality.replace(KOMMUNE, '')
  return find(name) ?? (name.endsWith('s') ? find(name.slice(0, -1)) : null)
}

export const municipalityUnknown: Rule<Arguments> = {
  name: 'municipality-unknown',
  group: 'attendance',
  severity: 'warning',
  prose: {
    en: {
      what: 'The municipality of a member is none of the 98 Danish municipalities.',
      why: 'The member cannot be counted with a municipality, and a search for it does not find the member.',
      mend: 'Correct the name. Whoever is no member of the council belongs under the guests.',
    },
    da: {
      what: 'Et medlems kommune er ikke en af de 98 danske kommuner.',
      why: 'Medlemmet kan ikke tælles med under en kommune og findes ikke, når man søger på kommunen.',
      mend: 'Ret navnet. Den, der ikke er medlem af KKR, hører til blandt gæsterne.',
    },
  },
  sentence: {
    en: ({ municipality, nearest: name }) =>
      `“${municipality}” is not a Danish municipality${name === undefined ? '' : `: is ${name} meant?`}`,
    da: ({ municipality, nearest: name }) =>
      `”${municipality}” er ikke en dansk kommune${name === undefined ? '' : `: menes der ${name}?`}`,
  },
  examples: {
    fires: [
      {
        papers: [
          {
            attendance: `
              Deltagere

              Anna Berg (A), Faxe Kommune
              Bent Dal (V), Ringstd Kommune
            `,
          },
        ],
        args: { municipality: 'Ringstd Kommune', nearest: 'Ringsted' },
      },
      {
        papers: [
          {
            attendance: `
              Deltagere

              Anna Berg, Faxe
              Bent Dal, Ringstedt
              Cille Eng, Greve
            `,
          },
        ],
        args: { municipality: 'Ringstedt', nearest: 'Ringsted' },
      },
      {
        papers: [
          {
            attendance: `
              Deltagere

              Anna Berg (A), Faxe Kommune

              Afbud

              Bent Dal (V), Malmø Kommune
            `,
          },
        ],
        args: { municipality: 'Malmø Kommune' },
      },
    ],
    silent: [
      [
        {
          attendance: `
            Deltagere

            Anna Berg (A), Faxe Kommune
            Bent Dal (V), GREVE
            Dorte Fog (F), Stevns Kommune
          `,
        },
      ],
      [
        {
          attendance: `
            Deltagere

            Anna Berg, Faxe
            Bent Dal, formand
            Cille Eng, Region Sjælland
          `,
        },
      ],
      [
        {
          attendance: `
            Deltagere

            Anna Berg (A), Faxe Kommune

            Gæster

            Bo Lund, direktør, Malmø Kommune
          `,
        },
      ],
    ],
  },
  *check(referat) {
    if ((referat.meeting.year ?? FIRST_YEAR) < FIRST_YEAR) return
    const find = createNearest(NAMES)
    for (const { municipality, raw, at } of townspeople(referat)) {
      if (municipality.code !== null || TWO.test(municipality.name)) continue
      const { name } = municipality
      const near = meant(name, find)
      const args = { municipality: name, ...(near === null ? {} : { nearest: near }) }
      yield { at, item: null, quote: quoteWords(raw, name), args }
    }
    yield* misspelt(referat, find)
  },
}

/** `Anna Berg, Ringstedt`: without `Kommune`, a name that is nearly a municipality's is read as an office. */
function* misspelt(referat: Referat, find: FindNearest): Generator<Fact<Arguments>> {
  const nameless = members(referat).filter(({ municipality, role }) => municipality === null && role !== null)
  for (const { role, raw, at } of nameless as (Person & { role: string })[]) {
    const name = /^\p{Upper}[\p{Alpha}-]{3,}$/u.test(role) ? find(role) : null
    if (name === null) continue
    yield { at, item: null, quote: quoteWords(raw, role), args: { municipality: role, nearest: name } }
  }
}
