// An entry of the contents without a page, among others that have one.
//
//   1.1  Godkendelse af dagsorden ….. 3
//   2.1  Nye veje …. Fejl! Bogmærke er ikke defineret.     <- told
import type { TocEntry } from '../../referat.ts'
import { mostly, numbered } from '../items.ts'
import { quoteAll } from '../quote.ts'
import type { Rule } from '../rule.ts'

const AGENDA = `
  1. Godkendelse af dagsorden

  1.1. Godkendelse af dagsorden

  KKR Sjælland godkendte dagsordenen.

  1.2. Godkendelse af referat

  KKR Sjælland godkendte referatet.

  1.3. Nye veje

  KKR Sjælland tog orienteringen til efterretning.

  1.4. Nye broer

  KKR Sjælland tog orienteringen til efterretning.

  1.5. Nye havne

  KKR Sjælland tog orienteringen til efterretning.

  2. Eventuelt
`

const contents = (page: string, others: (page: number) => string): string => `
  Indholdsfortegnelse

  1. Godkendelse af dagsorden${others(3)}
  1.1. Godkendelse af dagsorden${others(3)}
  1.2. Godkendelse af referat${others(3)}
  1.3. Nye veje${page}
  1.4. Nye broer${others(4)}
  1.5. Nye havne${others(4)}
  2. Eventuelt${others(5)}
`
const leaders = (page: number): string => ` ..... ${String(page)}`

/** Sections of the agenda may stand without pages where their items have some. */
const levelOf = ({ number }: TocEntry): number => (number ?? '').split('.').length

export const contentsPageMissing: Rule<{ number: string; title: string }> = {
  name: 'contents-page-missing',
  group: 'contents',
  severity: 'warning',
  prose: {
    en: {
      what: 'An entry of the contents has no page, though others have one. Word prints “Fejl! Bogmærke er ikke defineret.” in its place when the heading was typed anew.',
      why: 'Readers cannot look the item up, and the contents were not updated after the last change.',
      mend: 'Update the list of contents as the last thing before the document is saved as PDF.',
    },
    da: {
      what: 'En linje i indholdsfortegnelsen har intet sidetal, selv om andre har. Word skriver ”Fejl! Bogmærke er ikke defineret.” i stedet, når overskriften er skrevet på ny.',
      why: 'Læserne kan ikke slå punktet op, og fortegnelsen er ikke opdateret efter den sidste rettelse.',
      mend: 'Opdatér indholdsfortegnelsen som det sidste, før dokumentet gemmes som PDF.',
    },
  },
  sentence: {
    en: (item) => `The contents give no page for “${numbered(item)}”`,
    da: (item) => `Indholdsfortegnelsen angiver ingen side for ”${numbered(item)}”`,
  },
  examples: {
    fires: [
      {
        papers: [{ contents: contents(' ..... Fejl! Bogmærke er ikke defineret.', leaders), items: AGENDA }],
        args: { number: '1.3', title: 'Nye veje' },
      },
      { papers: [{ contents: contents('', leaders), items: AGENDA }], args: { number: '1.3', title: 'Nye veje' } },
    ],
    silent: [
      [{ contents: contents('', () => ''), items: AGENDA }],
      [{ contents: contents(' ..... 4', leaders), items: AGENDA }],
    ],
  },
  *check({ toc }) {
    const entries = toc.filter(({ number }) => number !== null)
    for (const entry of entries) {
      if (entry.page !== null || entry.number === null) continue
      const alike = entries.filter((other) => levelOf(other) === levelOf(entry))
      if (!mostly(alike.filter(({ page }) => page !== null).length, alike.length)) continue
      const { number, title, at } = entry
      yield { at, item: number, quote: quoteAll(title), args: { number, title } }
    }
  },
}
