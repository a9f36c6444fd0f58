// The same label twice in one item.
//
//   Baggrund
//   …
//   Baggrund            <- told here
//   Beslutning, KKR’s beslutning  <- told where the first is but the beginning of the second: a draft
//   Tidsplan … Proces   <- no: two labels for one kind of section
import { squash, squashTitle } from '../../text/squash.ts'
import { itemName, nameOf } from '../items.ts'
import { quoteAll } from '../quote.ts'
import type { Rule } from '../rule.ts'

/** The labels of the template; others (`Økonomi`, `Bemærkninger`) may stand over each part of a long item. */
const ONCE: ReadonlySet<string> = new Set([
  'baggrund',
  'resume',
  'indstilling',
  'forslag',
  'sagsfremstilling',
  'bilag',
  'beslutning',
])

const item = (body: string): string => `
  1. Godkendelse af dagsorden

  1.1. Godkendelse af dagsorden

  SAG-2024-00123 abc

  Baggrund

  Dagsordenen er sendt ud.

  ${body}

  Beslutning

  KKR Sjælland godkendte dagsordenen.

  2. Eventuelt
`

/** Is the first of two decisions a draft: words that the second has, too, and more? */
const isDraft = (first: string, second: string): boolean =>
  first !== '' && first.length < second.length && squash(second).includes(squash(first))

const shortened = (text: string): string => (text.length > 120 ? `${text.slice(0, 119)}…` : text)

export const sectionRepeated: Rule<{ name: string; heading: string; draft?: string }> = {
  name: 'section-repeated',
  group: 'items',
  severity: 'warning',
  prose: {
    en: {
      what: 'A label of the template, such as Baggrund or Beslutning, stands twice in one item.',
      why: 'Text was pasted twice, or the heading of the next item is missing and its text has run into this one.',
      mend: 'Join the two sections, or put the missing heading back.',
    },
    da: {
      what: 'En af skabelonens faste overskrifter, fx Baggrund eller Beslutning, står to gange i det samme punkt.',
      why: 'Teksten er sat ind to gange, eller det næste punkts overskrift mangler, så dets tekst er gledet ind i dette.',
      mend: 'Saml de to afsnit, eller sæt den manglende overskrift ind.',
    },
  },
  sentence: {
    en: ({ name, heading, draft }) =>
      draft === undefined
        ? `Item ${itemName.en(name)} has the section “${heading}” twice`
        : `Item ${itemName.en(name)} has two decisions; the first, “${draft}”, seems to be a draft of the second`,
    da: ({ name, heading, draft }) =>
      draft === undefined
        ? `Punkt ${itemName.da(name)} har afsnittet ”${heading}” to gange`
        : `Punkt ${itemName.da(name)} har to beslutninger; den første, ”${draft}”, ser ud til at være et udkast til den anden`,
  },
  examples: {
    fires: [
      {
        papers: [
          {
            items: item(
              `
                Indstilling

                Det indstilles, at KKR Sjælland godkender dagsordenen.

                Baggrund

                Dagsordenen er sendt ud to gange.
              `,
            ),
          },
        ],
        args: { name: '1.1', heading: 'Baggrund' },
      },
      {
        papers: [
          {
            items: item(
              `
                Indstilling

                Det indstilles, at KKR Sjælland drøfter dagsordenen.

                Beslutning

                KKR Sjælland godkendte
              `,
            ),
          },
        ],
        args: { name: '1.1', heading: 'Beslutning', draft: 'KKR Sjælland godkendte' },
      },
    ],
    silent: [
      [
        {
          items: item(
            `
              Sekretariatets indstilling

              Det indstilles, at KKR Sjælland drøfter dagsordenen.

              Formandskabets indstilling

              Det indstilles, at KKR Sjælland godkender dagsordenen.
            `,
          ),
        },
      ],
      [
        {
          items: item(
            `
              Indstilling

              Det indstilles, at KKR Sjælland godkender dagsordenen.

              Videre proces

              Dagsordenen lægges ud.

              Tidsplan

              Det sker samme dag.
            `,
          ),
        },
      ],
    ],
  },
  *check({ items }) {
    for (const item of items) {
      const seen = new Map<string, string>()
      for (const { kind, heading, text, at } of item.sections) {
        if (heading === null || !ONCE.has(kind)) continue
        const key = `${kind} ${squashTitle(heading)}`
        const earlier = seen.get(key)
        const drafts = kind === 'beslutning' ? [...seen].filter(([known]) => known.startsWith(`${kind} `)) : []
        const draft = drafts.find(([, first]) => isDraft(first, text))?.[1]
        if (earlier !== undefined || draft !== undefined) {
          const args = { name: nameOf(item), heading, ...(draft === undefined ? {} : { draft: shortened(draft) }) }
          yield { at, item: item.number, quote: quoteAll(heading), args }
        }
        seen.set(key, text)
      }
    }
  },
}
