// Lines that no part of the document claims: they are in the paper and not in the data. Neighbours are told together.
//
//   Anna Berg (A), Faxe Kommune
//   Indstilling                     <- told here: a label, and no item above it
//   1. Godkendelse af dagsorden
import type { At, Referat } from '../../referat.ts'
import { texts } from '../texts.ts'
import type { Rule } from '../rule.ts'

/** Lines with nothing placed between them. */
interface Run {
  readonly at: At
  readonly lines: number
}

/** Where the parts of the document begin, in order. */
function startsOf(referat: Referat): number[] {
  const nodes = referat.items.flatMap(({ sections, sag }) => [sag?.at, ...sections.map(({ at }) => at)])
  return [...nodes, ...texts(referat).map(({ at }) => at)]
    .flatMap((at) => (at == null ? [] : [at.start]))
    .sort((a, b) => a - b)
}

/** Gathers neighbouring lines. */
function runsOf(referat: Referat): Run[] {
  const starts = startsOf(referat)
  const runs: Run[] = []
  let next = 0
  // What stands behind the minutes of another meeting is told once, by `further-paper`.
  const end = referat.coverage.further?.start ?? Infinity
  const own = referat.coverage.unplaced.filter(({ start }) => start < end)
  for (const at of own.sort((a, b) => a.start - b.start)) {
    const last = runs.at(-1)
    const end = last?.at.end ?? at.start
    while ((starts[next] ?? Infinity) < end) next++
    if (last === undefined || (starts[next] ?? Infinity) < at.start) runs.push({ at, lines: 1 })
    else runs[runs.length - 1] = { at: { ...last.at, end: at.end }, lines: last.lines + 1 }
  }
  return runs
}

export const textUnplaced: Rule<{ line: number; lines: number }> = {
  name: 'text-unplaced',
  group: 'document',
  severity: 'error',
  prose: {
    en: {
      what: 'One or more lines of the paper belong to no part of it that was recognised: neither cover, contents, attendance, item nor running head. Neighbouring lines are told together.',
      why: 'What stands there is missing in the data.',
      mend: 'Put the text under a heading. If the paper is in order, report it as a fault of this program.',
    },
    da: {
      what: 'En eller flere linjer i dokumentet hører ikke til nogen genkendt del: hverken forside, indhold, deltagere, punkter eller sidehoved. Linjer, der følger efter hinanden, meldes samlet.',
      why: 'Det, der står dér, mangler i de udtrukne data.',
      mend: 'Sæt teksten under en overskrift. Er dokumentet i orden, så meld det som en fejl i programmet.',
    },
  },
  sentence: {
    en: ({ line, lines }) =>
      lines === 1
        ? `Line ${String(line)} belongs to no part of the document`
        : `${String(lines)} lines from line ${String(line)} on belong to no part of the document`,
    da: ({ line, lines }) =>
      lines === 1
        ? `Linje ${String(line)} hører ikke til nogen del af dokumentet`
        : `${String(lines)} linjer fra linje ${String(line)} og frem hører ikke til nogen del af dokumentet`,
  },
  examples: {
    fires: [
      {
        papers: [
          {
            attendance: `
              Deltagere

              Anna Berg (A), Faxe Kommune

              Indstilling
            `,
          },
        ],
        args: { line: 21, lines: 1 },
      },
      {
        papers: [
          {
            attendance: `
              Deltagere

              Anna Berg (A), Faxe Kommune

              Indstilling

              Det indstilles, at KKR Sjælland godkender budgettet.

              Sagsfremstilling

              Budgettet er højt.
            `,
          },
        ],
        args: { line: 21, lines: 4 },
      },
    ],
    silent: [
      [
        {
          attendance: `
            Deltagere

            Anna Berg (A), Faxe Kommune

            Næstformanden ledede mødet, fordi formanden var forhindret i at komme.
          `,
        },
      ],
    ],
  },
  *check(referat) {
    for (const { at, lines } of runsOf(referat)) yield { at, item: null, quote: null, args: { line: at.line, lines } }
  },
}
