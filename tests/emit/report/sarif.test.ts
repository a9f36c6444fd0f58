// SARIF, judged by the schema of OASIS (2.1.0-rtm.5, the text that became the standard; from SchemaStore, Apache-2.0, as
// in the npm package @microsoft/jest-sarif 1.0.0-beta.0, MIT).
import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { sarifText } from '../../../src/emit/report/sarif-text.ts'
import { RULE_BY_NAME } from '../../../src/lint/rules.ts'
import { checked, failed, report, SMALL } from './small-check.ts'

const schema = JSON.parse(readFileSync(new URL('sarif-schema-2.1.0.json', import.meta.url), 'utf8')) as object
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
addFormats.default(ajv)
// The schema is of draft 4; all it uses of it means the same in later drafts. One of its patterns is sloppy.
const validate = ajv.compile({ ...schema, $schema: undefined, id: undefined })

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
  validate(log)
  expect(validate.errors).toBeNull()
  return log.runs[0]
}

describe('sarif', () => {
  it('refuses what is no SARIF', () => {
    expect(validate({ version: '2.1.0', runs: [{ results: [] }] })).toBe(false)
    expect(
      validate({ version: '2.1.0', runs: [{ tool: { driver: { name: 'a', rules: [{ name: 'no id' }] } } }] }),
    ).toBe(false)
  })

  it('tells a finding, its rule and its file', () => {
    expect(
      report(
        'sarif',
        SMALL.slice(0, 1).map((file) => ({ ...file, findings: file.findings.slice(0, 1) })),
      ),
    ).toMatchInlineSnapshot()
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
