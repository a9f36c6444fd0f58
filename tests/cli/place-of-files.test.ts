// What files are called in reports that CI shows beside them, and what is said of a text that is no minutes.
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nameBelow } from '../../src/files/places.ts'
import { check, TWICE } from './checking.ts'
import { folder } from './folder.ts'

describe('a name below the working directory', () => {
  it.each([
    ['/srv/minutes/2026/juni.pdf', '2026/juni.pdf'],
    ['./2026/juni.pdf', '2026/juni.pdf'],
    ['2026/juni.pdf', '2026/juni.pdf'],
    ['/link/juni.pdf', 'juni.pdf'],
    ['/srv/minutes', '/srv/minutes'],
    ['/srv/minutes-2/juni.pdf', '/srv/minutes-2/juni.pdf'],
    ['../juni.pdf', '../juni.pdf'],
    ['/srv/minutes/..juni.pdf', '..juni.pdf'],
  ])('%s is %s', (name, below) => {
    expect(nameBelow(name, ['/srv/minutes', '/link'])).toBe(below)
  })
})

describe.each(['sarif', 'github', 'gitlab', 'checkstyle'])('a report for a repository: %s', (format) => {
  it('is the same for the absolute name of a file', async () => {
    const cwd = folder({ 'minutes/a.txt': TWICE })
    const args = ['--format', format, '--fail-on', 'never']
    const { stdout } = await check(['minutes/a.txt', ...args], { cwd })
    expect(stdout).toContain('minutes/a.txt')
    expect((await check([join(cwd, 'minutes/a.txt'), ...args], { cwd })).stdout).toBe(stdout)
    expect((await check(['./minutes/a.txt', ...args], { cwd })).stdout).toBe(stdout)
  })
})

describe('a text that shows no sign of being minutes', () => {
  const cwd = (): string =>
    folder({ 'm/requirements.txt': 'zod==4.0.0\n', 'm/byraad.txt': 'Referat\nByrådet i Køge\n' })
  const NOTE = /requirements\.txt.*: note: .*\[not-a-kkr-document\]/u

  it.each([['m'], ['m/r*.txt'], ['m/requirements.txt', '--as-found']])(
    'is a note when it was found: %s',
    async (...args) => {
      const { stdout } = await check([...args, '--format', 'concise'], { cwd: cwd() })
      expect(stdout).toMatch(NOTE)
    },
  )

  it('is an error when it was named, and where the settings say so', async () => {
    for (const args of [['m/requirements.txt'], ['m', '--rule', 'not-a-kkr-document=error']]) {
      const { stdout, code } = await check([...args, '--format', 'concise'], { cwd: cwd() })
      expect(stdout).toMatch(/requirements\.txt.*: error: /u)
      expect(code).toBe(1)
    }
  })

  it('is not one that looks like the minutes of others', async () => {
    const { stdout } = await check(['m', '--format', 'concise'], { cwd: cwd() })
    expect(stdout).toMatch(/byraad\.txt.*: error: /u)
  })
})
