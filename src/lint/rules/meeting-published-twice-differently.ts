// Two papers of one meeting that do not say the same: other items, other decisions, or other persons.
//
//   referat.pdf         KKR Sjælland godkendte dagsordenen.
//   referat rettet.pdf  KKR Sjælland udsatte punktet.         <- told here
//
// Leaves alone what differs between a PDF and its text: hyphens, pages, links.
import { digest, meetingKey, type Digest } from '../digest.ts'
import type { FolderRule } from '../rule.ts'

const DIGESTED = ['items', 'decisions', 'attendance'] as const
type Digested = (typeof DIGESTED)[number]
const EN: Readonly<Record<Digested, string>> = { items: 'items', decisions: 'decisions', attendance: 'attendance' }
const DA: Readonly<Record<Digested, string>> = { items: 'punkter', decisions: 'beslutninger', attendance: 'deltagere' }

/** `a, b and c` */
const listed = (parts: readonly string[], and: string): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1) ?? ''}`

export const meetingPublishedTwiceDifferently: FolderRule<{ first: string; differ: readonly Digested[] }> = {
  name: 'meeting-published-twice-differently',
  group: 'folder',
  severity: 'warning',
  fileArgs: ['first'],
  prose: {
    en: {
      what: 'Two files hold papers of the same meeting and kind, and their items, decisions or attendance differ.',
      why: 'Only one of them can be the paper that was approved, and nobody can tell which.',
      mend: 'Keep the valid one, or say on the cover of the other what it is.',
    },
    da: {
      what: 'To filer indeholder dokumenter af samme slags fra det samme møde, men med forskellige punkter, beslutninger eller deltagere.',
      why: 'Kun det ene kan være det godkendte, og det fremgår ikke, hvilket det er.',
      mend: 'Behold det gældende dokument, eller skriv på forsiden af det andet, hvad det er.',
    },
  },
  sentence: {
    en: ({ first, differ }) =>
      `This differs from ${first}, which is of the same meeting, in its ${listed(
        differ.map((part) => EN[part]),
        'and',
      )}`,
    da: ({ first, differ }) =>
      `Dette afviger fra ${first}, der er fra det samme møde: andre ${listed(
        differ.map((part) => DA[part]),
        'og',
      )}`,
  },
  examples: {
    fires: [
      {
        papers: [
          { name: 'referat.md', show: ['cover', 'attendance'] },
          {
            name: 'rettet.md',
            show: ['cover'],
            attendance: `
              Deltagere

              Anna Berg (A), Faxe Kommune

              Afbud

              Bent Dal (V), Greve Kommune
            `,
          },
        ],
        args: { first: 'referat.md', differ: ['attendance'] },
      },
      {
        papers: [
          { name: 'referat.md', show: ['items'] },
          {
            name: 'rettet.md',

            items: `
              1. Godkendelse af dagsorden

              1.1. Godkendelse af dagsorden

              SAG-2024-00123 abc

              Indstilling

              Det indstilles, at KKR Sjælland godkender dagsordenen.

              Beslutning

              KKR Sjælland udsatte punktet.

              2. Eventuelt
            `,
          },
        ],
        args: { first: 'referat.md', differ: ['decisions'] },
      },
    ],
    silent: [
      [
        { name: 'referat.md', show: ['cover', 'attendance'] },
        {
          name: 'senere.md',
          cover: `
            REFERAT 2024

            KKR SJÆLLAND

            Dato: 14-06-2024 10:00
            Sted: Kongrescentret, Ringsted
          `,
          attendance: `
            Deltagere

            Anna Berg (A), Faxe Kommune

            Afbud

            Bent Dal (V), Greve Kommune
          `,
        },
      ],
      [
        { name: 'referat.md', show: ['cover'] },
        {
          name: 'nabo.md',
          cover: `
            REFERAT 2024

            KKR MIDTJYLLAND

            Dato: 12-03-2024 10:00
            Sted: Hotel Fjorden, Skive
          `,
          attendance: `
            Deltagere

            Anna Berg (A), Skive Kommune

            Afbud

            Bent Dal (V), Viborg Kommune
          `,
          items: `
            1. Godkendelse af dagsorden

            KKR Midtjylland godkendte dagsordenen.

            2. Eventuelt
          `,
        },
      ],
    ],
  },
  begin() {
    /** The first paper of each meeting. */
    const seen = new Map<string, { readonly name: string; readonly digest: Digest }>()
    return function* check(referat) {
      const meeting = meetingKey(referat)
      if (meeting === null) return
      const here = { name: referat.source.name, digest: digest(referat) }
      const first = seen.get(meeting)
      if (first === undefined) {
        seen.set(meeting, here)
        return
      }
      const differ = DIGESTED.filter((part) => first.digest[part] !== here.digest[part])
      if (differ.length > 0) yield { at: null, item: null, quote: null, args: { first: first.name, differ } }
    }
  },
}
