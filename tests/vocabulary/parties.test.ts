import { describe, expect, it } from 'vitest'
import { PARTIES } from '../../src/vocabulary/parties.ts'

describe('the parties', () => {
  it('have each their own letter, and no name that means two of them', () => {
    expect(new Set(PARTIES.map(({ letter }) => letter)).size).toBe(PARTIES.length)
    const names = PARTIES.flatMap(({ name, names: others }) => [name, ...others]).map((name) => name.toLowerCase())
    expect(new Set(names).size).toBe(names.length)
  })

  it('are the ones of the ballot today', () => {
    const today = PARTIES.filter(({ to }) => to === undefined).map(({ letter }) => letter)
    expect(today.join('')).toBe('ABCFHIMOVÆØÅ')
  })

  it('leave the letter S free', () => {
    expect(PARTIES.some(({ letter }) => letter === 'S')).toBe(false)
  })
})
