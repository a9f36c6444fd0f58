import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { caretExcerpt } from '../../../src/emit/report/caret-excerpt.ts'
import { columns } from '../../../src/emit/columns.ts'
import type { Quote } from '../../../src/lint/rule.ts'

/** A quote from a text in which the meant part stands between `«` and `»`. */
function quote(marked: string): Quote {
  const start = marked.indexOf('«')
  return { text: marked.replace('«', '').replace('»', ''), start, end: marked.indexOf('»') - 1 }
}

/** Line and carets below each other. */
function show(marked: string, room = 40): string {
  const { line, carets } = caretExcerpt(quote(marked), room) ?? { line: '', carets: '' }
  return `${line}\n${carets}`
}

describe('caretExcerpt', () => {
  it.each([
    ['a short text whole', 'Anna «Berg», Faxe', 'Anna Berg, Faxe\n     ^^^^'],
    ['blanks and line ends as one blank', ' a\n\n b \u00a0 «c  d»\n', 'a b c d\n    ^^^'],
    ['blanks that are meant', 'slut«  »', 'slut \n    ^'],
    ['where something is missing', 'et «» to', 'et to\n  ^'],
    ['what is missing at the end, below the last letter', 'et to«»', 'et to\n    ^'],
    ['what cannot be seen', 'a\u001b[2J«b»', 'a\\u{1b}[2Jb\n          ^'],
    ['what is meant and cannot be seen', 'a«\u200b»b', 'a\\u{200b}b\n ^^^^^^^^'],
    ['marks above a letter as no column', 'a\u030a «e\u0301» i', 'a\u030a e\u0301 i\n  ^'],
    ['wide letters as two columns', '漢 «字🙂»!', '漢 字🙂!\n   ^^^^'],
    ['what a log would obey', '::error::«x» ##[error]', ':\\u{3a}error:\\u{3a}x #\\u{23}[error]\n                   ^'],
  ])('shows %s', (_, marked, expected) => {
    expect(show(marked)).toBe(expected)
  })

  it.each([
    [
      'the end',
      '«Her» begynder en lang linje, som ikke kan stå på en linje',
      'Her begynder en lang linje, som ikke …\n^^^',
    ],
    [
      'the beginning',
      'Her begynder en lang linje, som «slutter» her',
      '… en lang linje, som slutter her\n                     ^^^^^^^',
    ],
    [
      'both',
      'Her begynder en lang linje, og her er det «ment», og så er der meget mere tekst',
      '… og her er det ment, og så er der …\n                ^^^^',
    ],
    [
      'the part that is meant when it is too long itself',
      'Her «begynder en lang linje, som ikke kan stå på en linje» slut',
      '… begynder en lang linje, som ikke kan …\n  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
    ],
    ['a word that is too long', `«a»${'b'.repeat(60)}`, `a${'b'.repeat(35)}…\n^`],
  ])('cuts %s', (_, marked, expected) => {
    expect(show(marked)).toBe(expected)
  })

  it('shows nothing of nothing', () => {
    expect(caretExcerpt({ text: '', start: 0, end: 0 }, 40)).toBeNull()
    expect(caretExcerpt({ text: ' \n', start: 5, end: 9 }, 40)?.line).toBe(' ')
  })

  it('fits, is safe, and has carets below what is meant', () => {
    const words = fc.array(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'binary' }),
        fc.constantFrom('::', '##[x]', ' ', 'ord'),
      ),
    )
    fc.assert(
      fc.property(words, fc.nat(60), fc.nat(60), fc.integer({ min: 30, max: 120 }), (parts, start, length, room) => {
        const text = parts.join(' ')
        const shown = caretExcerpt({ text, start, end: start + length }, room)
        if (shown === null) return
        expect(columns(shown.line)).toBeLessThanOrEqual(room)
        expect(shown.line).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|::|##\[/u)
        expect(shown.carets).toMatch(/^ *\^+$/u)
        expect(shown.carets.length).toBeLessThanOrEqual(columns(shown.line))
      }),
    )
  })

  it('takes no longer for a text of megabytes', () => {
    const text = 'ord '.repeat(1_000_000)
    const begun = performance.now()
    for (let i = 0; i < 100; i++) caretExcerpt({ text, start: 2_000_000, end: 2_000_003 }, 80)
    expect(performance.now() - begun).toBeLessThan(5000)
  })
})
