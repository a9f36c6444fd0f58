// Minutes with an item on which nothing is decided, though it recommends something and other items are decided; or minutes
// without any decision.
//
//   Indstilling
//   Det indstilles, at KKR Sjælland drøfter sagen.
//   Beslutning
//   3.3. …                                         <- 3.2 is told: nothing stands under the label
import type { Item, Referat } from '../../referat.ts'
import { MEETING_CALLED_OFF } from '../../vocabulary/cover-lines.ts'
import { emptyItems, hasText, itemName, nameOf } from '../items.ts'
import { quoteAll } from '../quote.ts'
import type { Rule } from '../rule.ts'

const isDecided = ({ beslutning }: Item): boolean => beslutning?.label != null && beslutning.text !== ''

/** A recommendation without a label may be decided without one. */
const isMissing = ({ indstilling, beslutning }: Item): boolean =>
  beslutning === null ? indstilling?.label != null : beslutning.text === ''

const second = (sections: string, first = DECIDED): string => `
  1. Godkendelse af dagsorden

  1.1. Godkendelse af dagsorden

  SAG-2024-00123 abc

  Indstilling

  Det indstilles, at KKR Sjælland godkender dagsordenen.

  ${first}

  1.2. Godkendelse af referat

  SAG-2024-00123 abc

  ${sections}

  2. Eventuelt
`
const DECIDED = `
  Beslutning

  KKR Sjælland godkendte dagsordenen.
`
const RECOMMENDED = `
  Indstilling

  Det indstilles, at KKR Sjælland godkender referatet.
`

/** Minutes that tell or recommend under labels, and decide nothing: told once. Of a meeting that was called off nothing else is to be expected. */
const isWithoutAny = ({ items, meeting }: Referat): boolean =>
  items.some(({ indstilling, sections }) => indstilling !== null || sections.some(({ heading }) => heading !== null)) &&
  items.every(({ beslutning }) => beslutning === null || beslutning.text === '') &&
  !meeting.notes.some((note) => MEETING_CALLED_OFF.test(note))

export const beslutningMissing: Rule<{ name?: string; items?: number }> = {
  name: 'beslutning-missing',
  group: 'decisions',
  severity: 'warning',
  prose: {
    en: {
      what: 'An item of the minutes has an indstilling and no beslutning, or nothing under that label, while other items have one; or the minutes have no beslutning at all.',
      why: 'What was decided is what the minutes are for; without it, or without its label, nobody finds it.',
      mend: 'Write what was decided under the label Beslutning. If the item was postponed or only discussed, write that. If the paper is the agenda, call it so in its title.',
    },
    da: {
      what: 'Et punkt i referatet har en indstilling, men ingen beslutning (eller intet under overskriften), selv om andre punkter har en; eller referatet har slet ingen beslutninger.',
      why: 'Referatet er til for beslutningerne; uden beslutningen, eller uden dens overskrift, finder ingen den.',
      mend: 'Skriv under overskriften Beslutning, hvad der blev besluttet. Blev punktet udsat eller kun drøftet, så skriv det. Er dokumentet dagsordenen, så skriv det i titlen.',
    },
  },
  sentence: {
    en: ({ name, items }) =>
      name === undefined
        ? `The minutes have no decision on any of their items (${String(items)} with a text)`
        : `Item ${itemName.en(name)} has nothing under “Beslutning”`,
    da: ({ name, items }) =>
      name === undefined
        ? `Referatet har ingen beslutning i noget punkt (${String(items)} med tekst)`
        : `Punkt ${itemName.da(name)} har intet under ”Beslutning”`,
  },
  examples: {
    fires: [
      { papers: [{ items: second(RECOMMENDED) }], args: { name: '1.2' } },
      { papers: [{ items: second(RECOMMENDED, ''), show: ['cover'] }], args: { items: 2 } },
      // The decision is there, but not under its label.
      {
        papers: [
          {
            items: second(`
              ${RECOMMENDED}

              Sagsfremstilling

              KKR Sjælland godkendte referatet.
            `),
          },
        ],
        args: { name: '1.2' },
      },
      {
        papers: [
          {
            items: second(`
              ${RECOMMENDED}

              Sagsfremstilling

              Referatet er sendt ud.

              Beslutning
            `),
          },
        ],
        args: { name: '1.2' },
      },
    ],
    silent: [
      // Minutes without labels decide in their text.
      [
        {
          items: `
            1. Godkendelse af referat

            1.1. Godkendelse af referat

            SAG-2024-00123 abc

            Det indstilles, at KKR Sjælland godkender referatet. KKR Sjælland godkendte referatet.

            2. Siden sidst

            2.1. Nyt fra KL

            Det indstilles, at KKR Sjælland drøfter nyt fra KL. Formanden fortalte.

            3. Eventuelt
          `,
        },
      ],
      [
        {
          items: second(`
            Baggrund

            Referatet sendes ud efter mødet.
          `),
        },
      ],
      [
        {
          cover: `
            DAGSORDEN 2024

            KKR SJÆLLAND

            Dato: 12-03-2024 10:00
            Sted: Kongrescentret, Ringsted
          `,
          items: second(RECOMMENDED, ''),
        },
      ],
    ],
  },
  *check(referat) {
    const { kind, items } = referat
    if (kind !== 'referat') return
    if (isWithoutAny(referat)) {
      yield { at: null, item: null, quote: null, args: { items: items.filter(hasText).length } }
      return
    }
    const recommended = items.filter(({ indstilling }) => indstilling !== null)
    if (recommended.filter(isDecided).length * 2 < recommended.length || !items.some(isDecided)) return
    // An item without any text is told as empty.
    const empty = emptyItems(referat)
    for (const item of items.filter((each) => isMissing(each) && !empty.has(each))) {
      const at = item.beslutning?.at ?? item.at
      const quote = quoteAll(item.beslutning?.label ?? item.title)
      yield { at, item: item.number, quote, args: { name: nameOf(item) } }
    }
  },
}
