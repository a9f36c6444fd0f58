// A finding as a SARIF `result`, and where it lies.
//
// GitHub shows no result without a line (docs.github.com, "SARIF support for code scanning": `region.startLine` is
// required). A PDF has none, and what is missing stands nowhere: line 1 is named for these, and the message tells the page.
// Of the fingerprints, GitHub compares `primaryLocationLineHash` only; left out, its upload action would make one from
// line 1 of the PDF's bytes, the same for all findings of a rule.
import type { Finding } from '../../lint/finding.ts'
import type { Language } from '../../lint/rule.ts'
import { visibleLines } from '../visible.ts'
import { fileUri } from './file-uri.ts'
import { LEVEL } from './level.ts'
import { lineInFile, sentenceWithPlace } from './place.ts'
import { sarifText } from './sarif-text.ts'

/** What relative names are relative to. */
export const BASE = '%SRCROOT%'

/** A file. @param index its place among the run's artifacts */
export function artifactLocation(name: string, index?: number): object {
  const uri = fileUri(name)
  return {
    uri,
    ...(uri.startsWith('file:') ? {} : { uriBaseId: BASE }),
    ...(index === undefined ? {} : { index }),
  }
}

/**
 * @param ruleIndex place of its rule among the run's rules
 * @param location its file
 */
export function sarifResult(finding: Finding, ruleIndex: number, location: object, language: Language): object {
  const { rule, severity, item, at, quote, args, fingerprint } = finding
  const snippet = quote === null ? {} : { snippet: { text: visibleLines(quote.text) } }
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVEL[severity],
    message: { text: `${sarifText(sentenceWithPlace(finding, language))}.` },
    locations: [
      { physicalLocation: { artifactLocation: location, region: { startLine: lineInFile(finding) ?? 1, ...snippet } } },
    ],
    partialFingerprints: { 'kkrReferat/v1': fingerprint, primaryLocationLineHash: `${fingerprint}:1` },
    properties: { item, page: at?.page ?? null, args },
  }
}
