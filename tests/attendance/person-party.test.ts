import { describe, expect, it } from 'vitest'
import { findParty, readParty } from '../../src/danish/party.ts'

describe('readParty', () => {
  it('gives the letter of the ballot its name in the register', () => {
    expect(readParty('A')).toEqual({ letter: 'A', name: 'Socialdemokratiet' })
    expect(readParty(' Ø ')).toEqual({ letter: 'Ø', name: 'Enhedslisten' })
    expect(readParty('Å'.normalize('NFD'))).toEqual({ letter: 'Å', name: 'Alternativet' })
  })

  it('keeps a letter that nobody in the register holds, and never reads S as short for a party', () => {
    expect(readParty('T')).toEqual({ letter: 'T', name: null })
    expect(readParty('S')).toEqual({ letter: 'S', name: null })
  })

  it('knows that letters change hands', () => {
    expect(readParty('D', 2019)).toEqual({ letter: 'D', name: 'Nye Borgerlige' })
    expect(readParty('D', 2012)).toEqual({ letter: 'D', name: null })
    expect(readParty('D')).toEqual({ letter: 'D', name: null })
    expect(readParty('M', 2010).name).toBeNull()
    expect(readParty('M', 2026).name).toBe('Moderaterne')
  })

  it.each([
    ['SF', 'F'],
    ['Socialistisk Folkeparti', 'F'],
    ['De Konservative', 'C'],
    ['Det Radikale Venstre', 'B'],
    ['socialdemokraterne', 'A'],
    ['LA', 'I'],
    ['DF', 'O'],
    ['Enhedslisten - De Rød-Grønne', 'Ø'],
    ['Venstre, Danmarks Liberale Parti', 'V'],
  ])('%s is the party with the letter %s', (name, letter) => {
    expect(readParty(name).letter).toBe(letter)
    expect(findParty(name)?.letter).toBe(letter)
  })

  it('keeps the name of a local list as printed', () => {
    expect(readParty('Borgerlisten')).toEqual({ letter: null, name: 'Borgerlisten' })
    expect(readParty('A/V')).toEqual({ letter: null, name: 'A/V' })
  })

  it('makes nothing of nothing', () => {
    expect(readParty('')).toEqual({ letter: null, name: null })
    expect(findParty('V')).toBeNull()
  })
})
