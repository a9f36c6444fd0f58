// SARIF 2.1.0: for GitHub's code scanning and for viewers. One run; results are written as they come, and what is known
// only later (rules, files, notifications) follows them.
import type { Finding } from '../../lint/finding.ts'
import type { Language } from '../../lint/rule.ts'
import { RULE_BY_NAME } from '../../lint/rules.ts'
import { indented, jsonList } from '../json.ts'
import { visible, visibleLines } from '../visible.ts'
import { fileUri } from './file-uri.ts'
import { markdownText } from './markdown.ts'
import { failureText, LEVEL, TOOL, type CheckedFile, type CreateReporter } from './reporter.ts'
import { lineInFile, sentenceWithPlace } from './words.ts'

const HEAD = `{
  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
  "version": "2.1.0",
  "runs": [
    {
      "results": `

export const sarif: CreateReporter = ({ version, language }) => {
  const results = jsonList(HEAD, 8)
  const rules = new Map<string, number>()
  // Equal artifacts are refused by the schema; two broken names can look the same as URIs.
  const artifacts = new Map<string, { readonly index: number; readonly artifact: object }>()
  const notifications: object[] = []

  function indexOf(rule: string): number {
    const index = rules.get(rule) ?? rules.size
    rules.set(rule, index)
    return index
  }

  function artifactIndex({ name, sha256, mediaType }: CheckedFile): number {
    const artifact = {
      location: artifactLocation(name),
      roles: ['analysisTarget'],
      ...(mediaType === null ? {} : { mimeType: mediaType }),
      ...(sha256 === null ? {} : { hashes: { 'sha-256': sha256 } }),
    }
    const key = JSON.stringify(artifact)
    const index = artifacts.get(key)?.index ?? artifacts.size
    artifacts.set(key, { index, artifact })
    return index
  }

  return {
    next(checked) {
      const { name, failure, findings } = checked
      const location = artifactLocation(name, artifactIndex(checked))
      if (failure !== null) {
        notifications.push({
          descriptor: { id: failure.code },
          level: 'error',
          message: { text: `${sarifText(failureText(failure))}.` },
          locations: [{ physicalLocation: { artifactLocation: location } }],
        })
      }
      return findings
        .map((finding) => results.next(sarifResult(finding, indexOf(finding.rule), location, language)))
        .join('')
    },
    end() {
      const driver = {
        name: TOOL,
        version,
        semanticVersion: version,
        rules: Array.from(rules.keys(), (name) => sarifRule(name, language)),
      }
      const rest = {
        artifacts: Array.from(artifacts.values(), ({ artifact }) => artifact),
        invocations: [{ executionSuccessful: notifications.length === 0, toolExecutionNotifications: notifications }],
        originalUriBaseIds: { [BASE]: { description: { text: 'The folder in which the check was run.' } } },
        columnKind: 'utf16CodeUnits',
        language,
        tool: { driver },
      }
      const keys = Object.entries(rest).map(([key, value]) => `,\n      "${key}": ${indented(value, 6)}`)
      return `${results.end()}${keys.join('')}\n    }\n  ]\n}\n`
    },
  }
}

// A finding as a SARIF `result`, and where it lies.
//
// GitHub shows no result without a line (docs.github.com, "SARIF support for code scanning": `region.startLine` is
// required). A PDF has none, and what is missing stands nowhere: line 1 is named for these, and the message tells the page.
// Of the fingerprints, GitHub compares `primaryLocationLineHash` only; left out, its upload action would make one from
// line 1 of the PDF's bytes, the same for all findings of a rule.

/** What relative names are relative to. */
const BASE = '%SRCROOT%'

/** A file. @param index its place among the run's artifacts */
function artifactLocation(name: string, index?: number): object {
  const uri = fileUri(name)
  return {
    uri,
    ...(uri.startsWith('file:') ? {} : { uriBaseId: BASE }),
    ...(index === undefined ? {} : { index }),
  }
}

/** @param ruleIndex place of its rule among the run's rules @param location its file */
function sarifResult(finding: Finding, ruleIndex: number, location: object, language: Language): object {
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

// A rule as SARIF describes it (`reportingDescriptor`), from the rule's card.

/** GitHub orders alerts by it. */
const PROBLEM = { error: 'error', warning: 'warning', info: 'recommendation' } as const

/** @param name of a rule; of one that is not known there is no more than its name to say */
function sarifRule(name: string, language: Language): object {
  const rule = RULE_BY_NAME.get(name)
  if (rule === undefined) return { id: name, shortDescription: { text: sarifText(name) } }
  const { what, why, mend } = rule.prose[language]
  return {
    id: name,
    shortDescription: { text: sarifText(what) },
    fullDescription: { text: sarifText(`${what} ${why}`) },
    help: {
      text: [what, why, mend].map(sarifText).join('\n\n'),
      markdown: [what, why, mend].map(markdownText).join('\n\n'),
    },
    defaultConfiguration: { level: LEVEL[rule.severity] },
    properties: { tags: [rule.group], 'problem.severity': PROBLEM[rule.severity] },
  }
}

// Text for a SARIF message. Viewers make links of `[words](target)` and fill in `{0}` (SARIF 2.1.0, 3.11.5 and 3.11.6): a
// brace is written twice, and a blank parts what would be a link.

export const sarifText = (text: string): string =>
  visible(text).replaceAll('](', '] (').replaceAll('{', '{{').replaceAll('}', '}}')
