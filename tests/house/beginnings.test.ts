// What one meets before the program runs: an old Node, a clone that was not built, a package that is packed.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { folder } from '../cli/folder.ts'

const project = fileURLToPath(new URL('../..', import.meta.url))
const { complaintAbout } = createRequire(import.meta.url)('../../bin/node-version.js') as {
  complaintAbout: (version: string) => string | null
}

describe('a version of Node', () => {
  it.each([
    ['18.20.8', 'kkr-referat needs Node 20.16 or newer, this is 18.20.'],
    ['20.15.1', 'kkr-referat needs Node 20.16 or newer, this is 20.15.'],
    ['21.7.3', 'kkr-referat needs Node 22.3 or newer, this is 21.7.'],
    ['22.2.0', 'kkr-referat needs Node 22.3 or newer, this is 22.2.'],
    ['20.16.0', null],
    ['22.3.0', null],
    ['24.0.0', null],
  ])('%s: %s', (version, complaint) => {
    expect(complaintAbout(version)).toBe(complaint)
  })

  it('that will do is what package.json says', () => {
    const { engines } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { engines: { node: string } }
    expect(engines.node).toBe('>=20.16.0 <21 || >=22.3.0')
  })

  // The version of this process is another while the file runs: what an old Node would do with the rest of it is not shown.
  it.each(['bin/kkr-referat.js', 'scripts/prepare.mjs'])('that is too old gets one line from %s', (file) => {
    const cwd = folder({
      'old.cjs': `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.20.8' } })`,
    })
    const args = ['--require', join(cwd, 'old.cjs'), join(project, file), '--version']
    const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' })
    expect({ stdout, stderr }).toEqual({
      stdout: '',
      stderr: 'kkr-referat needs Node 20.16 or newer, this is 18.20.\n',
    })
    expect(status).toBeGreaterThan(0)
  })
})

it('a clone that was not built says what to run', () => {
  const cwd = folder({})
  cpSync(join(project, 'bin'), join(cwd, 'bin'), { recursive: true })
  const { stderr, status } = spawnSync(process.execPath, [join(cwd, 'bin/kkr-referat.js'), '--help'], {
    encoding: 'utf8',
  })
  expect(stderr).toBe(`kkr-referat is not built: run npm run build in ${cwd}.\n`)
  expect(status).toBe(2)
})

it('a clone whose program is of another time, as behind git pull, says what to run', () => {
  const cwd = folder({ 'dist/program/main.cjs': 'exports.main = () => undefined\n' })
  cpSync(join(project, 'bin'), join(cwd, 'bin'), { recursive: true })
  const { stderr, status } = spawnSync(process.execPath, [join(cwd, 'bin/kkr-referat.js'), '--help'], {
    encoding: 'utf8',
  })
  expect(stderr).toBe(`kkr-referat was built from other sources: run npm run build in ${cwd}.\n`)
  expect(status).toBe(2)
})

it('packing prints the name of the package and nothing else, which pre-commit takes for its file', () => {
  const cwd = folder({})
  mkdirSync(join(cwd, 'bin'))
  writeFileSync(
    join(cwd, 'package.json'),
    JSON.stringify({ name: 'x', version: '1.0.0', scripts: { prepare: 'echo built', prepack: 'echo cleaned' } }),
  )
  cpSync(join(project, '.npmrc'), join(cwd, '.npmrc'))
  const { stdout } = spawnSync('npm', ['pack'], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: cwd },
  })
  expect(stdout).toBe('x-1.0.0.tgz\n')
  expect(existsSync(join(cwd, stdout.trim()))).toBe(true)
})
