import { describe, expect, it } from 'vitest'
import { distance } from '../../src/text/distance.ts'

describe('distance', () => {
  it.each([
    ['Albertslund', 'Albertslund', 0],
    ['Albertslun', 'Albertslund', 1],
    ['Ringstedt', 'Ringsted', 1],
    ['Malmø', 'Malmö', 1],
    ['Faxe', 'Køge', 3],
    ['', 'Køge', 4],
    ['Køge', '', 4],
    // A letter outside the first plane is one letter.
    ['a𝔸', 'a', 1],
    ['𝔸', 'a', 1],
  ])('of %j and %j is %i', (a, b, steps) => {
    expect(distance(a, b)).toBe(steps)
    expect(distance(b, a)).toBe(steps)
  })
})
