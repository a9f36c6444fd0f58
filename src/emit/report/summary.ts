// A run in one line.
//
//   3 errors, 5 warnings, 1 note in 2 of 4 files; 1 unreadable; 2 known from the baseline
import type { Language } from '../../lint/rule.ts'
import type { CheckTotals } from './reporter.ts'
import { some, WORDS } from './words.ts'

/**
 * Sums up a run.
 * @param totals what was seen
 * @param withFindings how many files have findings
 * @returns one line without its end; counts of nothing are left out
 */
export function summary(totals: CheckTotals, withFindings: number, language: Language): string {
  const words = WORDS[language]
  const { files, unreadable, known } = totals
  const all = some(files, words.file)
  const part = (count: number): string => (count === files ? all : words.of(count, all))
  const counts = (['error', 'warning', 'info'] as const).flatMap((severity) =>
    totals[severity] === 0 ? [] : [some(totals[severity], words.severity[severity])],
  )
  if (files > 0 && unreadable === files) return words.noneRead(all)
  return [
    counts.length === 0 ? words.none(part(files - unreadable)) : words.found(counts.join(', '), part(withFindings)),
    ...(unreadable === 0 ? [] : [words.couldNotBeRead(unreadable)]),
    ...(known === 0 ? [] : [words.known(known)]),
  ].join('; ')
}
