// A document that was read -> what the reports are told of it.
import type { CheckedFile } from '../../emit/report/reporter.ts'
import { createLinter } from '../../lint/lint.ts'
import type { Language } from '../../lint/rule.ts'
import { hasNoSign, notAKkrDocument } from '../../lint/rules/not-a-kkr-document.ts'
import type { Input } from '../../files/input.ts'
import { reported, type Reading } from '../../reading/outcome.ts'
import { valueOf } from '../../reading/products.ts'
import type { Baseline } from './baseline.ts'
import type { FileSettings } from './settings.ts'
import type { Tally } from '../../emit/report/tally.ts'

/** Judges and counts; `null` for what the reports are not told of. */
export type Judge = (reading: Reading) => CheckedFile | null

/** A text that nobody named and that is no minutes lies beside them: worth a look, and no fault. */
const ONLY_A_NOTE = { [notAKkrDocument.name]: 'info' } as const

/**
 * Makes the judge of a run.
 * @param isOwnWish whether the user wants this very input to be judged
 * @param baseline told of all findings; those it knows are left out
 * @param tally told of the others
 */
export function createJudge(
  settings: ReadonlyMap<Input, FileSettings>,
  language: Language,
  baseline: Baseline,
  tally: Tally,
  isOwnWish: (input: Input) => boolean,
): Judge {
  const lint = createLinter()
  return (reading) => {
    if ('failure' in reading) {
      tally.addUnreadable()
      return {
        name: reading.input.name,
        sha256: null,
        mediaType: null,
        findings: [],
        failure: reported(reading.failure, language),
      }
    }
    if (reading.kind !== 'read') return null
    const own = settings.get(reading.input)
    if (own === undefined) throw new RangeError(`${reading.input.name} is no input of this run`)
    const referat = valueOf(reading, 'referat')
    const { name, sha256, mediaType } = referat.source
    const isNamed = isOwnWish(reading.input)
    const all = lint(referat, {
      rules: isNamed || !hasNoSign(referat) ? own.rules : { ...ONLY_A_NOTE, ...own.rules },
      language,
    })
    const findings = baseline.meet(name, all, own)
    tally.add(findings, all.length - findings.length, own.failOn)
    const places = reading.made.lineStarts === undefined ? {} : { lineStarts: valueOf(reading, 'lineStarts').starts }
    return { name, sha256, mediaType, findings, failure: null, ...places }
  }
}
