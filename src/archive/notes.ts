// What the rules find in each document of an archive, in both languages of the page.
import type { Finding } from '../lint/finding.ts'
import { createLinter, type Linter } from '../lint/lint.ts'
import type { Referat } from '../referat.ts'
import type { FindingRow } from './format/meeting.ts'

/** Judges documents one after the other: rules on folders remember those before. */
export function createJudge(): (referat: Referat) => FindingRow[] {
  const danish: Linter = createLinter()
  const english: Linter = createLinter()
  return (referat) => {
    const said = english(referat, { language: 'en' })
    return danish(referat, { language: 'da' }).map((one, i) => rowOf(one, said[i]?.message ?? one.message))
  }
}

const rowOf = ({ rule, severity, item, at, message }: Finding, en: string): FindingRow => ({
  rule,
  severity,
  item,
  at: at === null ? null : [at.start, at.end],
  page: at?.page ?? null,
  da: message,
  en,
})
