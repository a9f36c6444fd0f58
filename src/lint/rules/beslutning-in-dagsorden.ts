// A paper that calls itself an agenda and has decisions: told once, at the first of them.
//
//   DAGSORDEN 2024
//   …
//   Beslutning
//   KKR Sjælland tiltrådte indstillingen.     <- told here
//   Formanden fortalte om sagen.              <- or here, though nothing is decided
//   Beslutning                                <- no: an empty label, for the minutes to fill
import type { Item } from '../../referat.ts'
import { UNWRITTEN } from '../../vocabulary/unwritten-decisions.ts'
import { itemName, nameOf } from '../items.ts'
import { quoteWords } from '../quote.ts'
import type { Rule } from '../rule.ts'

const COVER = `
  DAGSORDEN 2024

  KKR SJÆLLAND

  Dato: 12-03-2024 10:00
  Sted: Kongrescentret, Ringsted
`
const agenda = (rest: string): string => `
  1. Godkendelse af dagsorden

  1.1. Godkendelse af dagsorden

  SAG-2024-00123 abc

  Indstilling

  Det indstilles, at KKR Sjælland godkender dagsordenen.

  ${rest}

  2. Eventuelt
`

/** The words that a meeting left under `Beslutning`; `null` when there are none. */
function decided({ beslutning }: Item): string | null {
  if (beslutning === null) return null
  const { label, text, outcomeText } = beslutning
  if (outcomeText !== null) return outcomeText
  return label === null || UNWRITTEN.test(text) ? null : text
}

export const beslutningInDagsorden: Rule<{ name: string; count: number }> = {
  name: 'beslutning-in-dagsorden',
  group: 'decisions',
  severity: 'warning',
  prose: {
    en: {
      what: 'The title says dagsorden, but decisions stand in the document.',
      why: 'An agenda is written before the meeting: either the title is wrong, or text of another meeting was left in it.',
      mend: 'Change the title to referat, or take the old decisions out.',
    },
    da: {
      what: 'Titlen siger dagsorden, men der står beslutninger i dokumentet.',
      why: 'En dagsorden skrives før mødet: enten er titlen forkert, eller også er der tekst tilbage fra et andet møde.',
      mend: 'Ret titlen til referat, eller fjern de gamle beslutninger.',
    },
  },
  sentence: {
    en: ({ name, count }) =>
      count === 1
        ? `The document is a dagsorden, but item ${itemName.en(name)} has a decision`
        : `The document is a dagsorden, but ${count} items have a decision, the first of them item ${itemName.en(name)}`,
    da: ({ name, count }) =>
      count === 1
        ? `Dokumentet er en dagsorden, men punkt ${itemName.da(name)} har en beslutning`
        : `Dokumentet er en dagsorden, men ${count} punkter har en beslutning, det første af dem punkt ${itemName.da(name)}`,
  },
  examples: {
    fires: [
      {
        papers: [
          {
            cover: COVER,
            items: agenda(`
              Beslutning

              KKR Sjælland godkendte dagsordenen.
            `),
          },
        ],
        args: { name: '1.1', count: 1 },
      },
      {
        papers: [
          {
            cover: COVER,
            items: agenda(`
              Beslutning

              Formanden fortalte, hvad der er sket siden sidst.
            `),
          },
        ],
        args: { name: '1.1', count: 1 },
      },
    ],
    silent: [
      [{ cover: COVER, items: agenda('') }],
      [
        {
          cover: COVER,
          items: agenda('Beslutning'),
        },
      ],
      [
        {
          cover: COVER,
          items: agenda(`
            Beslutning

            Udfyldes på mødet.
          `),
        },
      ],
      [
        {
          cover: COVER,
          items: agenda(`
            Beslutning

            – … –
          `),
        },
      ],
      [
        {
          cover: COVER,
          items: agenda(`
            Beslutning

            KKR Sjælland skal tage stilling til dagsordenen.
          `),
        },
      ],
      [
        {
          cover: COVER,
          items: agenda(`
            Tidligere behandling

            KKR Sjælland godkendte i 2023 en anden dagsorden.
          `),
        },
      ],
    ],
  },
  *check({ kind, items }) {
    if (kind !== 'dagsorden') return
    const found = items.flatMap((item) => {
      const words = decided(item)
      return item.beslutning === null || words === null ? [] : [{ item, beslutning: item.beslutning, words }]
    })
    const [first] = found
    if (first === undefined) return
    const { item, beslutning, words } = first
    const quote = quoteWords(beslutning.text, words)
    yield { at: beslutning.at, item: item.number, quote, args: { name: nameOf(item), count: found.length } }
  },
}
