// What standard input is judged by: as if it were a file of the name it was given, or, when it is what `extract` wrote, as
// each of the documents in it.
import { describe, expect, it } from 'vitest'
import { check, TWICE } from './checking.ts'
import { realEngine } from './fake-program.ts'
import { folder } from './folder.ts'
import { cli } from './transcript.ts'

const NAME = 'kkr-referat.config.json'
const config = (settings: unknown): string => JSON.stringify(settings)

describe('the settings of standard input', () => {
  const files = (): string =>
    folder({
      [`a/${NAME}`]: config({ rules: { 'deltager-listed-twice': 'off' } }),
      'a/maj.txt': TWICE,
      'b/maj.txt': TWICE,
    })
  const concise = async (cwd: string, stdin: string, ...args: string[]): Promise<string> =>
    (await check(['-', ...args, '--format', 'concise'], { cwd, stdin })).stdout
  const extracted = async (cwd: string, ...args: string[]): Promise<string> =>
    (await cli(['extract', ...args], { cwd, engine: realEngine })).stdout

  it.each([
    [[], true],
    [['--stdin-filename', 'maj.txt'], true],
    [['--stdin-filename', 'a/maj.txt'], false],
    [['--stdin-filename', 'b/maj.txt'], true],
  ])('are those of the folder it is named from: %j, is the rule on? %j', async (args, isOn) => {
    expect((await concise(files(), TWICE, ...args)).includes('deltager-listed-twice')).toBe(isOn)
  })

  it('are, where it holds what extract wrote: those of each document in it', async () => {
    const cwd = files()
    expect(await concise(cwd, await extracted(cwd, 'a/maj.txt'))).toBe('')
    const both = await concise(cwd, await extracted(cwd, 'a/maj.txt', 'b/maj.txt', '--format', 'json'))
    expect(both.match(/^.*deltager-listed-twice/gmu)).toEqual([expect.stringMatching(/^b\/maj\.txt:/u)])
  })
})

it('is read in the encoding that a shell made of it', async () => {
  const cwd = folder({ 'maj.txt': TWICE })
  const { stdout } = await cli(['extract', 'maj.txt', 'maj.txt'], { cwd, engine: realEngine })
  const inUtf8 = await check(['-', '--format', 'concise'], { cwd, stdin: stdout })
  expect(inUtf8.stdout).toContain('deltager-listed-twice')
  // PowerShell's `>`: a byte order mark, UTF-16 and CRLF.
  const wide = Buffer.from(`\ufeff${stdout.replaceAll('\n', '\r\n')}`, 'utf16le')
  expect(await check(['-', '--format', 'concise'], { cwd, stdin: wide })).toEqual(inUtf8)
  const swapped = Buffer.from(wide).swap16()
  expect(await check(['-', '--format', 'concise'], { cwd, stdin: swapped })).toEqual(inUtf8)
})
