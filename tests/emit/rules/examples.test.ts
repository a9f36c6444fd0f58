// The examples of the rules as readers see them: in the terminal and in the docs.
import { describe, expect, it } from 'vitest'
import { exampleLines } from '../../../src/emit/rules/example-text.ts'
import { explain } from '../../../src/emit/rules/rules-text.ts'
import type { Language, Papers, RuleCard } from '../../../src/lint/rule.ts'
import { rulesPage } from '../../../src/emit/rules/rules-page.ts'
import { RULE_BY_NAME } from '../../../src/lint/rules.ts'

const shown = (...papers: Papers): string => exampleLines(papers, 'en').join('\n')
const rule = (name: string): RuleCard => {
  const found = RULE_BY_NAME.get(name)
  if (found === undefined) throw new Error(`no rule ${name}`)
  return found
}
const explained = (name: string, language: Language = 'en'): string =>
  explain(rule(name), { language, heading: (text) => text, width: null }, true)

describe('an example', () => {
  it('shows what it puts into the model, and nothing else', () => {
    expect(shown({ attendance: 'Deltagere\n\nAnna Berg (A), Faxe Kommune' })).toBe(
      'Deltagere\nAnna Berg (A), Faxe Kommune',
    )
  })

  it('shows parts of the model that it names, in the order of the paper', () => {
    expect(shown({ items: '1. Siden sidst\n\n2. Eventuelt', show: ['contents', 'cover'] })).toMatchInlineSnapshot(`
      "REFERAT 2024
      KKR SJÆLLAND
      Dato: 12-03-2024 10:00
      Sted: Kongrescentret, Ringsted

      Indholdsfortegnelse
      Deltagerfortegnelse ..... 2
      1. Siden sidst ..... 3
      2. Eventuelt ..... 3

      1. Siden sidst
      2. Eventuelt"
    `)
  })

  it('says that it has no contents', () => {
    expect(exampleLines([{ contents: null }], 'en')).toEqual(['(no list of contents)'])
    expect(exampleLines([{ contents: null }], 'da')).toEqual(['(ingen indholdsfortegnelse)'])
  })

  it('leaves out empty lines, and keeps items apart', () => {
    const items = '1. Siden sidst\n\n1.1. Nyt fra KL\n\nFormanden fortalte.\n\n— side 4 —\n\n2. Eventuelt'
    expect(shown({ items })).toBe('1. Siden sidst\n1.1. Nyt fra KL\nFormanden fortalte.\n\n— side 4 —\n2. Eventuelt')
  })

  it('shows papers under their names, and a part that is empty not at all', () => {
    expect(shown({ name: 'a.md', cover: 'REFERAT' }, { name: 'b.md', cover: 'DAGSORDEN', attendance: '' })).toBe(
      '[a.md]\nREFERAT\n\n[b.md]\nDAGSORDEN',
    )
  })
})

describe.each([...RULE_BY_NAME.values()])('$name', ({ examples }) => {
  it('has examples that show something, and not too much', () => {
    for (const papers of [...examples.fires.map((example) => example.papers), ...examples.silent]) {
      const lines = exampleLines(papers, 'en').filter((line) => line !== '')
      expect(lines.length).toBeLessThanOrEqual(28)
      for (const paper of papers) {
        expect(
          exampleLines([paper], 'en').filter((line) => !line.startsWith('[')),
          JSON.stringify(papers),
        ).not.toEqual([])
      }
    }
  })
})

describe('explain', () => {
  it('prints below an example what is said of it, in the language of the page', () => {
    expect(explained('deltager-listed-twice')).toContain(
      '  | Anna Berg (A), Faxe Kommune\n  -> Anna Berg is listed twice among the deltagere\n',
    )
    expect(explained('deltager-listed-twice', 'da')).toContain(
      '  | Anna Berg (A), Faxe Kommune\n  -> Anna Berg står to gange blandt deltagerne\n',
    )
  })

  it('breaks a long sentence under itself', () => {
    expect(explained('contents-title-differs')).toContain(
      [
        '  -> Item 1.1 is “Godkendelse af referat og dagsorden” in the contents and',
        '     “Godkendelse af dagsorden” in its heading\n',
      ].join('\n'),
    )
  })

  it('shows another severity than the rule’s own', () => {
    expect(explained('deltager-listed-twice')).toContain('"deltager-listed-twice": "error"')
    expect(explained('contents-entry-without-item')).toContain('"contents-entry-without-item": "warning"')
  })

  it('has headings in both languages', () => {
    const headings = (text: string): string[] => text.split('\n').filter((line) => /^\p{Lu}\P{Po}*$/u.test(line))
    expect(headings(explained('sag-missing'))).toEqual([
      'Why it matters',
      'How to mend the document',
      'Example with the fault',
      'Example without',
    ])
    expect(explained('sag-missing')).toContain('\nTo silence it, or to change its severity\n')
    expect(headings(explained('sag-missing', 'da'))).toEqual([
      'Hvorfor det betyder noget',
      'Sådan rettes dokumentet',
      'Eksempel med fejlen',
      'Eksempel uden fejl',
      'Sådan slås reglen fra eller får en anden alvorsgrad',
    ])
  })
})

describe('the page of the docs', () => {
  it('shows the first example of each kind, with what is said of it', () => {
    expect(rulesPage([rule('contents-missing')], 'en')).toContain(
      [
        'Example with the fault:\n',
        '````text',
        'REFERAT 2024',
        'KKR SJÆLLAND',
        'Dato: 12-03-2024 10:00',
        'Sted: Kongrescentret, Ringsted\n',
        '(no list of contents)\n',
        '1. Godkendelse af dagsorden',
      ].join('\n'),
    )
    expect(rulesPage([rule('contents-missing')], 'da')).toContain(
      '2. Eventuelt\n-> Dokumentet har ingen indholdsfortegnelse\n````\n\nEksempel uden fejl:\n\n````text\nIndholdsfortegnelse\n',
    )
  })
})
