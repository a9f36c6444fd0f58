// A decision on `indstillingen` in an item that has none.
//
//   4.1. Punkter til næste møde
//   Baggrund …                                  no indstilling
//   Beslutning
//   KKR Sjælland tiltrådte indstillingen.       <- told here
//                          ^^^^^^^^^^^^^
//   Tiltrådt som indstillet.      KKR Sjælland godkendte forslaget.     <- told, too
//   KKR Sjælland tog orienteringen til efterretning.     <- no: decided without one
import type { Item } from '../../referat.ts'
import { itemName, nameOf } from '../items.ts'
import { quoteWords } from '../quote.ts'
import type { Rule } from '../rule.ts'

const THE_INDSTILLING = /(?<!\p{Alpha})indstilling(?:en|erne)(?!\p{Alpha})(?!\s(?:til|om|fra|af)\s)/iu
const AS_RECOMMENDED = /(?<!\p{Alpha})som (?:indstillet|anbefalet)(?= ?[.,;]|$)(?!, af)/iu
// `forslaget om cykler` may be anybody's; `Godkendt forslaget.` is the item's.
const THE_FORSLAG =
  /(?<=(?<!\p{Alpha})(?:godkendte|tiltrådte|vedtog|tilsluttede sig|forkastede|afviste) )forslag(?:et|ene)(?= ?[.;]|$| enstemmigt| med | uden )/iu
const RECOMMENDS =
  /(?<!\p{Alpha})(?:indstill(?:es|er|ing|ingen|inger|et|ede)|anbefal(?:e[srt]|ede|ing|ingen|inger|ingerne)|henstille[srt]|foreslå[sr]|foreslået|foreslog)(?!\p{Alpha})/iu
/** A proposal in any form, anybody's. */
const PROPOSES = /forslag|foresl|udkast|indstill|anbefal|oplæg/iu

/** Without a label of its own, a recommendation may stand in any text; one over the items is theirs, too. */
const mayRecommend = ({ title, sections }: Item): boolean =>
  RECOMMENDS.test(title) || sections.some(({ kind, text }) => kind !== 'beslutning' && RECOMMENDS.test(text))

/** What the decision refers to though the item has none of it; bilag may be the proposal, or somebody made it at the meeting. */
function refersTo(item: Item, text: string): string | null {
  const recommended = THE_INDSTILLING.exec(text) ?? AS_RECOMMENDED.exec(text)
  if (recommended !== null) return recommended[0]
  const proposed = THE_FORSLAG.exec(text)
  if (proposed === null || item.bilag.length > 0 || item.links.length > 0) return null
  const others = item.sections.filter(({ kind }) => kind !== 'beslutning').map((section) => section.text)
  const said = [item.title, ...others, text.slice(0, proposed.index)]
  return said.some((words) => PROPOSES.test(words)) ? null : proposed[0]
}

const item = (sections: string): string => `
  1. Siden sidst

  1.1. Planer for efteråret

  SAG-2024-00123 abc

  ${sections}

  2. Eventuelt
`

export const beslutningWithoutIndstilling: Rule<{ name: string; words: string }> = {
  name: 'beslutning-without-indstilling',
  group: 'decisions',
  severity: 'warning',
  prose: {
    en: {
      what: 'The decision refers to the indstilling or the forslag, and the item has none.',
      why: 'A reader cannot tell what was decided.',
      mend: 'Put the indstilling in, or write the decision so that it says itself what was decided.',
    },
    da: {
      what: 'Beslutningen henviser til indstillingen eller forslaget, men punktet har intet af den slags.',
      why: 'Læseren kan ikke se, hvad der blev besluttet.',
      mend: 'Sæt indstillingen ind, eller skriv beslutningen sådan, at den selv siger, hvad der blev besluttet.',
    },
  },
  sentence: {
    en: ({ name, words }) =>
      `The decision on item ${itemName.en(name)} refers to “${words}”, and the item has no indstilling`,
    da: ({ name, words }) =>
      `Beslutningen i punkt ${itemName.da(name)} henviser til ”${words}”, men punktet har ingen indstilling`,
  },
  examples: {
    fires: [
      {
        papers: [
          {
            items: item(
              `
                Baggrund

                Der er fire møder i efteråret.

                Beslutning

                KKR Sjælland tiltrådte indstillingen.
              `,
            ),
          },
        ],
        args: { name: '1.1', words: 'indstillingen' },
      },
      ...[
        ['Tiltrådt som indstillet.', 'som indstillet'],
        ['KKR Sjælland godkendte forslaget.', 'forslaget'],
        ['KKR Sjælland tiltrådte forslaget med bemærkning om, at møderne holdes om fredagen.', 'forslaget'],
      ].map(([decision = '', words = '']) => ({
        papers: [
          {
            items: item(`
              Baggrund

              Der er fire møder i efteråret.

              Beslutning

              ${decision}
            `),
          },
        ] as const,
        args: { name: '1.1', words },
      })),
    ],
    silent: [
      [
        {
          items: item(`
            Baggrund

            Der er fire møder i efteråret.

            Beslutning

            KKR Sjælland drøftede planerne.
          `),
        },
      ],
      [
        {
          items: item(
            `
              Forslag

              Det foreslås, at KKR Sjælland godkender planerne.

              Beslutning

              KKR Sjælland tiltrådte indstillingen.
            `,
          ),
        },
      ],
      [
        {
          items: item(
            `
              Baggrund

              Formandskabet indstiller, at der holdes fire møder i efteråret.

              Beslutning

              KKR Sjælland tiltrådte indstillingen.
            `,
          ),
        },
      ],
      [
        {
          items: item(
            `
              Baggrund

              Rådet mangler et medlem.

              Beslutning

              KKR Sjælland godkendte indstillingen af Anna Berg.
            `,
          ),
        },
      ],
      ...[
        `
          Baggrund

          Der er fire møder i efteråret.

          Beslutning

          SF foreslog fem møder. KKR Sjælland godkendte forslaget.
        `,
        `
          Baggrund

          Udkast til planer er sendt ud.

          Beslutning

          KKR Sjælland godkendte forslaget.
        `,
        `
          Baggrund

          Der er fire møder i efteråret.

          Bilag

          Plan for efteråret

          Beslutning

          KKR Sjælland godkendte forslaget.
        `,
        `
          Baggrund

          Der er fire møder i efteråret.

          Beslutning

          KKR Sjælland godkendte forslaget om fem møder.
        `,
        `
          Baggrund

          Formandskabet har anbefalet fire møder.

          Beslutning

          Tiltrådt som anbefalet.
        `,
      ].map((sections) => [{ items: item(sections) }] as const),
    ],
  },
  *check({ items }) {
    for (const item of items) {
      const { beslutning, indstilling, number, parent } = item
      if (beslutning?.label == null || indstilling !== null || mayRecommend(item)) continue
      if (items.some((above) => above.number !== null && above.number === parent && mayRecommend(above))) continue
      const words = refersTo(item, beslutning.text)
      if (words === null) continue
      yield {
        at: beslutning.at,
        item: number,
        quote: quoteWords(beslutning.text, words),
        args: { name: nameOf(item), words },
      }
    }
  },
}
