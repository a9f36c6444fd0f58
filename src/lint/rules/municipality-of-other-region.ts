// A member whose municipality lies in another region than the meeting's.
//
//   KKR SJÆLLAND
//   Anna Berg (A), Hvidovre Kommune
//                  ^^^^^^^^^^^^^^^^ lies in Hovedstaden
//
// Leaves alone guests and staff, and meetings of two councils.
import { REGION_LIST } from '../../vocabulary/regions.ts'
import { townspeople } from '../persons.ts'
import { quoteWords } from '../quote.ts'
import type { Rule } from '../rule.ts'
import { squash } from '../../text/squash.ts'
import { MUNICIPALITIES } from '../../vocabulary/municipalities.ts'

const REGIONS = new Map(
  MUNICIPALITIES.map(({ code, region }) => [code, REGION_LIST.find(({ key }) => key === region)] as const),
)

export const municipalityOfOtherRegion: Rule<{ name: string; municipality: string; region: string; body: string }> = {
  name: 'municipality-of-other-region',
  group: 'attendance',
  severity: 'info',
  prose: {
    en: {
      what: 'A member on the lists comes from a municipality of another region than the meeting’s.',
      why: 'Only municipalities of the region are members of its KKR: the name is wrong, or the person was a guest.',
      mend: 'Correct the municipality, or list the person under the guests.',
    },
    da: {
      what: 'Et medlem på listerne kommer fra en kommune i en anden region end mødets.',
      why: 'Kun regionens egne kommuner er medlem af dens KKR: Enten er navnet forkert, eller også var personen gæst.',
      mend: 'Ret kommunen, eller skriv personen under gæsterne.',
    },
  },
  sentence: {
    en: ({ name, municipality, region, body }) =>
      `${name} is listed with “${municipality}”, which lies in ${region}, in minutes of ${body}`,
    da: ({ name, municipality, region, body }) =>
      `${name} står med ”${municipality}”, som ligger i ${region}, i et dokument fra ${body}`,
  },
  examples: {
    fires: [
      {
        papers: [
          {
            attendance: `
              Deltagere

              Anna Berg (A), Faxe Kommune
              Bent Dal (V), Hvidovre Kommune
            `,
          },
        ],
        args: { name: 'Bent Dal', municipality: 'Hvidovre Kommune', region: 'Hovedstaden', body: 'KKR Sjælland' },
      },
      {
        papers: [
          {
            attendance: `
              Deltagere

              Anna Berg (A), Faxe Kommune

              Afbud

              Bent Dal (V), Assens Kommune
            `,
          },
        ],
        args: { name: 'Bent Dal', municipality: 'Assens Kommune', region: 'Syddanmark', body: 'KKR Sjælland' },
      },
    ],
    silent: [
      [
        {
          attendance: `
            Deltagere

            Anna Berg (A), Faxe Kommune

            Gæster

            Bo Lund, direktør, Hvidovre Kommune
          `,
        },
      ],
      [
        {
          cover: `
            REFERAT 2024

            KKR SJÆLLAND
            Fællesmøde med KKR Hovedstaden

            Dato: 12-03-2024 10:00
            Sted: Køge
          `,
          attendance: `
            Deltagere

            Anna Berg (A), Faxe Kommune
            Bent Dal (V), Hvidovre Kommune
          `,
        },
      ],
    ],
  },
  *check(referat) {
    const { body, region, cover, jointWith } = referat.meeting
    if (body === null || region === null) return
    const front = squash(cover.join(' ')).toLowerCase()
    for (const { name, municipality, raw, at } of townspeople(referat)) {
      const home = municipality.code === null ? undefined : REGIONS.get(municipality.code)
      if (
        home === undefined ||
        home.key === region ||
        jointWith.includes(home.body) ||
        front.includes(squash(home.body).toLowerCase())
      )
        continue
      const args = { name, municipality: municipality.name, region: home.name, body }
      yield { at, item: null, quote: quoteWords(raw, municipality.name), args }
    }
  },
}
