// What build servers and review tools read: `junit` and `checkstyle`.
import { describe, expect, it } from 'vitest'
import { xmlText } from '../../../src/emit/report/xml.ts'
import { parseXml } from './parse-xml.ts'
import { checked, report, SMALL } from './small-check.ts'

describe('junit', () => {
  it('is a suite for each file and a case for each finding', () => {
    expect(report('junit', SMALL)).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="kkr-referat">
        <testsuite name="referater/juni.pdf" tests="2" failures="2" errors="0" skipped="0">
          <testcase classname="referater/juni.pdf" name="deltager-listed-twice: Anna Berg is listed twice among the deltagere (page 2, line 14 of the extracted text)">
            <failure type="deltager-listed-twice" message="Anna Berg is listed twice among the deltagere">page 2, line 14 of the extracted text: Anna Berg is listed twice among the deltagere
      Anna Berg (A), Faxe Kommune
      ^^^^^^^^^</failure>
          </testcase>
          <testcase classname="referater/juni.pdf" name="answer-missing: A hearing is announced and its end is not told (page 5, item 3.2, line 120 of the extracted text)">
            <failure type="answer-missing" message="A hearing is announced and its end is not told">page 5, item 3.2, line 120 of the extracted text: A hearing is announced and its end is not told
      … kysten, og det blev aftalt at sende oplægget i høring hos de kommuner, der endnu ikke har …
                                            ^^^^^^^^^^^^^^^^^</failure>
          </testcase>
        </testsuite>
        <testsuite name="referater/marts.txt" tests="2" failures="1" errors="0" skipped="0">
          <testcase classname="referater/marts.txt" name="contents-missing: The minutes have no list of contents (whole document)">
            <failure type="contents-missing" message="The minutes have no list of contents">whole document: The minutes have no list of contents</failure>
          </testcase>
          <testcase classname="referater/marts.txt" name="title-long: The title of item 4 is longer than a line (line 12, item 4)">
            <system-out>line 12, item 4: The title of item 4 is longer than a line</system-out>
          </testcase>
        </testsuite>
        <testsuite name="referater/scan.pdf" tests="1" failures="0" errors="1" skipped="0">
          <testcase classname="referater/scan.pdf" name="unreadable">
            <error type="no-text-layer" message="the PDF holds no text: its pages are pictures">the PDF holds no text: its pages are pictures; run OCR over it and read the result</error>
          </testcase>
        </testsuite>
        <testsuite name="referater/september.pdf" tests="1" failures="0" errors="0" skipped="0">
          <testcase classname="referater/september.pdf" name="no findings"/>
        </testsuite>
      </testsuites>
      "
    `)
  })

  it('counts what the cases hold', () => {
    const suites = parseXml(report('junit', SMALL)).getElementsByTagName('testsuite')
    expect(suites).toHaveLength(SMALL.length)
    for (const suite of suites) {
      for (const [counted, tag] of Object.entries({ tests: 'testcase', failures: 'failure', errors: 'error' })) {
        expect(suite.getAttribute(counted)).toBe(String(suite.getElementsByTagName(tag).length))
      }
    }
  })
})

describe('checkstyle', () => {
  it('is a list of files with their findings', () => {
    expect(report('checkstyle', SMALL)).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <checkstyle version="8.0">
        <file name="referater/juni.pdf">
          <error line="1" severity="warning" message="Anna Berg is listed twice among the deltagere (page 2, line 14 of the extracted text)" source="kkr-referat.deltager-listed-twice"/>
          <error line="1" severity="error" message="A hearing is announced and its end is not told (page 5, item 3.2, line 120 of the extracted text)" source="kkr-referat.answer-missing"/>
        </file>
        <file name="referater/marts.txt">
          <error line="1" severity="warning" message="The minutes have no list of contents" source="kkr-referat.contents-missing"/>
          <error line="12" severity="info" message="The title of item 4 is longer than a line" source="kkr-referat.title-long"/>
        </file>
        <file name="referater/scan.pdf">
          <error line="1" severity="error" message="the PDF holds no text: its pages are pictures; run OCR over it and read the result" source="kkr-referat.no-text-layer"/>
        </file>
        <file name="referater/september.pdf"/>
      </checkstyle>
      "
    `)
  })
})

describe.each(['junit', 'checkstyle'] as const)('%s', (format) => {
  it.each([0, 1, 3])('is a document for %i files', (count) => {
    const root = parseXml(report(format, Array(count).fill(checked('a.txt', {})))).documentElement
    expect(Array.from(root?.childNodes ?? []).filter(({ nodeType }) => nodeType === 1)).toHaveLength(count)
  })
})

describe('xmlText', () => {
  it.each([
    ['markup', `<a href="x">'&amp;]]>`, '&lt;a href=&quot;x&quot;&gt;&apos;&amp;amp;]]&gt;'],
    ['what XML cannot hold', 'a\u0000b\u001b[2J\ufffe\ud800', 'a\\u{0}b\\u{1b}[2J\\u{fffe}\\u{d800}'],
    ['line ends and tabs, which an attribute would lose', 'a\r\nb\tc', 'a&#xd;&#xa;b&#x9;c'],
    ['what a terminal obeys', 'a\u009bb\u202ec\u2028', 'a&#x9b;b&#x202e;c&#x2028;'],
  ])('changes %s', (_, text, expected) => {
    expect(xmlText(text)).toBe(expected)
  })

  it('leaves letters, accents and pictures', () => {
    expect(xmlText('æøå a\u030a – €🙂')).toBe('æøå a\u030a – €🙂')
  })
})
