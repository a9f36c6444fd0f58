// The linter: its options, what it refuses to judge, and how a fault is known again.
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/lint/finding.ts'
import { createLinter } from '../../src/lint/lint.ts'
import type { LintOptions } from '../../src/lint/lint.ts'
import type { Paper } from '../../src/lint/rule.ts'
import { readPaper } from './model-paper.ts'

const TWICE: Paper = {
  attendance: 'Deltagere\n\nAnna Berg (A), Faxe Kommune\nBent Dal (V), Greve Kommune\nAnna Berg (A), Faxe Kommune',
}
const COUNCIL: Paper = {
  ...TWICE,
  cover: 'Referat\n\nByrådet i Ringsted Kommune\n\nDato: 12-03-2024 10:00\nSted: Byrådssalen',
}

/** The findings on the last of some papers. */
async function lint(papers: readonly Paper[], options?: LintOptions): Promise<Finding[]> {
  const linter = createLinter()
  let findings: Finding[] = []
  for (const paper of papers) findings = linter(await readPaper(paper), options)
  return findings
}

const names = (findings: readonly Finding[]): string[] => findings.map(({ rule }) => rule)
const prints = (findings: readonly Finding[]): string[] => findings.map(({ fingerprint }) => fingerprint)

describe('the options', () => {
  it('are none, and the sentences English, unless others are given', async () => {
    const [found] = await lint([TWICE])
    expect(found).toMatchObject({ severity: 'warning', message: 'Anna Berg is listed twice among the deltagere' })
    expect(await lint([TWICE], {})).toEqual([found])
    expect(await lint([TWICE], { rules: {}, language: 'en' })).toEqual([found])
  })

  it('choose the language', async () => {
    const [found] = await lint([TWICE], { language: 'da' })
    expect(found?.message).toBe('Anna Berg står to gange blandt deltagerne')
  })

  it('choose a severity, or none', async () => {
    const [found] = await lint([TWICE], { rules: { 'deltager-listed-twice': 'error' } })
    expect(found?.severity).toBe('error')
    expect(await lint([TWICE], { rules: { 'deltager-listed-twice': 'off' } })).toEqual([])
  })

  it.each([
    [{ rules: { 'deltager-twice': 'off' } }, 'there is no rule deltager-twice'],
    [{ rules: { constructor: 'off' } }, 'there is no rule constructor'],
    [{ rules: { 'sag-missing': 'fatal' } }, 'there is no severity fatal: off, info, warning, error'],
    [{ language: 'de' }, 'there is no language de: en, da'],
  ])('name what there is: %j', async (options, message) => {
    const referat = await readPaper({})
    expect(() => createLinter()(referat, options as unknown as LintOptions)).toThrow(new RangeError(message))
  })
})

describe('a paper of another body', () => {
  it('has this one fault', async () => {
    expect(names(await lint([COUNCIL]))).toEqual(['not-a-kkr-document'])
    expect(names(await lint([COUNCIL], { rules: { 'not-a-kkr-document': 'info' } }))).toEqual(['not-a-kkr-document'])
  })

  it('is judged by the other rules when it is wanted all the same', async () => {
    expect(names(await lint([COUNCIL], { rules: { 'not-a-kkr-document': 'off' } }))).toEqual(['deltager-listed-twice'])
  })
})

describe('a paper that was changed', () => {
  it('is judged as it is now', async () => {
    const linter = createLinter()
    const referat = await readPaper({ items: '1. Orientering\n\n1.1. Råd\n\nFormanden fortalte om udpegnin-ger.' })
    expect(names(linter(referat))).toEqual(['hyphen-left-in-word'])
    const [block] = referat.items[1]?.sections[0]?.blocks ?? []
    if (block?.type !== 'paragraph') throw new Error('the model has a paragraph there')
    block.text = 'Formanden fortalte om udpegninger.'
    expect(names(linter(referat))).toEqual(['same-document-twice'])
  })
})

describe('the fingerprint', () => {
  it('is that of the fault, not of the file', async () => {
    const [here] = prints(await lint([{ ...TWICE, name: 'juni.md' }]))
    expect(here).toMatch(/^[0-9a-f]{32}$/u)
    expect(prints(await lint([{ ...TWICE, name: '2024/juni (1).md' }]))).toEqual([here])
    expect(prints(await lint([{ attendance: TWICE.attendance?.replaceAll('Anna', 'Eva') ?? '' }]))).not.toEqual([here])
  })

  it('does not change with the name of the other file', async () => {
    const twice = async (first: string): Promise<Finding[]> => lint([{ name: first }, { name: 'b.md' }])
    const [one, other] = [await twice('2024/a.md'), await twice('arkiv/a.md')]
    expect(names(one)).toEqual(['same-document-twice'])
    expect(one.map(({ args }) => args)).toEqual([{ first: '2024/a.md' }])
    expect(prints(one)).toEqual(prints(other))
  })

  it('does not change with the name of the other version, but with what differs', async () => {
    const differs = async (first: string, change: Paper): Promise<string[]> => {
      const findings = await lint([{ name: first }, { name: 'b.md', ...change }])
      expect(names(findings)).toContain('meeting-published-twice-differently')
      return prints(findings.filter(({ rule }) => rule === 'meeting-published-twice-differently'))
    }
    const attendance = 'Deltagere\n\nAnna Berg (A), Faxe Kommune\n\nAfbud\n\nBent Dal (V), Greve Kommune'
    const items = '1. Godkendelse af dagsorden\n\nKKR Sjælland godkendte dagsordenen.\n\n2. Eventuelt'
    const here = await differs('2024/a.md', { attendance })
    expect(await differs('arkiv/a.md', { attendance })).toEqual(here)
    expect(await differs('2024/a.md', { items })).not.toEqual(here)
  })

  it('tells equal faults apart', async () => {
    const attendance = `${TWICE.attendance ?? ''}\nAnna Berg (A), Faxe Kommune`
    const found = prints(await lint([{ attendance }]))
    expect(found).toHaveLength(2)
    expect(new Set(found).size).toBe(2)
  })
})
