// Each rule fires on its own examples, alone, and is silent on the others; the model paper has no fault.
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/lint/finding.ts'
import { createLinter } from '../../src/lint/lint.ts'
import { LANGUAGES } from '../../src/lint/rule.ts'
import type { Papers } from '../../src/lint/rule.ts'
import { FOLDER_RULES, RULES } from '../../src/lint/rules.ts'
import { readPapers } from './model-paper.ts'

/** The findings on each paper of an example. */
async function lint(papers: Papers): Promise<Finding[][]> {
  const linter = createLinter()
  return (await readPapers(papers)).map((referat) => linter(referat))
}

const said = (findings: readonly Finding[]): string[] => findings.map(({ rule, message }) => `${rule}: ${message}`)

describe('the model paper', () => {
  it('has no fault', async () => {
    expect(await lint([{}])).toEqual([[]])
  })
})

describe.each([...RULES, ...FOLDER_RULES])('$name', ({ name, examples, prose, sentence, fileArgs }) => {
  it.each(examples.fires.map((example, i) => [i, example] as const))(
    'fires once, and it alone (%i)',
    async (_, { papers, args }) => {
      const findings = await lint(papers)
      expect(said(findings.slice(0, -1).flat()), 'only the last paper has the fault').toEqual([])
      expect(said(findings.at(-1) ?? [])).toEqual([`${name}: ${sentence.en(args)}`])
      expect(findings.at(-1)?.[0]?.args).toEqual(args)
      expect(Object.keys(args)).toEqual(expect.arrayContaining([...(fileArgs ?? [])]))
    },
  )

  it.each(examples.fires.map(({ args }, i) => [i, args] as const))('says it in both languages (%i)', (_, args) => {
    for (const language of LANGUAGES) expect(sentence[language](args)).toMatch(/^[\p{Lu}\d“”].*[^.]$/u)
    expect(sentence.en(args)).not.toMatch(/undefined|null|”[^“”]*”/u)
    expect(sentence.da(args)).not.toMatch(/undefined|null|“/u)
  })

  it.each(examples.silent.map((papers, i) => [i, papers] as const))('is silent (%i)', async (_, papers) => {
    expect(said((await lint(papers)).flat())).toEqual([])
  })

  it('has its prose in both languages', () => {
    expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/u)
    for (const text of LANGUAGES.flatMap((language) => Object.values(prose[language]) as string[])) {
      expect(text).toMatch(/^\p{Lu}.*[.!?]$/u)
    }
    expect(Object.values(prose.da).join(' ')).not.toContain('“')
  })
})
