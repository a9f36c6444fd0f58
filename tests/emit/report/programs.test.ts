// What programs read as lines or JSON: `json`, `ndjson`, `github`, `gitlab`.
import { describe, expect, it } from 'vitest'
import { githubCommand } from '../../../src/emit/report/github.ts'
import { checked, failed, report, SMALL, totalsOf } from './small-check.ts'

const parsed = (text: string): unknown => JSON.parse(text)
const ONE = [checked('marts.txt', { item: '4', at: { page: null, line: 12, start: 210, end: 240 } })]

describe('json', () => {
  it('is one object with everything', () => {
    expect(report('json', ONE)).toMatchInlineSnapshot(`
      "{
        "schemaVersion": "1.0",
        "tool": {
          "name": "kkr-referat",
          "version": "1.2.3"
        },
        "files": [
          {
            "name": "marts.txt",
            "sha256": "abababababababababababababababababababababababababababababababab",
            "mediaType": "text/plain",
            "failure": null,
            "findings": [
              {
                "rule": "deltager-listed-twice",
                "severity": "warning",
                "file": "marts.txt",
                "item": "4",
                "at": {
                  "page": null,
                  "line": 12,
                  "start": 210,
                  "end": 240
                },
                "quote": null,
                "args": {},
                "message": "Anna Berg is listed twice among the deltagere",
                "fingerprint": "00000000000000000000000000000001"
              }
            ]
          }
        ],
        "totals": {
          "files": 1,
          "unreadable": 0,
          "error": 0,
          "warning": 1,
          "info": 0,
          "known": 0,
          "rules": [
            {
              "rule": "deltager-listed-twice",
              "count": 1
            }
          ]
        }
      }
      "
    `)
  })

  it('says what was checked and why a file has no result', () => {
    const { rules, ...counts } = totalsOf(SMALL, 2)
    expect(parsed(report('json', SMALL, { known: 2 }))).toEqual({
      schemaVersion: '1.0',
      tool: { name: 'kkr-referat', version: '1.2.3' },
      files: SMALL,
      totals: { ...counts, rules: rules.map(([rule, count]) => ({ rule, count })) },
    })
  })

  it('is an object also when there was no file', () => {
    expect(parsed(report('json', []))).toMatchObject({ files: [], totals: { files: 0 } })
  })
})

describe('ndjson', () => {
  it('is one finding a line', () => {
    expect(report('ndjson', ONE)).toMatchInlineSnapshot(`
      "{"rule":"deltager-listed-twice","severity":"warning","file":"marts.txt","item":"4","at":{"page":null,"line":12,"start":210,"end":240},"quote":null,"args":{},"message":"Anna Berg is listed twice among the deltagere","fingerprint":"00000000000000000000000000000001"}
      "
    `)
  })

  it('is the findings in order, and the files that could not be read', () => {
    const lines = report('ndjson', SMALL).trimEnd().split('\n').map(parsed)
    const { failure } = failed('referater/scan.pdf')
    expect(lines).toEqual([...SMALL.flatMap(({ findings }) => findings), { file: 'referater/scan.pdf', failure }])
  })

  it('is silent when there is nothing', () => {
    expect(report('ndjson', [checked('a.txt')])).toBe('')
  })
})

describe('github', () => {
  it('is one command for each finding, and nothing else', () => {
    expect(report('github', SMALL)).toMatchInlineSnapshot(`
      "::warning file=referater/juni.pdf,title=deltager-listed-twice::Anna Berg is listed twice among the deltagere (page 2, line 14 of the extracted text)
      ::error file=referater/juni.pdf,title=answer-missing::A hearing is announced and its end is not told (page 5, item 3.2, line 120 of the extracted text)
      ::warning file=referater/marts.txt,title=contents-missing::The minutes have no list of contents
      ::notice file=referater/marts.txt,line=12,title=title-long::The title of item 4 is longer than a line
      ::error file=referater/scan.pdf,title=no-text-layer::the PDF holds no text: its pages are pictures; run OCR over it and read the result
      "
    `)
  })

  it('is silent when there is nothing', () => {
    expect(report('github', [checked('a.txt')])).toBe('')
  })

  it.each([
    ['percent signs first', { file: 'a%0A.txt' }, '50 %25', '::error file=a%250A.txt::50 %2525\n'],
    ['colons and commas of properties', { file: 'a:b,c.txt' }, 'a: b, c', '::error file=a%3Ab%2Cc.txt::a: b, c\n'],
    ['line ends', { title: 'a\r\nb' }, 'a\r\nb', '::error title=a\\u{d}\\u{a}b::a\\u{d}\\u{a}b\n'],
    ['commands in a command', { title: null }, 'a ##[debug]b', '::error ::a #\\u{23}[debug]b\n'],
  ])('escapes %s', (_, properties, message, expected) => {
    expect(githubCommand('error', properties, message)).toBe(expected)
  })
})

describe('gitlab', () => {
  it('is one array', () => {
    expect(report('gitlab', ONE)).toMatchInlineSnapshot(`
      "[
        {
          "description": "Anna Berg is listed twice among the deltagere",
          "check_name": "deltager-listed-twice",
          "fingerprint": "1d22ebfb3eb506d898aa84fa9bac3c1b",
          "severity": "major",
          "location": {
            "path": "marts.txt",
            "lines": {
              "begin": 12
            }
          }
        }
      ]
      "
    `)
  })

  it('names severities as GitLab does, and line 1 where a file has no lines', () => {
    const entries = parsed(report('gitlab', SMALL)) as Record<'severity' | 'location', unknown>[]
    expect(entries.map(({ severity, location }) => [severity, location])).toEqual([
      ['major', { path: 'referater/juni.pdf', lines: { begin: 1 } }],
      ['critical', { path: 'referater/juni.pdf', lines: { begin: 1 } }],
      ['major', { path: 'referater/marts.txt', lines: { begin: 1 } }],
      ['info', { path: 'referater/marts.txt', lines: { begin: 12 } }],
      ['blocker', { path: 'referater/scan.pdf', lines: { begin: 1 } }],
    ])
  })

  it('tells the same fault in two files apart: GitLab shows one entry for each fingerprint', () => {
    const twice = parsed(report('gitlab', [checked('a.txt', {}), checked('b.txt', {})])) as { fingerprint: string }[]
    expect(new Set(twice.map(({ fingerprint }) => fingerprint)).size).toBe(2)
  })

  it('names paths from the root of the repository', () => {
    expect(report('gitlab', [checked('./a/b.txt', {})])).toContain('"path": "a/b.txt"')
  })
})
