// SARIF 2.1.0: for GitHub's code scanning and for viewers. One run; results are written as they come, and what is known
// only later (rules, files, notifications) follows them.
import type { CheckedFile, CreateReporter } from './reporter.ts'
import { failureText } from './failure-text.ts'
import { indented, jsonList } from './json-list.ts'
import { artifactLocation, BASE, sarifResult } from './sarif-result.ts'
import { sarifRule } from './sarif-rule.ts'
import { sarifText } from './sarif-text.ts'
import { TOOL } from './tool.ts'

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
    file(checked) {
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
