// The same person twice among the deltagere: same name and same municipality.
//
//   Anna Berg (A), Faxe Kommune
//   …
//   Anna Berg (A), Faxe Kommune     <- told here
//   Anna Berg (A), Ringsted Kommune <- another person
//   Anna Berg (V), Faxe Kommune     <- party-changed-within-document tells it
import type { Person } from '../../referat.ts'
import { partiesDiffer, personKey } from '../persons.ts'
import { quoteWords } from '../quote.ts'
import type { Rule } from '../rule.ts'

export const deltagerListedTwice: Rule<{ name: string }> = {
  name: 'deltager-listed-twice',
  group: 'attendance',
  severity: 'warning',
  prose: {
    en: {
      what: 'A person stands twice among the deltagere, with the same municipality.',
      why: 'Whoever counts the members present counts one too many.',
      mend: 'Delete one of the two lines. If they are two persons of one name, tell them apart by a middle name.',
    },
    da: {
      what: 'En person står to gange blandt deltagerne, med den samme kommune.',
      why: 'Den, der tæller de fremmødte medlemmer, tæller én for meget.',
      mend: 'Slet den ene af de to linjer. Er det to personer med samme navn, så skeln dem med et mellemnavn.',
    },
  },
  sentence: {
    en: ({ name }) => `${name} is listed twice among the deltagere`,
    da: ({ name }) => `${name} står to gange blandt deltagerne`,
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
              Anna Berg, Faxe Kommune
            `,
          },
        ],
        args: { name: 'Anna Berg' },
      },
    ],
    silent: [
      [
        {
          attendance: `
            Deltagere

            Anna Berg (A), Faxe Kommune
            Anna Berg (V), Ringsted Kommune
          `,
        },
      ],
      [
        {
          attendance: `
            Deltagere

            Anna Berg (A), Faxe Kommune
            Anna Bergh (A), Faxe Kommune
          `,
        },
      ],
      [
        {
          attendance: `
            Deltagere

            Anna Berg (A), Faxe Kommune
            Bent Dal (V), Greve Kommune

            Sekretariat

            Anna Berg, konsulent
          `,
        },
      ],
    ],
  },
  *check({ deltagere }) {
    const seen = new Map<string, Person[]>()
    for (const person of deltagere) {
      const key = personKey(person)
      if (key === null) continue
      const { name, raw, at, party } = person
      const namesakes = seen.get(key) ?? []
      if (namesakes.some((other) => !partiesDiffer(other.party, party)))
        yield { at, item: null, quote: quoteWords(raw, name), args: { name } }
      if (namesakes.push(person) === 1) seen.set(key, namesakes)
    }
  },
}
