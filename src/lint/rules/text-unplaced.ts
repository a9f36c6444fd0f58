// Lines that no part of the document claims: they are in the paper and not in the data.
//
//   Anna Berg (A), Faxe Kommune
//   Indstilling                     <- told here: a label, and no item above it
//   1. Godkendelse af dagsorden
import type { Rule } from '../rule.ts'

export const textUnplaced: Rule<{ line: number }> = {
  name: 'text-unplaced',
  group: 'document',
  severity: 'error',
  prose: {
    en: {
      what: 'A line of the paper belongs to no part of it that was recognised: neither cover, contents, attendance, item nor running head.',
      why: 'What stands there is missing in the data.',
      mend: 'Put the text under a heading. If the paper is in order, report it as a fault of this program.',
    },
    da: {
      what: 'En linje i dokumentet hører ikke til nogen genkendt del: hverken forside, indhold, deltagere, punkter eller sidehoved.',
      why: 'Det, der står på linjen, mangler i de udtrukne data.',
      mend: 'Sæt teksten under en overskrift. Er dokumentet i orden, så meld det som en fejl i programmet.',
    },
  },
  sentence: {
    en: ({ line }) => `Line ${String(line)} belongs to no part of the document`,
    da: ({ line }) => `Linje ${String(line)} hører ikke til nogen del af dokumentet`,
  },
  examples: {
    fires: [
      {
        papers: [
          {
            attendance: 'Deltagere\n\nAnna Berg (A), Faxe Kommune\n\nIndstilling',
          },
        ],
        args: { line: 21 },
      },
    ],
    silent: [
      [
        {
          attendance:
            'Deltagere\n\nAnna Berg (A), Faxe Kommune\n\nNæstformanden ledede mødet, fordi formanden var forhindret i at komme.',
        },
      ],
    ],
  },
  *check({ coverage }) {
    for (const at of coverage.unplaced) yield { at, item: null, quote: null, args: { line: at.line } }
  },
}
