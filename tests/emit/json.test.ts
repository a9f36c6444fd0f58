import { describe, expect, it } from 'vitest'
import { jsonArray, ndjson, pretty, withoutAt } from '../../src/emit/json.ts'

const NASTY = { text: 'a\u2028b\u2029c\u0085d\u000be\nf\ud800g\u007fh\u009bi\u202ej' }

describe('ndjson', () => {
  it('is one line for every splitter', () => {
    const line = ndjson(NASTY)
    expect(line.slice(0, -1)).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Bidi_Control}]/u)
    expect(line.endsWith('}\n')).toBe(true)
  })

  it('says the same as the value', () => {
    expect(JSON.parse(ndjson(NASTY))).toEqual(NASTY)
  })

  it('leaves Danish letters as they are', () => {
    expect(ndjson('æøå – €')).toBe('"æøå – €"\n')
  })

  it('keeps keys that mean something to the language', () => {
    expect(ndjson(JSON.parse('{"__proto__":1,"constructor":2}'))).toBe('{"__proto__":1,"constructor":2}\n')
  })
})

describe('pretty', () => {
  it('indents by two blanks', () => {
    expect(pretty({ a: ['\u0085'] })).toBe('{\n  "a": [\n    "\\u0085"\n  ]\n}\n')
  })
})

describe('jsonArray', () => {
  it.each([0, 2])('is an array after each number of elements (indent %i)', (indent) => {
    for (const values of [[], [{ a: 1 }], [{ a: 1 }, { b: ['x\ny'] }, NASTY]]) {
      const array = jsonArray(indent)
      const text = values.map((value) => array.next(value)).join('') + array.end()
      expect(JSON.parse(text)).toEqual(values)
    }
  })

  it('puts each element on a line of its own', () => {
    const array = jsonArray()
    expect(array.next(1) + array.next([2]) + array.end()).toBe('[\n1,\n[2]\n]\n')
  })

  it('indents elements below the array', () => {
    const array = jsonArray(2)
    expect(array.next({ a: 1 }) + array.end()).toBe('[\n  {\n    "a": 1\n  }\n]\n')
  })
})

describe('withoutAt', () => {
  it('leaves out every place, at any depth, and nothing else', () => {
    const value = { at: null, a: [{ at: { page: 1 }, b: { at: 1, c: null } }, 'at', 3] }
    expect(withoutAt(value)).toEqual({ a: [{ b: { c: null } }, 'at', 3] })
  })

  it('leaves the value itself alone', () => {
    const value = { at: 1 }
    withoutAt(value)
    expect(value).toEqual({ at: 1 })
  })
})
