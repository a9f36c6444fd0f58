// A section that prepares the decision, behind the decision.
//
//   Beslutning … Indstilling                      <- told at Indstilling
//   Resumé … Sagsfremstilling … Indstilling       <- no: these stand in any order
//   Beslutning … Bilag                            <- no
import type { Item, Section } from '../../referat.ts'
import { itemName, nameOf } from '../items.ts'
import { quoteAll } from '../quote.ts'
import type { Rule } from '../rule.ts'

/** What is known before the council meets. */
const BEFORE: ReadonlySet<string> = new Set([
  'baggrund',
  'resume',
  'indstilling',
  'forslag',
  'sagsfremstilling',
  'problemstilling',
  'lovgrundlag',
  'okonomi',
  'okonomiske-konsekvenser',
  'tidligere-behandling',
])

/** Labelled sections behind the decision that prepare it; one that stood before it, too, is another fault. */
function late({ sections }: Item): { section: Section; heading: string; decision: string }[] {
  const decided = sections.findIndex(({ kind, heading }) => kind === 'beslutning' && heading !== null)
  const decision = sections[decided]?.heading
  if (decision === undefined || decision === null) return []
  const before = new Set(sections.slice(0, decided).map(({ kind }) => kind))
  return sections
    .slice(decided + 1)
    .flatMap((section) =>
      section.heading !== null && BEFORE.has(section.kind) && !before.has(section.kind)
        ? [{ section, heading: section.heading, decision }]
        : [],
    )
}

const item = (sections: string, after = '2. Eventuelt'): string => `
  1. Godkendelse af dagsorden

  1.1. Godkendelse af dagsorden

  SAG-2024-00123 abc

  ${sections}

  ${after}
`
const INDSTILLING = `
  Indstilling

  Det indstilles, at KKR Sjælland godkender dagsordenen.
`
const FREMSTILLING = `
  Sagsfremstilling

  Dagsordenen er sendt ud.
`
const BESLUTNING = `
  Beslutning

  KKR Sjælland godkendte dagsordenen.
`

/** An item with its decision on top, and what follows it. */
const SECOND = `
  1.2. Godkendelse af referat

  SAG-2024-00123 abc

  ${BESLUTNING}

  ${INDSTILLING}

  2. Eventuelt
`

export const sectionOrderUnusual: Rule<{ name: string; heading: string; decision: string }> = {
  name: 'section-order-unusual',
  group: 'items',
  severity: 'info',
  prose: {
    en: {
      what: 'A section that prepares the decision stands behind it, and most other items of the document have it in front.',
      why: 'Readers take what stands behind the decision for what was said at the meeting.',
      mend: 'Move the section in front of the decision.',
    },
    da: {
      what: 'Et afsnit, der forbereder beslutningen, står efter den, mens det i de fleste af dokumentets andre punkter står før.',
      why: 'Læserne tager det, der står efter beslutningen, for noget, der blev sagt på mødet.',
      mend: 'Flyt afsnittet op foran beslutningen.',
    },
  },
  sentence: {
    en: ({ name, heading, decision }) => `Item ${itemName.en(name)} has “${heading}” after “${decision}”`,
    da: ({ name, heading, decision }) => `Punkt ${itemName.da(name)} har ”${heading}” efter ”${decision}”`,
  },
  examples: {
    fires: [
      {
        papers: [
          {
            items: item([INDSTILLING, FREMSTILLING, BESLUTNING].join('\n\n'), SECOND),
          },
        ],
        args: { name: '1.2', heading: 'Indstilling', decision: 'Beslutning' },
      },
    ],
    silent: [
      [{ items: item([FREMSTILLING, INDSTILLING, BESLUTNING].join('\n\n')) }],
      [
        {
          items: item(
            [
              INDSTILLING,
              FREMSTILLING,
              BESLUTNING,
              `
                Bilag

                Udkast til dagsorden
              `,
            ].join('\n\n'),
          ),
        },
      ],
      // A paper that has the decision on top throughout.
      [{ items: item([BESLUTNING, INDSTILLING, FREMSTILLING].join('\n\n')) }],
    ],
  },
  *check({ items }) {
    const decided = items.filter(({ sections }) => sections.some(({ kind }) => kind === 'beslutning'))
    const unusual = decided.filter((item) => late(item).length > 0)
    if (unusual.length * 2 > decided.length || decided.length < 2) return
    for (const item of unusual) {
      for (const { section, heading, decision } of late(item)) {
        const args = { name: nameOf(item), heading, decision }
        yield { at: section.at, item: item.number, quote: quoteAll(heading), args }
      }
    }
  },
}
