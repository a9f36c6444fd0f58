// The same person twice among the deltagere: same name and same municipality.
//
//   Anna Berg (A), Faxe Kommune
//   …
//   Anna Berg (A), Faxe Kommune     <- told here
//   Anna Berg (V), Ringsted Kommune <- another person
import type { Person } from '../../referat.ts'
import { squash } from '../../text/squash.ts'
import { quoteWords } from '../quote.ts'
import type { Rule } from '../rule.ts'

const same = ({ name, municipality }: Person): string =>
  JSON.stringify([squash(name).toLowerCase(), municipality?.code ?? squash(municipality?.name ?? '').toLowerCase()])

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
      [
        {
          attendance:
            'Deltagere\n\nAnna Berg (A), Faxe Kommune\nBent Dal (V), Greve Kommune\nAnna Berg (A), Faxe Kommune',
        },
      ],
    ],
    silent: [[{ attendance: 'Deltagere\n\nAnna Berg (A), Faxe Kommune\nAnna Berg (V), Ringsted Kommune' }]],
  },
  *check({ deltagere }) {
    const seen = new Set<string>()
    for (const person of deltagere) {
      const key = same(person)
      const { name, raw, at } = person
      if (seen.has(key)) yield { at, item: null, quote: quoteWords(raw, name), args: { name } }
      seen.add(key)
    }
  },
}
