// One municipality, spelt in two ways on the lists: told at each line of the rarer spelling.
//
//   Anna Berg (A), Københavns Kommune
//   Bent Dal (V), København Kommune
//                 ^^^^^^^^^^^^^^^^^
//
// Leaves alone what line ends and typing do: blanks, hyphens, capitals, decomposed letters.
import { townspeople, type Townsperson } from '../persons.ts'
import { quoteWords } from '../quote.ts'
import type { Rule } from '../rule.ts'
import { grouped } from '../../text/grouped.ts'
import { squash } from '../../text/squash.ts'

const spelling = ({ municipality }: Townsperson): string => squash(municipality.name).toLowerCase()
const withKommune = (key: string): boolean => key.endsWith('kommune')

/** The spellings of one municipality, the prevailing one first. @param habit of the paper: most names with `Kommune` */
function spellings(people: readonly Townsperson[], habit: boolean): Townsperson[][] {
  const bySpelling = grouped(people, (person) => [spelling(person)])
  const inHabit = (key: string): number => Number(withKommune(key) === habit)
  return [...bySpelling]
    .sort(([a, one], [b, other]) => other.length - one.length || inHabit(b) - inHabit(a))
    .map(([, group]) => group)
}

export const municipalitySpelledTwoWays: Rule<{ municipality: string; prevailing: string }> = {
  name: 'municipality-spelled-two-ways',
  group: 'attendance',
  severity: 'info',
  prose: {
    en: {
      what: 'A municipality is spelt in two ways on the lists of the same paper.',
      why: 'Whoever searches or counts by the name as printed takes the two spellings for two municipalities.',
      mend: 'Use one spelling throughout.',
    },
    da: {
      what: 'En kommune er skrevet på to måder i listerne i det samme dokument.',
      why: 'Den, der søger eller tæller på det skrevne navn, tager de to skrivemåder for to kommuner.',
      mend: 'Brug den samme skrivemåde hele vejen igennem.',
    },
  },
  sentence: {
    en: ({ municipality, prevailing }) => `“${municipality}” is spelt “${prevailing}” elsewhere on the lists`,
    da: ({ municipality, prevailing }) => `”${municipality}” er skrevet ”${prevailing}” andre steder i listerne`,
  },
  examples: {
    fires: [
      {
        papers: [
          {
            attendance: `
              Deltagere

              Anna Berg (A), Faxe Kommune
              Bent Dal (V), Faxe
              Dorte Fog (F), Faxe Kommune
              Erik Gade (C), Køge Kommune
            `,
          },
        ],
        args: { municipality: 'Faxe', prevailing: 'Faxe Kommune' },
      },
      {
        papers: [
          {
            attendance: `
              Deltagere

              Anna Berg (A), Næstved Kommune
              Bent Dal (V), Greve Kommune

              Afbud

              Dorte Fog (F), Næstveds Kommune
            `,
          },
        ],
        args: { municipality: 'Næstveds Kommune', prevailing: 'Næstved Kommune' },
      },
    ],
    silent: [
      [
        {
          attendance: `
            Deltagere

            Anna Berg (A), Næstved Kommune
            Bent Dal (V), Næst-
            ved Kommune
            Dorte Fog (F), NÆSTVED KOMMUNE
          `,
        },
      ],
      [
        {
          attendance: `
            Deltagere

            Anna Berg (A), Næstved Kommune
            Bent Dal (V), Næstved Kommune
          `,
        },
      ],
      [
        {
          attendance: `
            Deltagere

            Anna Berg (A), Faxe Kommune
            Bent Dal (V), Faxe Kommune

            Gæster

            Bo Lund, direktør, Faxe
          `,
        },
      ],
    ],
  },
  *check(referat) {
    const people = townspeople(referat)
    const habit = people.filter((person) => withKommune(spelling(person))).length * 2 >= people.length
    for (const code of new Set(people.flatMap(({ municipality }) => municipality.code ?? []))) {
      const [usual, ...others] = spellings(
        people.filter(({ municipality }) => municipality.code === code),
        habit,
      )
      const prevailing = usual?.[0]
      if (prevailing === undefined) continue
      for (const { municipality, raw, at } of others.flat()) {
        const args = { municipality: municipality.name, prevailing: prevailing.municipality.name }
        yield { at, item: null, quote: quoteWords(raw, municipality.name), args }
      }
    }
  },
}
