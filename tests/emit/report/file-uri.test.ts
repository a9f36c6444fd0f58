import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileUri } from '../../../src/emit/report/file-uri.ts'

describe('fileUri', () => {
  it.each([
    ['referater/juni.pdf', 'referater/juni.pdf'],
    ['./referater/juni.pdf', 'referater/juni.pdf'],
    ['../referater/juni.pdf', '../referater/juni.pdf'],
    ['møde 3#1?.pdf', 'm%C3%B8de%203%231%3F.pdf'],
    ['100%.pdf', '100%25.pdf'],
    ['a:b.pdf', 'a%3Ab.pdf'],
    ['a\nb\u0000.pdf', 'a%0Ab%00.pdf'],
    ['a\ud800.pdf', 'a%EF%BF%BD.pdf'],
    ['/srv/møder/juni.pdf', 'file:///srv/m%C3%B8der/juni.pdf'],
    ['C:/møder/juni 1.pdf', 'file:///C:/m%C3%B8der/juni%201.pdf'],
    ['//srv/del/juni.pdf', 'file://srv/del/juni.pdf'],
  ])('%j is %s', (name, uri) => {
    expect(fileUri(name)).toBe(uri)
  })

  it('decodes to the name', () => {
    const part = fc.string({ unit: 'binary', minLength: 1 }).filter((text) => !/^\.+$|\/|^[A-Za-z]:$/u.test(text))
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
        const name = parts.join('/')
        expect(decodeURIComponent(fileUri(name))).toBe(name)
        expect(new URL(fileUri(name), 'file:///srv/').pathname).toBe(`/srv/${fileUri(name)}`)
      }),
    )
  })
})
