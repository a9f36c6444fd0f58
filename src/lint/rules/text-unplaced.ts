// Lines that no part of the document claims: they are in the paper and not in the data.
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
    en: ({ line }) => `line ${String(line)} belongs to no part of the document`,
    da: ({ line }) => `linje ${String(line)} hører ikke til nogen del af dokumentet`,
  },
  examples: {
    fires: [[{}]],
    silent: [[{ contents: null }]],
  },
  *check({ coverage }) {
    for (const at of coverage.unplaced) yield { at, item: null, quote: null, args: { line: at.line } }
  },
}
