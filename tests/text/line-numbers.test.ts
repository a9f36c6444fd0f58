import { describe, expect, it } from 'vitest'
import { lineFinder } from '../../src/text/span.ts'

describe('the number of a line', () => {
  it.each([
    ['LF', 'a\nb\nX', 3],
    ['CR LF', 'a\r\nb\r\nX', 3],
    ['CR', 'a\rb\rX', 3],
    ['LF CR, which are two ends', 'a\n\rX', 3],
    ['a form feed, which ends none', 'a\fb\fX', 1],
    ['a vertical tab, which ends none', 'a\vX', 1],
    ['NEL, which ends none', 'a\u0085X', 1],
    ['U+2028 and U+2029, which end none', 'a\u2028b\u2029X', 1],
  ])('is that of an editor: %s', (_, text, line) => {
    expect(lineFinder(text)(text.indexOf('X'))).toBe(line)
  })

  it('belongs to the line that an end ends', () => {
    expect([0, 1, 2, 3].map(lineFinder('a\nb\n'))).toEqual([1, 1, 2, 2])
    expect(lineFinder('')(0)).toBe(1)
  })
})
