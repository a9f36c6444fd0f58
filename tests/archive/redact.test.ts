import { describe, expect, it } from 'vitest'
import { redactText, type Redaction } from '../../src/archive/redact.ts'

describe('left out, letter for letter', () => {
  it.each<[Redaction, string, string]>([
    ['emails', 'Skriv til ane@kommune.dk i dag.', 'Skriv til •••••••••••••• i dag.'],
    ['emails', 'per.hansen+kkr@by-kommune.co.uk', '•••••••••••••••••••••••••••••••'],
    ['emails', 'ane@kom-\nmune.dk og mere', '••••••••\n••••••• og mere'],
    ['emails', 'mailto:ane@kommune.dk', 'mailto:••••••••••••••'],
    ['emails', 'per.\nhansen@kommune.dk', '••••\n•••••••••••••••••'],
    ['emails', 'a@b.dk,c@d.dk', '••••••,••••••'],
    ['phones', 'Ring 12 34 56 78.', 'Ring •• •• •• ••.'],
    ['phones', 'tlf. 12345678', 'tlf. ••••••••'],
    ['phones', 'Telefon: 1234 5678', 'Telefon: •••• ••••'],
    ['phones', 'mobiltelefon nr. 12.34.56.78', 'mobiltelefon nr. •••••••••••'],
    ['phones', 'tlf.: +45 12 34 56 78', 'tlf.: ••• •• •• •• ••'],
    ['phones', 'på +45 12345678', 'på ••• ••••••••'],
  ])('%s: %s', (what, text, left) => {
    const found = redactText(text, [what])
    expect(found).toHaveLength(text.length)
    expect(found.replaceAll('+45', '•••')).toBe(left)
  })
})

describe('left in', () => {
  it.each<[string]>([
    ['Beløbet er 12.345.678 kr.'],
    ['SAG-2026-00802'],
    ['den 16-06-2026 kl. 10.00-12.00'],
    ['Årene 2026 2030 og 2025-2028'],
    ['10 20 30 40 50 60'],
    ['12,5 13,5 14,5'],
    ['stemmetal 12 3 4'],
    ['EAN 5798000123456'],
    ['Hotel 12345678'],
    ['10.00 12 34 56 78 90'],
    ['@KKR og 5 @ 10 kr.'],
  ])('%s', (text) => {
    expect(redactText(text, ['emails', 'phones'])).toBe(text)
  })
})
