// SARIF, judged by its schema.
import { describe, expect, it } from 'vitest'
import { sarifText } from '../../../src/emit/report/sarif.ts'
import { RULE_BY_NAME } from '../../../src/lint/rules.ts'
import { sarifFaults } from './sarif-faults.ts'
import { checked, failed, report, SMALL } from './small-check.ts'

interface Log {
  readonly runs: readonly [
    {
      readonly results: readonly { readonly ruleIndex: number; readonly ruleId: string }[]
      readonly artifacts: readonly { readonly location: { readonly uri: string } }[]
      readonly invocations: readonly [{ readonly executionSuccessful: boolean }]
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } }
    },
  ]
}

/** The run of a valid log. */
function run(text: string): Log['runs'][0] {
  const log = JSON.parse(text) as Log
  expect(sarifFaults(log)).toEqual([])
  return log.runs[0]
}

describe('sarif', () => {
  it('refuses what is no SARIF', () => {
    expect(sarifFaults({ version: '2.1.0', runs: [{ results: [] }] })).toContain(
      "/runs/0 must have required property 'tool'",
    )
    const driver = { name: 'a', rules: [{ name: 'no id' }] }
    expect(sarifFaults({ version: '2.1.0', runs: [{ tool: { driver } }] })).toContain(
      "/runs/0/tool/driver/rules/0 must have required property 'id'",
    )
  })

  it('tells a finding, its rule and its file', () => {
    expect(
      report(
        'sarif',
        SMALL.slice(0, 1).map((file) => ({ ...file, findings: file.findings.slice(0, 1) })),
      ),
    ).toMatchInlineSnapshot(`
      "{
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [
          {
            "results": [
              {
                "ruleId": "deltager-listed-twice",
                "ruleIndex": 0,
                "level": "warning",
                "message": {
                  "text": "Anna Berg is listed twice among the deltagere (page 2, line 14 of the extracted text)."
                },
                "locations": [
                  {
                    "physicalLocation": {
                      "artifactLocation": {
                        "uri": "referater/juni.pdf",
                        "uriBaseId": "%SRCROOT%",
                        "index": 0
                      },
                      "region": {
                        "startLine": 1,
                        "snippet": {
                          "text": "Anna Berg (A), Faxe Kommune"
                        }
                      }
                    }
                  }
                ],
                "partialFingerprints": {
                  "kkrReferat/v1": "00000000000000000000000000000001",
                  "primaryLocationLineHash": "00000000000000000000000000000001:1"
                },
                "properties": {
                  "item": null,
                  "page": 2,
                  "args": {
                    "name": "Anna Berg"
                  }
                }
              }
            ],
            "artifacts": [
              {
                "location": {
                  "uri": "referater/juni.pdf",
                  "uriBaseId": "%SRCROOT%"
                },
                "roles": [
                  "analysisTarget"
                ],
                "mimeType": "application/pdf",
                "hashes": {
                  "sha-256": "abababababababababababababababababababababababababababababababab"
                }
              }
            ],
            "invocations": [
              {
                "executionSuccessful": true,
                "toolExecutionNotifications": []
              }
            ],
            "originalUriBaseIds": {
              "%SRCROOT%": {
                "description": {
                  "text": "The folder in which the check was run."
                }
              }
            },
            "columnKind": "utf16CodeUnits",
            "language": "en",
            "tool": {
              "driver": {
                "name": "kkr-referat",
                "version": "1.2.3",
                "semanticVersion": "1.2.3",
                "rules": [
                  {
                    "id": "deltager-listed-twice",
                    "shortDescription": {
                      "text": "A person stands twice among the deltagere, with the same municipality."
                    },
                    "fullDescription": {
                      "text": "A person stands twice among the deltagere, with the same municipality. Whoever counts the members present counts one too many."
                    },
                    "help": {
                      "text": "A person stands twice among the deltagere, with the same municipality.\\n\\nWhoever counts the members present counts one too many.\\n\\nDelete one of the two lines. If they are two persons of one name, tell them apart by a middle name.",
                      "markdown": "A person stands twice among the deltagere, with the same municipality.\\n\\nWhoever counts the members present counts one too many.\\n\\nDelete one of the two lines. If they are two persons of one name, tell them apart by a middle name."
                    },
                    "defaultConfiguration": {
                      "level": "warning"
                    },
                    "properties": {
                      "tags": [
                        "attendance"
                      ],
                      "problem.severity": "warning"
                    }
                  }
                ]
              }
            }
          }
        ]
      }
      "
    `)
  })

  it.each(['en', 'da'] as const)('is valid in %s', (language) => {
    const { results, artifacts, tool } = run(report('sarif', SMALL, { language }))
    expect(results).toHaveLength(4)
    expect(artifacts.map(({ location }) => location.uri)).toEqual(SMALL.map(({ name }) => name))
    expect(results.map(({ ruleIndex }) => tool.driver.rules[ruleIndex]?.id)).toEqual(
      results.map(({ ruleId }) => ruleId),
    )
  })

  it.each([0, 1, 5])('is valid for %i files', (count) => {
    expect(run(report('sarif', Array(count).fill(checked('a.txt', {})))).results).toHaveLength(count)
  })

  it('tells every rule there is in full: GitHub wants descriptions and help', () => {
    const names = [...RULE_BY_NAME.keys()]
    const { rules } = run(report('sarif', [checked('a.txt', ...names.map((rule) => ({ rule })))])).tool.driver
    expect(rules.map(({ id }) => id)).toEqual(names)
    for (const rule of rules) expect(Object.keys(rule)).toEqual(expect.arrayContaining(['fullDescription', 'help']))
  })

  it('names a file outside of the folder by its whole address', () => {
    const [artifact] = run(report('sarif', [checked('/srv/møder/a.txt', {})])).artifacts
    expect(artifact?.location).toEqual({ uri: 'file:///srv/m%C3%B8der/a.txt' })
  })

  it('tells a file that could not be read', () => {
    const [invocation] = run(report('sarif', [checked('a.txt'), failed('b.pdf')])).invocations
    expect(invocation).toEqual({
      executionSuccessful: false,
      toolExecutionNotifications: [
        {
          descriptor: { id: 'no-text-layer' },
          level: 'error',
          message: { text: 'the PDF holds no text: its pages are pictures; run OCR over it and read the result.' },
          locations: [{ physicalLocation: { artifactLocation: { uri: 'b.pdf', uriBaseId: '%SRCROOT%', index: 1 } } }],
        },
      ],
    })
  })

  it('is successful when all was read, whatever was found', () => {
    expect(run(report('sarif', [checked('a.txt', { severity: 'error' })])).invocations[0].executionSuccessful).toBe(
      true,
    )
  })
})

describe('sarifText', () => {
  it.each([
    ['a link', 'se [her](https://example.org/)', 'se [her] (https://example.org/)'],
    ['a place to fill in', 'a {0} b', 'a {{0}} b'],
    ['an escape sequence', '\u001b[2J', '\\u{{1b}}[2J'],
  ])('breaks %s', (_, text, expected) => {
    expect(sarifText(text)).toBe(expected)
  })
})
