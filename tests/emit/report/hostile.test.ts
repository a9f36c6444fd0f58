// Documents and file names that try to speak for the tool, in every format. What counts is what a reader of the format
// finds: JSON and XML parsers, GitHub's runner, a terminal.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { logSafe } from '../../../src/emit/report/log-safe.ts'
import { namesOf } from '../../../src/emit/registry.ts'
import { REPORTERS } from '../../../src/emit/report/reporters.ts'
import type { CheckedFile } from '../../../src/emit/report/reporter.ts'
import { visible } from '../../../src/emit/visible.ts'
import { parseXml } from './parse-xml.ts'
import { commands } from './runner.ts'
import { sarifFaults } from './sarif-faults.ts'
import { checked, failed, report } from './small-check.ts'

const SPEECH = [
  '\n::error::x',
  '::stop-commands::x',
  '  ::add-mask::a',
  ' x ##[error]y',
  '##vso[task.complete]',
  '\r::error::',
  '\u001b[2J',
  '\u009b31m',
  '<script>alert(1)</script>',
  '&lt;&#0;',
  '|',
  '| a | b |\n| --- | --- |',
  '`',
  '[her](https://example.org/)',
  ']]>',
  '<!-- -->',
  '--',
  '%0A::error::x',
  '"},{"',
  "' onload='x",
  '\u2028::error::x',
  '\u0085',
  '\u000b\u000c',
  '\ud800',
  '\u0000',
  '\ufffe',
  '\u202egpj.',
  '\u{e0041}',
  '__proto__',
  '{0}',
] as const

const speech = fc
  .array(
    fc.oneof(
      fc.constantFrom(...SPEECH),
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.constantFrom(':', '#', '[', ' '),
    ),
    {
      maxLength: 5,
    },
  )
  .map((parts) => parts.join(''))

const hostileFinding = fc
  .record({
    words: speech,
    item: fc.option(speech),
    message: speech,
    start: fc.nat(20),
    page: fc.option(fc.constant(2)),
  })
  .map(({ words, item, message, start, page }) => ({
    item,
    message,
    quote: { text: words, start, end: start + 5 },
    args: { [words]: [message, words] },
    at: { page, line: 3, start: 0, end: 5 },
  }))

const hostileFile: fc.Arbitrary<CheckedFile> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(speech, fc.array(hostileFinding, { maxLength: 3 })).map(([name, all]) => checked(name, ...all)),
  },
  { weight: 1, arbitrary: fc.tuple(speech, speech).map(([name, problem]) => failed(name, problem)) },
)
const hostileRun = fc.array(hostileFile, { maxLength: 4 })

/** Each sign alone in every place, then mixtures of them. */
function forAll(check: (files: CheckedFile[]) => void): void {
  for (const text of SPEECH) {
    const all = { message: text, item: text, quote: { text, start: 0, end: 1 }, args: { text } }
    check([checked(text, all, { ...all, at: null, severity: 'info' }), failed(text, text), checked(text)])
  }
  fc.assert(fc.property(hostileRun, check), { numRuns: 150 })
}

const findingsOf = (files: readonly CheckedFile[]): readonly CheckedFile['findings'][number][] =>
  files.flatMap(({ findings }) => findings)
const failures = (files: readonly CheckedFile[]): number => files.filter(({ failure }) => failure !== null).length

/** Lines as the strictest splitter sees them. */
const lines = (text: string): string[] => text.split(/\r\n|\p{Cc}|\p{Zl}|\p{Zp}/u).slice(0, -1)

/** What XML cannot hold although it is no control. */
const inXml = (text: string): string =>
  visible(text).replace(/[\ufffe\uffff]/gu, (c) => (c === '\ufffe' ? '\\u{fffe}' : '\\u{ffff}'))

describe.each(namesOf(REPORTERS))('%s', (format) => {
  it('tells a terminal nothing but letters and line ends', () => {
    forAll((files) => {
      expect(report(format, files)).not.toMatch(/(?!\n)[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Bidi_Control}]/u)
    })
  })

  it('tells GitHub’s runner nothing that is not meant', () => {
    forAll((files) => {
      const meant = format === 'github' ? findingsOf(files).length + failures(files) : 0
      expect(commands(report(format, files))).toHaveLength(meant)
    })
  })
})

describe('JSON', () => {
  const parsed = (text: string): unknown => JSON.parse(text)

  it('gives back what was told', () => {
    forAll((files) => {
      expect(parsed(report('json', files))).toMatchObject({ files })
      const told = files.flatMap(({ name, failure, findings }) => [
        ...(failure ? [{ file: name, failure }] : []),
        ...findings,
      ])
      expect(lines(report('ndjson', files)).map(parsed)).toEqual(told)
      expect(parsed(report('gitlab', files))).toHaveLength(told.length)
      const sarif = parsed(report('sarif', files))
      const results = findingsOf(files).map(({ rule }) => ({ ruleId: rule }))
      expect(sarif).toMatchObject({ runs: [{ results }] })
      expect(sarifFaults(sarif)).toEqual([])
    })
  })
})

describe('XML', () => {
  it('holds the elements that were meant, and the words', () => {
    forAll((files) => {
      const junit = parseXml(report('junit', files))
      const checkstyle = parseXml(report('checkstyle', files))
      const failing = findingsOf(files).filter(({ severity }) => severity !== 'info')
      const told = Array.from(junit.getElementsByTagName('failure'), (element) => element.getAttribute('message'))
      expect(told).toEqual(failing.map(({ message }) => inXml(message)))
      expect(checkstyle.getElementsByTagName('error')).toHaveLength(findingsOf(files).length + failures(files))
      const names = Array.from(checkstyle.getElementsByTagName('file'), (element) =>
        visible(element.getAttribute('name') ?? ''),
      )
      expect(names).toEqual(files.map(({ name }) => inXml(name)))
    })
  })
})

describe('lines', () => {
  it('github says each thing of the file it is about', () => {
    forAll((files) => {
      const found = commands(report('github', files))
      const owners = files.flatMap(({ name, failure, findings }) =>
        Array<string>(findings.length + (failure ? 1 : 0)).fill(visible(name)),
      )
      expect(found.map(({ properties }) => properties['file'])).toEqual(owners)
      expect(lines(report('github', files))).toHaveLength(owners.length)
    })
  })

  it('concise has one for each finding', () => {
    forAll((files) => {
      expect(lines(report('concise', files))).toHaveLength(findingsOf(files).length + failures(files))
    })
  })

  it('pretty indents all but names and the sum', () => {
    forAll((files) => {
      const shown = lines(report('pretty', files)).filter((line) => line !== '' && !line.startsWith('  '))
      const named = files.filter(({ findings, failure }) => findings.length > 0 || failure !== null)
      const told = findingsOf(files).length === 0 ? 1 : 2
      expect(shown).toHaveLength(named.filter(({ name }) => name !== '').length + told)
    })
  })

  it('markdown has a row of four cells for each finding, and no markup of others', () => {
    forAll((files) => {
      const rows = lines(report('markdown', files)).filter((line) => line.startsWith('| '))
      const tables = files.filter(({ findings, failure }) => findings.length > 0 || failure !== null).length
      expect(rows).toHaveLength(findingsOf(files).length + failures(files) + 2 * tables)
      for (const row of rows) expect(row.split('|')).toHaveLength(6)
      expect(report('markdown', files)).not.toMatch(/[<>`[\]*_!\\]/u)
    })
  })
})

describe('logSafe', () => {
  it.each([
    ['::error::x', ':\\u{3a}error:\\u{3a}x'],
    [':::', ':\\u{3a}\\u{3a}'],
    ['##[error]', '#\\u{23}[error]'],
    ['##vso[task.x]', '#\\u{23}vso[task.x]'],
    ['kl. 9:00 ## a: b #1', 'kl. 9:00 ## a: b #1'],
  ])('makes %s %s', (text, expected) => {
    expect(logSafe(text)).toBe(expected)
  })
})
