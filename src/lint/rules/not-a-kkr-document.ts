// A paper that is no KKR's: its cover names another body, or no KKR, or nothing of it looks like minutes.
//
//   Referat                      <- a title
//   Byrådet i Ringsted           <- of another body, before any KKR is named
//
// Of such a paper nothing else is said, unless this rule is off. Leaves alone minutes of a KKR that speak of other bodies further down.
import { quoteAll } from '../quote.ts'
import type { Rule } from '../rule.ts'
import type { Referat } from '../../referat.ts'
import { squash } from '../../text/squash.ts'
import { KKR_TITLE, lookAlike } from '../../vocabulary/look-alikes.ts'

/** A title stands among the first lines. */
const TITLE_LINES = 25

const namesKkr = (line: string): boolean => KKR_TITLE.test(line) || KKR_TITLE.test(squash(line))

/** The line of the cover that names another body, and what it makes of the paper. */
function titleOfOther({ kind, meeting }: Referat): { name: string; line: string } | null {
  const head = meeting.cover.slice(0, TITLE_LINES)
  const named = head.findIndex(namesKkr)
  for (const [i, line] of head.entries()) {
    if (named >= 0 && i > named && kind !== null) return null
    const name = lookAlike(line)
    if (name !== null) return { name, line }
  }
  return null
}

/**
 * Is it a text that shows no sign of being minutes of anybody: a shopping list among them, and no bad minutes?
 * @returns false for PDFs and Word files, which nobody keeps for other ends beside minutes
 */
export const hasNoSign = (referat: Referat): boolean =>
  referat.source.mediaType.startsWith('text/') &&
  referat.kind === null &&
  referat.meeting.body === null &&
  titleOfOther(referat) === null

type Arguments = Readonly<{ reason: 'look-alike'; name: string } | { reason: 'no-body' | 'nothing' }>

export const notAKkrDocument: Rule<Arguments> = {
  name: 'not-a-kkr-document',
  group: 'document',
  severity: 'error',
  refuses: true,
  prose: {
    en: {
      what: 'The paper is neither minutes nor an agenda of a KKR: its title names another body or no KKR, or it has neither a title nor items.',
      why: 'It was read as what it is not, so its data mean nothing. No other rule is tried on it, unless this one is off.',
      mend: 'Take the file out of the folder. If it is a KKR’s paper, its cover should say so: “REFERAT 2026”, “KKR HOVEDSTADEN”.',
    },
    da: {
      what: 'Dokumentet er hverken referat eller dagsorden fra et KKR: Titlen nævner et andet organ eller slet intet KKR, eller også har det hverken titel eller punkter.',
      why: 'Det er læst som noget, det ikke er, så dataene er uden mening. Ingen andre regler afprøves på det, medmindre denne er slået fra.',
      mend: 'Fjern filen fra mappen. Er det et KKR-dokument, bør forsiden sige det: ”REFERAT 2026”, ”KKR HOVEDSTADEN”.',
    },
  },
  sentence: {
    en: (args) =>
      args.reason === 'look-alike'
        ? `This looks like “${args.name}”, not like a paper of a KKR`
        : args.reason === 'no-body'
          ? 'No title names a KKR'
          : 'Neither the title of minutes or an agenda nor any item was found',
    da: (args) =>
      args.reason === 'look-alike'
        ? `Dette ligner ${args.name} og ikke et dokument fra et KKR`
        : args.reason === 'no-body'
          ? 'Ingen titel nævner et KKR'
          : 'Der blev hverken fundet en titel som referat eller dagsorden eller nogen punkter',
  },
  examples: {
    fires: [
      {
        papers: [
          {
            cover: `
              Referat

              Byrådet i Ringsted Kommune

              Dato: 12-03-2024 10:00
              Sted: Byrådssalen
            `,
          },
        ],
        args: { reason: 'look-alike', name: 'et byrådsreferat' },
      },
      {
        papers: [
          {
            cover: `
              REFERAT 2024

              Arbejdsgruppen om vand

              Dato: 12-03-2024 10:00
              Sted: Ringsted
            `,
          },
        ],
        args: { reason: 'no-body' },
      },
      {
        papers: [
          {
            cover: `
              REFERAT 2024

              KOMMUNALDIREKTØRNETVÆRKET I KKR SJÆLLAND

              Dato: 12-03-2024 10:00
              Sted: Ringsted
            `,
          },
        ],
        args: { reason: 'look-alike', name: 'et referat fra et kommunaldirektørnetværk' },
      },
    ],
    silent: [
      [
        {
          cover: `
            REFERAT 2024

            KKR SJÆLLAND

            Dato: 12-03-2024 10:00
            Sted: Byrådssalen, Ringsted Rådhus
          `,
        },
      ],
      [
        {
          cover: `
            R E F E R AT 2 0 2 4

            K K R S J Æ L L AN D

            Dato: 12-03-2024 10:00
            Sted: Ringsted
          `,
        },
      ],
    ],
  },
  *check(referat) {
    const { kind, meeting, items } = referat
    const alike = titleOfOther(referat)
    const [at, item] = [meeting.at, null]
    if (alike !== null)
      yield { at, item, quote: quoteAll(alike.line), args: { reason: 'look-alike', name: alike.name } }
    else if (meeting.body === null) yield { at, item, quote: null, args: { reason: 'no-body' } }
    else if (kind === null && items.length === 0) yield { at, item, quote: null, args: { reason: 'nothing' } }
  },
}
