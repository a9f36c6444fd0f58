// The manual page tells all that the program takes, and is what readers of manual pages understand.
import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { commandLine } from '../../src/cli/help/command-line.ts'
import { manual } from '../../src/emit/usage/manual.ts'
import { isThere } from './shells.ts'

const page = manual(await commandLine(), '1.2.3')
const plain = page.replaceAll('\\-', '-').replaceAll(/\\f[BIR]/gu, '')

describe('the manual page', () => {
  it('has every command with its options', async () => {
    const { commands, global } = await commandLine()
    for (const { name, options } of commands.filter((command) => command.name !== 'help')) {
      const [, part = ''] = new RegExp(`^\\.SS ${name}\\b([^]*?)^\\.S[SH] `, 'mu').exec(plain) ?? []
      const own = options.filter(({ names }) => !names.includes('--help'))
      for (const { names, help } of own) {
        expect(part, name).toContain(`.TP\n${names.join(', ')}`)
        expect(part, name).toContain(help.replaceAll("'", '\\(aq'))
      }
    }
    for (const { names } of global) expect(plain).toContain(`.TP\n${names.join(', ')}`)
  })

  it('begins no line with a command that it does not mean', () => {
    const commands = page.split('\n').flatMap((line) => /^[.'](?<name>\S*)/u.exec(line)?.groups?.['name'] ?? [])
    expect([...new Set(commands)].sort()).toEqual(['B', 'PP', 'SH', 'SS', 'TH', 'TP', '\\"', 'fi', 'nf'].sort())
  })

  const isMissing = !isThere('mandoc')
  it.skipIf(isMissing)(`is understood by mandoc${isMissing ? ' (skipped: mandoc is not installed)' : ''}`, () => {
    const { stdout, status } = spawnSync('mandoc', ['-T', 'lint', '-W', 'warning'], { input: page, encoding: 'utf8' })
    expect(stdout.split('\n').filter((line) => !line.includes('missing date'))).toEqual([''])
    expect(status).toBeLessThanOrEqual(2)
    const { stdout: read } = spawnSync('mandoc', ['-T', 'utf8'], { input: page, encoding: 'utf8' })
    // eslint-disable-next-line no-control-regex -- bold letters are typed over themselves
    expect(read.replaceAll(/.\u0008/gu, '')).toContain("kkr-referat extract 'minutes/**/*.pdf'")
  })
})
