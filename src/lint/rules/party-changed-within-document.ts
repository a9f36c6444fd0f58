// One person with two parties: on the lists, or on a list and among those chosen.
//
//   Anna Berg (A), Faxe Kommune
//   …
//   Anna Berg (V), Faxe Kommune
//             ^^^
import { differingLetters, personKey } from '../persons.ts'
import { quoteAll, quoteWords } from '../quote.ts'
import type { Fact, Rule } from '../rule.ts'
import { persons } from '../texts.ts'
import type { At, Municipality, Party, Referat } from '../../referat.ts'

interface Bearer {
  readonly name: string
  readonly party: Party | null
  readonly municipality: Municipality | null
  readonly at: At
  readonly item: string | null
  readonly raw: string | null
}

/** All who stand with a party and a municipality, in the order of the paper. */
const bearers = (referat: Referat): Bearer[] => [
  ...persons(referat).map((person) => ({ ...person, item: null })),
  ...referat.items.flatMap(({ number, beslutning }) =>
    (beslutning?.appointments ?? []).map((person) => ({ ...person, item: number, raw: null })),
  ),
]

export const partyChangedWithinDocument: Rule<{ name: string; party: string; other: string }> = {
  name: 'party-changed-within-document',
  group: 'attendance',
  severity: 'warning',
  prose: {
    en: {
      what: 'The same person of the same municipality stands with two parties in one paper.',
      why: 'One of the letters is wrong, or they are two persons of one name; seats and votes by party are miscounted.',
      mend: 'Correct the letter, or tell two persons of one name apart by a middle name.',
    },
    da: {
      what: 'Den samme person fra den samme kommune står med to partier i det samme dokument.',
      why: 'Det ene bogstav er forkert, eller der er to personer med samme navn; så tælles pladser og stemmer forkert.',
      mend: 'Ret bogstavet, eller skeln de to personer med et mellemnavn.',
    },
  },
  sentence: {
    en: ({ name, party, other }) => `${name} stands with the party “${party}” here and with “${other}” above`,
    da: ({ name, party, other }) => `${name} står her med partiet ”${party}” og ovenfor med ”${other}”`,
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
              Anna Berg (V), Faxe Kommune
            `,
          },
        ],
        args: { name: 'Anna Berg', party: 'V', other: 'A' },
      },
      {
        papers: [
          {
            attendance: `
              Deltagere

              Anna Berg (A), Faxe Kommune

              Afbud

              Anna Berg (F), Faxe Kommune
            `,
          },
        ],
        args: { name: 'Anna Berg', party: 'F', other: 'A' },
      },
    ],
    silent: [
      [
        {
          attendance: `
            Deltagere

            Anna Berg (A), Faxe Kommune

            Afbud

            Anna Berg (F), Greve Kommune
          `,
        },
      ],
      [
        {
          attendance: `
            Deltagere

            Anna Berg (A), Faxe Kommune
            Bent Dal (SF), Greve Kommune

            Sekretariat

            Anna Berg, konsulent
          `,
        },
      ],
    ],
  },
  *check(referat): Generator<Fact<{ name: string; party: string; other: string }>> {
    const first = new Map<string, Party>()
    for (const { name, party, municipality, at, item, raw } of bearers(referat)) {
      const key = municipality === null || party === null ? null : personKey({ name, municipality })
      if (key === null || party === null) continue
      const before = first.get(key)
      if (before === undefined) first.set(key, party)
      const letters = differingLetters(party, before ?? null)
      if (letters === null) continue
      const [letter, other] = letters
      const quote = raw === null ? quoteAll(name) : quoteWords(raw, `(${letter})`)
      yield { at, item, quote, args: { name, party: letter, other } }
    }
  },
}
