import { describe, expect, it } from 'vitest'
import { createNearest } from '../../src/lint/nearest.ts'

const near = createNearest(['Albertslund', 'Faxe', 'Fanø', 'Ringsted', 'Assens', 'Odense', 'Ishøj'])

describe('the nearest word', () => {
  it.each([
    ['Albertslun', 'Albertslund'],
    ['ALBERTSLUND', 'Albertslund'],
    ['Ringstedt', 'Ringsted'],
    ['Ringsted', 'Ringsted'],
    ['Fax', 'Faxe'],
    ['Odense\u0301', 'Odense'],
  ])('to %s is %s', (word, name) => {
    expect(near(word)).toBe(name)
  })

  it.each(['Malmø', 'Kommuneby', '', 'Fa', 'x'.repeat(10_000)])('is none for %.20s', (word) => {
    expect(near(word)).toBeNull()
  })

  it('is none where two are as near', () => {
    const find = createNearest(['Herlev', 'Hersev'])
    expect(find('Heriev')).toBeNull()
    expect(find('Herlew')).toBe('Herlev')
  })

  it('is no longer looked for behind 500 different words, but what was found is remembered', () => {
    const find = createNearest(['Ringsted'])
    expect(find('Ringstedt')).toBe('Ringsted')
    for (let i = 0; i < 500; i++) find(`Ukendt${i}`)
    expect(find('Ringsteds')).toBeNull()
    expect(find('Ringstedt')).toBe('Ringsted')
  })
})
