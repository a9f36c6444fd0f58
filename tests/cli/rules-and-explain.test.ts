// The rules, told to people and to programs.
import { describe, expect, it } from 'vitest'
import { RULE_WORDS } from '../../src/emit/rules/rule-words.ts'
import { RULE_BY_NAME } from '../../src/lint/rules.ts'
import { cli } from './transcript.ts'

describe('explain', () => {
  it('tells what, why, how to mend, and shows examples', async () => {
    const { stdout, code } = await cli(['explain', 'deltager-listed-twice'])
    expect(stdout).toMatch(/^deltager-listed-twice \(warning; attendance\)\n\nA person stands twice/u)
    const { why, mend, fires, silent } = RULE_WORDS.en
    for (const part of [why, mend, fires, silent]) expect(stdout).toContain(`\n${part}\n`)
    expect(stdout).toContain('  | Anna Berg (A), Faxe Kommune\n')
    expect(code).toBe(0)
  })

  it('speaks Danish', async () => {
    const { stdout } = await cli(['explain', 'deltager-listed-twice', '--lang', 'da'])
    expect(stdout).toMatch(/^deltager-listed-twice \(advarsel; deltagere og afbud\)\n\nEn person står to gange/u)
  })

  it('knows the nearest rule', async () => {
    expect(await cli(['explain', 'deltager-twice'])).toEqual({
      stdout: '',
      stderr:
        'error: there is no rule deltager-twice. Did you mean deltager-listed-twice? kkr-referat rules lists them.\n',
      code: 2,
    })
  })

  it.each([...RULE_BY_NAME.keys()])('fits 80 columns, but for the paper’s own lines: %s', async (name) => {
    for (const lang of ['en', 'da']) {
      const { stdout } = await cli(['explain', name, '--lang', lang])
      expect(stdout.split('\n').filter((line) => line.length > 80 && !line.startsWith('  | '))).toEqual([])
    }
  })
})

describe('rules', () => {
  it('lists every rule, for people', async () => {
    const { stdout } = await cli(['rules', '--lang', 'da'])
    for (const name of RULE_BY_NAME.keys()) expect(stdout).toContain(`  ${name} (`)
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([])
  })

  it('lists every rule, for programs', async () => {
    const rules = JSON.parse((await cli(['rules', '--format', 'json'])).stdout) as Record<string, unknown>[]
    expect(rules.map(({ name }) => name)).toEqual([...RULE_BY_NAME.keys()])
    expect(rules[0]).toEqual({
      name: expect.any(String) as string,
      group: expect.any(String) as string,
      severity: expect.stringMatching(/^(?:info|warning|error)$/u) as string,
      what: expect.any(String) as string,
      why: expect.any(String) as string,
      mend: expect.any(String) as string,
    })
  })
})
