// What people read: `pretty`, `concise`, `markdown`.
import { describe, expect, it } from 'vitest'
import { columns } from '../../../src/emit/columns.ts'
import { checked, failed, report, SMALL } from './small-check.ts'

describe('pretty', () => {
  it('groups by file, shows the words a finding is about, and sums up', () => {
    expect(report('pretty', SMALL, { known: 2 })).toMatchInlineSnapshot(`
      "referater/juni.pdf
        page 2: warning: Anna Berg is listed twice among the deltagere
          (deltager-listed-twice)
          | Anna Berg (A), Faxe Kommune
          | ^^^^^^^^^
          line 14 of the extracted text

        page 5, item 3.2: error: A hearing is announced and its end is not told
          (answer-missing)
          | … det blev aftalt at sende oplægget i høring hos de kommuner, der …
          |                            ^^^^^^^^^^^^^^^^^
          line 120 of the extracted text

      referater/marts.txt
        whole document: warning: The minutes have no list of contents
          (contents-missing)

        line 12, item 4: note: The title of item 4 is longer than a line (title-long)

      referater/scan.pdf
        unreadable: the PDF holds no text: its pages are pictures; run OCR over it and
          read the result (no-text-layer)

      1 error, 2 warnings, 1 note in 2 of 4 files; 1 unreadable; 2 known from the baseline
      kkr-referat explain RULE tells more about a rule
      "
    `)
  })

  it('speaks Danish', () => {
    expect(report('pretty', SMALL, { language: 'da', width: 60, known: 1 })).toMatchInlineSnapshot(`
      "referater/juni.pdf
        side 2: advarsel: Anna Berg is listed twice among the
          deltagere (deltager-listed-twice)
          | Anna Berg (A), Faxe Kommune
          | ^^^^^^^^^
          linje 14 i den udtrukne tekst

        side 5, punkt 3.2: fejl: A hearing is announced and its
          end is not told (answer-missing)
          | … aftalt at sende oplægget i høring hos de …
          |                   ^^^^^^^^^^^^^^^^^
          linje 120 i den udtrukne tekst

      referater/marts.txt
        hele dokumentet: advarsel: The minutes have no list of
          contents (contents-missing)

        linje 12, punkt 4: bemærkning: The title of item 4 is
          longer than a line (title-long)

      referater/scan.pdf
        kan ikke læses: the PDF holds no text: its pages are
          pictures; run OCR over it and read the result
          (no-text-layer)

      1 fejl, 2 advarsler, 1 bemærkning i 2 af 4 filer; 1 kunne ikke læses; 1 kendt fund fra baseline
      kkr-referat explain REGEL fortæller mere om en regel
      "
    `)
  })

  it('says in one line that there is nothing', () => {
    const clean = checked('a.txt')
    expect(report('pretty', [clean])).toBe('No findings in 1 file\n')
    expect(report('pretty', [clean, clean], { known: 3 })).toBe('No findings in 2 files; 3 known from the baseline\n')
    expect(report('pretty', [clean, clean], { language: 'da' })).toBe('Ingen fund i 2 filer\n')
  })

  it('does not call a file clean that it could not read', () => {
    expect(report('pretty', [checked('a.txt'), failed('b.pdf')])).toMatch(
      /\nNo findings in 1 of 2 files; 1 unreadable\n$/u,
    )
  })

  it('says nothing of findings when nothing could be read', () => {
    const last = (count: number, language: 'en' | 'da'): string | undefined =>
      report(
        'pretty',
        Array.from({ length: count }, () => failed('b.pdf')),
        { language },
      )
        .trimEnd()
        .split('\n')
        .at(-1)
    expect(last(1, 'en')).toBe('1 file unreadable')
    expect(last(2, 'en')).toBe('2 files unreadable')
    expect(last(1, 'da')).toBe('1 fil kunne ikke læses')
    expect(last(2, 'da')).toBe('2 filer kunne ikke læses')
  })

  it('counts what the baseline knows, in words of each language', () => {
    const clean = checked('a.txt')
    expect(report('pretty', [clean], { language: 'da', known: 1 })).toBe(
      'Ingen fund i 1 fil; 1 kendt fund fra baseline\n',
    )
    expect(report('pretty', [clean], { language: 'da', known: 7 })).toBe(
      'Ingen fund i 1 fil; 7 kendte fund fra baseline\n',
    )
  })

  it('colours only when asked', () => {
    const esc = String.fromCharCode(27)
    const colored = report('pretty', SMALL, { color: true })
    expect(colored).toContain(`${esc}[33mwarning${esc}[39m`)
    expect(colored.replaceAll(new RegExp(`${esc}\\[\\d+m`, 'gu'), '')).toBe(report('pretty', SMALL))
  })

  it.each([40, 60, 80, 120])('fits %i columns', (width) => {
    const lines = report('pretty', SMALL, { width }).split('\n').slice(0, -3)
    expect(lines.length).toBeGreaterThan(10)
    expect(lines.filter((line) => columns(line) > width)).toEqual([])
  })

  it('keeps a form that can be read on a terminal too narrow for it', () => {
    expect(report('pretty', SMALL, { width: 10 })).toBe(report('pretty', SMALL, { width: 40 }))
  })

  it('keeps the name of a file from looking like a finding', () => {
    const [first] = report('pretty', [checked('  page 1: error: x', {})]).split('\n')
    expect(first).toBe('\\u{20} page 1: error: x')
  })
})

describe('concise', () => {
  it('is one line for each finding, as compilers write it', () => {
    expect(report('concise', SMALL)).toMatchInlineSnapshot(`
      "referater/juni.pdf:page 2 line 14: warning: Anna Berg is listed twice among the deltagere [deltager-listed-twice]
      referater/juni.pdf:page 5 line 120: error: A hearing is announced and its end is not told [answer-missing]
      referater/marts.txt: warning: The minutes have no list of contents [contents-missing]
      referater/marts.txt:12:1: note: The title of item 4 is longer than a line [title-long]
      referater/scan.pdf: error: the PDF holds no text: its pages are pictures; run OCR over it and read the result [no-text-layer]
      "
    `)
  })

  it('tells the column of a text whose lines it knows, and the first one of others', () => {
    const at = { page: null, line: 2, start: 14, end: 20 }
    expect(report('concise', [{ ...checked('a.txt', { at }), lineStarts: [0, 10, 30] }])).toContain('a.txt:2:5: ')
    expect(report('concise', [checked('a.txt', { at })])).toContain('a.txt:2:1: ')
    expect(report('concise', [{ ...checked('a.txt', { at }), lineStarts: [0] }])).toContain('a.txt:2:1: ')
  })

  it('keeps the words that editors look for in every language', () => {
    expect(report('concise', SMALL, { language: 'da' })).toContain('marts.txt:12:1: note: ')
  })

  it('is silent when there is nothing', () => {
    expect(report('concise', [checked('a.txt')])).toBe('')
  })
})

describe('markdown', () => {
  it('is a summary and a table for each file with something to tell', () => {
    expect(report('markdown', SMALL, { known: 2 })).toMatchInlineSnapshot(`
      "### kkr-referat

      1 error, 2 warnings, 1 note in 2 of 4 files; 1 unreadable; 2 known from the baseline

      #### referater/juni.pdf

      | Severity | Place | Finding | Rule |
      | --- | --- | --- | --- |
      | warning | page 2, line 14 of the extracted text | Anna Berg is listed twice among the deltagere | deltager-listed-twice |
      | error | page 5, item 3.2, line 120 of the extracted text | A hearing is announced and its end is not told | answer-missing |

      #### referater/marts.txt

      | Severity | Place | Finding | Rule |
      | --- | --- | --- | --- |
      | warning | whole document | The minutes have no list of contents | contents-missing |
      | note | line 12, item 4 | The title of item 4 is longer than a line | title-long |

      #### referater/scan.pdf

      | Severity | Place | Finding | Rule |
      | --- | --- | --- | --- |
      | unreadable |  | the PDF holds no text&#58; its pages are pictures; run OCR over it and read the result | no-text-layer |
      "
    `)
  })

  it('speaks Danish', () => {
    expect(report('markdown', [checked('a.txt', { severity: 'info' })], { language: 'da' })).toMatchInlineSnapshot(`
      "### kkr-referat

      1 bemærkning i 1 fil

      #### a.txt

      | Alvorsgrad | Sted | Fund | Regel |
      | --- | --- | --- | --- |
      | bemærkning | linje 1 | Anna Berg is listed twice among the deltagere | deltager-listed-twice |
      "
    `)
  })

  it('stays below what GitHub takes, and says what it left out', () => {
    const many = Array.from({ length: 30 }, (_, file) =>
      checked(`${file}.txt`, ...Array.from({ length: 200 }, () => ({ message: 'å'.repeat(100) }))),
    )
    const text = report('markdown', many)
    const rows = text.split('\n').filter((line) => line.startsWith('| warning')).length
    expect(Buffer.byteLength(text)).toBeLessThan(1_000_000)
    expect(rows).toBeGreaterThan(3000)
    expect(text).toContain(`\n\n${6000 - rows} more left out: the table would be too long.\n`)
    expect(text).toContain('\n6000 warnings in 30 files\n')
  })
})
