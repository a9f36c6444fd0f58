import { describe, expect, it } from 'vitest'
import { looksLikePerson } from '../../src/danish/person-line.ts'

describe('a line that begins a person', () => {
  it.each([
    'Anna Berg (A), Køge Kommune',
    'Anna Berg (A) Køge Kommune (suppleant for',
    'Anna Berg, Køge',
    'Anna Berg',
    '• Anna Berg – Køge',
    '3. Anna Berg, Køge',
    'Anna Berg\tKøge Kommune',
    'Anna Berg Køge Kommune',
    'Borgmester Anna Berg (A), Køge',
    'borgmester Anna Berg (A), Køge',
    'Formand, borgmester Anna Berg (A), Køge',
    'Formand: Anna Berg',
    'KL: Bo Lund',
    'Suppleant Jan Dal (A), Køge Kommune',
    'Jan Dal for Kim Holm, Gribskov Kommune',
    'Kim Holm, Gribskov Kommune supp. Jan Dal deltog',
    'Ida de la Cour (Å), Ærø Kommune',
    'Jan Dal deltog til kl. 11',
  ])('%s', (line) => {
    expect(looksLikePerson(line)).toBe(true)
  })

  it.each([
    'Kommune',
    'Kommune (suppleant for Kim Holm)',
    'Kommune, Anna Berg (A), Køge',
    'Høje-Taastrup Kommune',
    'Gribskov Kommune supp. Jan Dal deltog',
    '(suppleant for Kim Holm)',
    'suppleant Jan Dal deltog',
    'Suppleant',
    'for Kim Holm)',
    'Kim Holm)',
    'Holm)',
    'Mødet blev ledet af Anna Berg',
    'Anna Berg, som er ny i rådet, takkede for ordet og bød velkommen.',
    'Deltagere',
    'Øvrige deltagere',
    'Fra KL',
    'KKR Sjælland',
    'Region Sjælland, direktør',
    'Borgmester',
    'Formand (A)',
    'fra kl. 10.30',
    '1. Godkendelse af referat',
    '',
    `Anna Berg, ${'x'.repeat(300)}`,
  ])('but not: %s', (line) => {
    expect(looksLikePerson(line)).toBe(false)
  })
})
