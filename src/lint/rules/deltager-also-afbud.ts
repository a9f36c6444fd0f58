// The same person among those who were there and among those who were not.
//
//   Deltagere
//   Anna Berg (A), Faxe Kommune
//   Afbud
//   Anna Berg (A), Faxe Kommune             <- told here
//   Bent Dal (V), Greve Kommune (til kl. 11) <- a remark on presence explains it
import { grouped } from '../../text/grouped.ts'
import { partiesDiffer, personKey } from '../persons.ts'
import { quoteWords } from '../quote.ts'
import type { Rule } from '../rule.ts'

export const deltagerAlsoAfbud: Rule<{ name: string }> = {
  name: 'deltager-also-afbud',
  group: 'attendance',
  severity: 'warning',
  prose: {
    en: {
      what: 'A person stands both among the deltagere and among those who sent apologies or were absent, and no remark explains it.',
      why: 'Nobody can tell from the minutes whether this member took part in the decisions.',
      mend: 'Delete the name from one of the lists. If the member was there for a part of the meeting, say so in the line.',
    },
    da: {
      what: 'En person står både blandt deltagerne og blandt dem, der har meldt afbud eller var fraværende, uden at en bemærkning forklarer det.',
      why: 'Referatet viser ikke, om medlemmet var med til at træffe beslutningerne.',
      mend: 'Slet navnet i den ene liste. Var medlemmet til stede i en del af mødet, så skriv det på linjen.',
    },
  },
  sentence: {
    en: ({ name }) => `${name} is listed both as present and as absent`,
    da: ({ name }) => `${name} står både som deltager og som fraværende`,
  },
  examples: {
    fires: [
      {
        papers: [
          {
            attendance: `
              Deltagere

              Anna Berg (A), Faxe Kommune
              Bent Dal (V), Greve Kommune

              Afbud

              Anna Berg (A), Faxe Kommune
            `,
          },
        ],
        args: { name: 'Anna Berg' },
      },
      {
        papers: [
          {
            attendance: `
              Deltagere

              Anna Berg, Faxe Kommune
              Bent Dal, Greve Kommune

              Fraværende

              Bent Dal, Greve Kommune
            `,
          },
        ],
        args: { name: 'Bent Dal' },
      },
    ],
    silent: [
      [
        {
          attendance: `
            Deltagere

            Anna Berg (A), Faxe Kommune
            Bent Dal (V), Greve Kommune

            Afbud

            Anna Berg (V), Ringsted Kommune
          `,
        },
      ],
      [
        {
          attendance: `
            Deltagere

            Anna Berg (A), Faxe Kommune, forlod mødet kl. 11.40
            Bent Dal (V), Greve Kommune

            Afbud

            Dorte Fog (F), Ringsted Kommune
          `,
        },
      ],
      [
        {
          attendance: `
            Deltagere

            Anna Berg (A), Faxe Kommune, deltog til og med punkt 1.1

            Afbud

            Anna Berg (A), Faxe Kommune
          `,
        },
      ],
    ],
  },
  *check({ deltagere, afbud, fravaerende }) {
    const present = grouped(
      deltagere.filter(({ note }) => note === null),
      (person) => [personKey(person)],
    )
    for (const person of [...afbud, ...fravaerende].filter(({ note }) => note === null)) {
      const key = personKey(person)
      const namesakes = key === null ? [] : (present.get(key) ?? [])
      const { name, party, raw, at } = person
      if (namesakes.some((other) => !partiesDiffer(other.party, party)))
        yield { at, item: null, quote: quoteWords(raw, name), args: { name } }
    }
  },
}
