// A vote in which more people voted than were there.
//
//   Deltagere: 3 names
//   KKR Sjælland tiltrådte indstillingen med 4 stemmer mod 2.     <- told
import type { Vote } from '../../referat.ts'
import { itemName, nameOf } from '../items.ts'
import { quoteAll } from '../quote.ts'
import type { Rule } from '../rule.ts'

/** How many voted at least: each has one vote; in a vote among persons perhaps several. */
const votersOf = ({ for: yes, against, abstaining, candidates }: Vote): number =>
  Math.max(
    (yes?.count ?? 0) + (against?.count ?? 0) + (abstaining?.count ?? 0),
    ...candidates.map(({ count }) => count),
  )

const agenda = (decision: string): string => `
  1. Godkendelse af budget

  1.1. Budget for 2025

  SAG-2024-00123 abc

  Indstilling

  Det indstilles, at KKR Sjælland godkender budgettet.

  Beslutning

  ${decision}

  2. Eventuelt
`

export const moreVotesThanDeltagere: Rule<{ name: string; votes: number; deltagere: number }> = {
  name: 'more-votes-than-deltagere',
  group: 'decisions',
  severity: 'warning',
  prose: {
    en: {
      what: 'The votes of an item add up to more than there are deltagere on the list.',
      why: 'Either the count or the attendance is wrong, and both may decide whether the decision stands.',
      mend: 'Count again, and complete the list of deltagere.',
    },
    da: {
      what: 'Stemmerne i et punkt er tilsammen flere end deltagerne på listen.',
      why: 'Enten er optællingen eller deltagerlisten forkert, og begge dele kan afgøre, om beslutningen står ved magt.',
      mend: 'Tæl efter, og gør deltagerlisten færdig.',
    },
  },
  sentence: {
    en: ({ name, votes, deltagere }) =>
      `Item ${itemName.en(name)} counts ${String(votes)} votes, and the list of deltagere has ${String(deltagere)} names`,
    da: ({ name, votes, deltagere }) =>
      `Punkt ${itemName.da(name)} tæller ${String(votes)} stemmer, men deltagerlisten har ${String(deltagere)} navne`,
  },
  examples: {
    fires: [
      {
        papers: [{ items: agenda('KKR Sjælland godkendte budgettet med 4 stemmer for og 2 stemmer imod.') }],
        args: { name: '1.1', votes: 6, deltagere: 3 },
      },
    ],
    silent: [
      [{ items: agenda('KKR Sjælland godkendte budgettet med 2 stemmer for og 1 stemme imod.') }],
      // No list, no measure.
      [
        {
          attendance: 'Ingen afbud.',
          items: agenda('KKR Sjælland godkendte budgettet med 4 stemmer for og 2 stemmer imod.'),
        },
      ],
    ],
  },
  *check({ deltagere, coverage, items }) {
    if (deltagere.length === 0) return
    for (const item of items) {
      for (const vote of item.beslutning?.votes ?? []) {
        const votes = votersOf(vote)
        if (votes <= deltagere.length + coverage.unread.length) continue
        const args = { name: nameOf(item), votes, deltagere: deltagere.length }
        yield { at: vote.at, item: item.number, quote: quoteAll(vote.text), args }
      }
    }
  },
}
