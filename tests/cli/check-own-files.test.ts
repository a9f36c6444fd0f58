// What a run of `check` reads, it does not write over; and what is no longer there, it does not remember.
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { check, CLEAN, TWICE } from './checking.ts'
import { folder, readJson, tree } from './folder.ts'

const NAME = 'kkr-referat.config.json'

describe('a report is refused', () => {
  it.each([
    [['--format', `json=${NAME}`], `${NAME} is the configuration. Name another file for the report.`],
    [['--report', NAME], `${NAME} is the configuration. Name another file for the report.`],
    [['--format', 'json=known.json'], 'known.json is the baseline. Name another file for the report.'],
    [['--format', 'json=./m/../known.json'], './m/../known.json is the baseline. Name another file for the report.'],
    [['--baseline', NAME], `${NAME} is the configuration. Name another file for the baseline.`],
  ])('in the place of what the run reads: %j', async (args, message) => {
    const cwd = folder({ [NAME]: '{ "baseline": "known.json" }', 'm/maj.txt': TWICE })
    await check(['m', '--update-baseline'], { cwd })
    const before = [readJson(join(cwd, NAME)), readJson(join(cwd, 'known.json'))]
    const { stdout, stderr, code } = await check(['m', ...args], { cwd })
    expect({ stdout, stderr, code }).toEqual({ stdout: '', stderr: `error: ${message}\n`, code: 2 })
    expect([readJson(join(cwd, NAME)), readJson(join(cwd, 'known.json'))]).toEqual(before)
  })

  it('not beside them', async () => {
    const cwd = folder({ [NAME]: '{}', 'm/maj.txt': TWICE })
    expect((await check(['m', '--format', 'json=found.json', '--fail-on', 'never'], { cwd })).code).toBe(0)
    expect(tree(cwd)).toContain('found.json')
  })
})

describe('a document that was removed', () => {
  const args = ['--baseline', 'known.json', '--fail-on', 'warning', '--format', 'concise']

  it('has its entries told when its folder is checked, and taken out', async () => {
    const cwd = folder({ 'm/maj.txt': TWICE, 'm/juni.txt': CLEAN })
    await check(['m', ...args, '--update-baseline'], { cwd })
    rmSync(join(cwd, 'm/maj.txt'))
    expect((await check(['m', ...args], { cwd })).stderr).toContain('m/maj.txt no longer has deltager-listed-twice')
    await check(['m', ...args, '--update-baseline'], { cwd })
    expect(readJson(join(cwd, 'known.json'))).toMatchObject({ findings: [] })
  })

  it('keeps them when another folder is checked, or a document could not be read', async () => {
    const cwd = folder({ 'm/maj.txt': TWICE, 'n/juni.txt': CLEAN })
    await check(['m', ...args, '--update-baseline'], { cwd })
    rmSync(join(cwd, 'm/maj.txt'))
    expect((await check(['n', ...args], { cwd })).stderr).toBe('')
    writeFileSync(join(cwd, 'm/bad.txt'), '')
    expect((await check(['m', ...args], { cwd })).stderr).not.toContain('no longer')
  })
})

it('--print-config shows each configuration that inputs stand below, also where they could not be used in one run', async () => {
  const cwd = folder({
    [`m/${NAME}`]: '{ "baseline": "m.json" }',
    'm/maj.txt': TWICE,
    [`n/${NAME}`]: '{ "baseline": "n.json" }',
    'n/juni.txt': CLEAN,
  })
  const { stdout, code } = await check(['m', 'n', '--print-config'], { cwd })
  expect(code).toBe(0)
  expect(stdout.match(/"baseline": ".*?"/gu)).toEqual([
    `"baseline": "${join(cwd, 'm/m.json')}"`,
    `"baseline": "${join(cwd, 'n/n.json')}"`,
  ])
})
