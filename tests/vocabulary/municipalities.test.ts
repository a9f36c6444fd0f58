import { describe, expect, it } from 'vitest'
import { MUNICIPALITIES, MUNICIPALITY_ALIASES } from '../../src/vocabulary/municipalities.ts'
import { REGION_LIST } from '../../src/vocabulary/regions.ts'

describe('the municipalities', () => {
  it('are 98, each with its own three-digit code and name', () => {
    expect(MUNICIPALITIES).toHaveLength(98)
    expect(new Set(MUNICIPALITIES.map(({ code }) => code)).size).toBe(98)
    expect(new Set(MUNICIPALITIES.map(({ name }) => name)).size).toBe(98)
    for (const { code } of MUNICIPALITIES) expect(code).toMatch(/^[1-8]\d\d$/u)
  })

  it('are as many in each region as the region says', () => {
    const counts = REGION_LIST.map(({ key }) => [key, MUNICIPALITIES.filter(({ region }) => region === key).length])
    expect(counts).toEqual(REGION_LIST.map(({ key, municipalities }) => [key, municipalities]))
    expect(counts).toEqual([
      ['hovedstaden', 29],
      ['sjælland', 17],
      ['syddanmark', 22],
      ['midtjylland', 19],
      ['nordjylland', 11],
    ])
  })

  it('have other names that mean one of them', () => {
    const codes = new Set(MUNICIPALITIES.map(({ code }) => code))
    for (const code of Object.values(MUNICIPALITY_ALIASES)) expect(codes).toContain(code)
  })

  it('keep Bornholm in Hovedstaden, and leave Christiansø out', () => {
    expect(MUNICIPALITIES.find(({ code }) => code === '400')).toMatchObject({ name: 'Bornholm', region: 'hovedstaden' })
    expect(MUNICIPALITIES.some(({ code }) => code === '411')).toBe(false)
  })
})
