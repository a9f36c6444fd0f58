// Each rule fires on its own examples, alone, and is silent on the others; the model paper has no fault.
import { describe, expect, it } from 'vitest'
import { createLinter } from '../../src/lint/lint.ts'
import type { Example } from '../../src/lint/rule.ts'
import { FOLDER_RULES, RULES } from '../../src/lint/rules.ts'
import { readExample } from './model-paper.ts'

/** The findings on each paper of an example, as `rule: sentence`. */
async function lint(example: Example): Promise<string[][]> {
  const linter = createLinter()
  const referater = await readExample(example)
  return referater.map((referat) =>
    linter(referat, { rules: {}, language: 'en' }).map(({ rule, message }) => `${rule}: ${message}`),
  )
}

describe('the model paper', () => {
  it('has no fault', async () => {
    expect(await lint([{}])).toEqual([[]])
  })
})

describe.each([...RULES, ...FOLDER_RULES])('$name', ({ name, examples, prose }) => {
  it.each(examples.fires.map((example, i) => [i, example] as const))('fires, and it alone (%i)', async (_, example) => {
    const findings = await lint(example)
    expect(findings.at(-1), 'no finding').not.toEqual([])
    for (const finding of findings.flat()) expect(finding).toMatch(/^[a-z-]+: [\p{Lu}\d“].*[^.]$/u)
    expect(findings.slice(0, -1).flat(), 'only the last paper has the fault').toEqual([])
    expect(findings.flat().filter((finding) => !finding.startsWith(`${name}: `))).toEqual([])
  })

  it.each(examples.silent.map((example, i) => [i, example] as const))('is silent (%i)', async (_, example) => {
    expect((await lint(example)).flat()).toEqual([])
  })

  it('has its prose in both languages', () => {
    expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/u)
    for (const text of [prose.en, prose.da].flatMap(({ what, why, mend }) => [what, why, mend])) {
      expect(text).toMatch(/^\p{Lu}.*[.!?]$/u)
    }
  })
})
