// What shells complete: every command, option and choice of the program, and names of files where it takes them.
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../../src/cli/commands.ts'
import { commandLine } from '../../src/cli/help/command-line.ts'
import { NAMES } from '../../src/cli/help/names.ts'
import { SHELLS, type Shell } from '../../src/emit/usage/shells.ts'
import { folder } from '../cli/folder.ts'
import { cli } from '../cli/transcript.ts'
import { askBash, askFish, askPowershell, askZsh, isThere, type Ask } from './shells.ts'

const line = await commandLine()
const scriptOf = async (shell: string): Promise<string> => (await cli(['completion', shell])).stdout

describe('what a shell is told', () => {
  it('is all that the help tells', async () => {
    for (const { name } of COMMANDS) {
      const help = (await cli([name, '--help'])).stdout
      const listed = [...help.matchAll(/^ {2}(?:-\w, )?(?<long>--[a-z-]+)/gmu)].map(({ groups }) => groups?.['long'])
      const known = line.commands.find((command) => command.name === name)
      const names = [...(known?.options ?? []), ...line.global].map((option) => option.names.at(-1))
      expect([...new Set(names)].sort(), name).toEqual([...new Set([...listed, '--version'])].sort())
    }
  })

  it('names only places that there are', () => {
    const places = COMMANDS.flatMap(({ name, options, takes }) => [
      ...Object.values<{ flags: string }>(options).map(({ flags }) => `${name} ${/--[a-z-]+/u.exec(flags)?.[0] ?? ''}`),
      ...takes.map((arg) => `${name} ${arg}`),
    ])
    expect(Object.keys(NAMES).filter((place) => !places.includes(place))).toEqual([])
  })

  it('are words wherever a name is wanted that the program knows', () => {
    const named = line.commands.flatMap(({ options }) =>
      options.filter(({ takes }) => takes?.called.startsWith('name')),
    )
    const wordless = named.filter(({ takes }) => takes?.kind !== 'words').map(({ names }) => names.join(' '))
    // What standard input is called is up to the user.
    expect([...new Set(wordless)]).toEqual(['--stdin-filename'])
  })

  it('are words that no shell takes for more', () => {
    const takes = line.commands.flatMap(({ options, args }) => [...options.map((option) => option.takes), ...args.map((arg) => arg.takes)]) // prettier-ignore
    const words = takes.flatMap((one) => one?.words ?? [])
    expect(words.length).toBeGreaterThan(200)
    expect(words.filter((word) => !/^[\p{Ll}\d=,_-]+$/u.test(word))).toEqual([])
  })

  it.each(['csh', ''])('is nothing for %j', async (shell) => {
    expect(await cli(['completion', shell])).toMatchObject({ stdout: '', code: 2 })
    expect((await cli(['completion', 'fishh'])).stderr).toContain('Did you mean fish?')
  })
})

const ASKS: Readonly<Record<Shell, readonly [program: string, ask: Ask]>> = {
  bash: ['bash', askBash],
  zsh: ['zsh', askZsh],
  fish: ['fish', askFish],
  powershell: ['pwsh', askPowershell],
}

/** Every place whose words are known: the line up to it, and the words. */
const PLACES: readonly (readonly [typed: string, words: readonly string[]])[] = [
  ['', line.commands.map(({ name }) => name)],
  ['--lang da ', line.commands.map(({ name }) => name)],
  ['--lang ', ['da', 'en']],
  ...line.commands.flatMap(({ name, options, args }): (readonly [string, readonly string[]])[] => [
    ...(args[0]?.takes.kind === 'words' ? [[`${name} `, args[0].takes.words] as const] : []),
    ...options.flatMap(({ names, takes }) =>
      takes?.kind === 'words' ? names.map((option) => [`${name} ${option} `, takes.words] as const) : [],
    ),
  ]),
]

/** Every command, and all of its options that take two hyphens. */
const OPTIONS = line.commands
  .filter(({ options }) => options.length > 0)
  .map(({ name, options }) => {
    const names = [...options, ...line.global].flatMap((option) => option.names)
    return [`${name} --`, [...new Set(names.filter((one) => one.startsWith('--')))]] as const
  })

const FILES: readonly (readonly [typed: string, words: readonly string[]])[] = [
  ['extract m', ['minutes', 'minutes.txt']],
  ['extract a.pdf --quiet m', ['minutes', 'minutes.txt']],
  ['extract --out m', ['minutes', 'minutes.txt']],
  ['extract --cache m', ['minutes']],
  ['check --format sarif=m', ['minutes', 'minutes.txt']],
]

describe.each(SHELLS)('%s', (shell) => {
  const [program, ask] = ASKS[shell]
  const isMissing = !isThere(program) || (shell === 'zsh' && !isThere('script'))
  const what = (rule: string): string => `${rule}${isMissing ? ` (skipped: ${program} is not installed)` : ''}`
  const asked = async (places: readonly (readonly [string, readonly string[]])[]): Promise<string[][]> => {
    const cwd = folder({ 'minutes.txt': '', 'andet.pdf': '' })
    mkdirSync(join(cwd, 'minutes'))
    return ask(cwd, await scriptOf(shell), places.map(([typed]) => `kkr-referat ${typed}`)) // prettier-ignore
  }
  const expectAll = async (places: readonly (readonly [string, readonly string[]])[]): Promise<void> => {
    const got = await asked(places)
    const wanted = places.map(([typed, words]) => [typed, [...words].sort()])
    expect(places.map(([typed], i) => [typed, got[i]])).toEqual(wanted)
  }

  it.skipIf(isMissing)(what('offers every command and every choice'), () => expectAll(PLACES))
  it.skipIf(isMissing)(what('offers every option'), () => expectAll(OPTIONS))
  it.skipIf(isMissing)(what('offers files where files are taken, and folders where these are'), async () => {
    const got = await asked(FILES)
    const plain = got.map((words) => words.map((word) => word.replace(/^.*=|^\.\/|^\.\\|\/$/gu, '')).sort())
    expect(FILES.map(([typed], i) => [typed, plain[i]])).toEqual(FILES)
  })
  it.skipIf(isMissing)(what('offers nothing where any text may stand'), async () => {
    expect(await asked([['extract --jobs ', []]])).toEqual([[]])
  })
})

describe('bash at a terminal', () => {
  const isMissing = !isThere('script')
  it.skipIf(isMissing).each([
    ['sear\\t', ['search']],
    ['extract --pre\\tandet\\t', ['extract', '--pretty', 'andet ét.pdf']],
    ['check --format=sar\\t', ['check', '--format=sarif']],
    ['check --rule deltager-listed-twice=o\\t', ['check', '--rule', 'deltager-listed-twice=off']],
    ['show --stage lab\\tan\\t', ['show', '--stage', 'labels', 'andet ét.pdf']],
  ])(`completes %s${isMissing ? ' (skipped: script is not installed)' : ''}`, async (typed, words) => {
    const cwd = folder({ 'andet ét.pdf': '' })
    writeFileSync(join(cwd, '.script'), await scriptOf('bash'))
    writeFileSync(join(cwd, '.rc'), `source .script\nPS1=\nkkr-referat() { printf '<%s>\\n' "$@" >.given; }\n`)
    writeFileSync(join(cwd, '.typed'), `kkr-referat ${typed.replaceAll('\\t', '\t')}\nexit\n`)
    const env = { PATH: process.env['PATH'], HOME: cwd, TERM: 'dumb', LC_ALL: 'C.UTF-8' }
    const { stdout } = spawnSync('sh', ['-c', `script -qec 'bash --rcfile .rc -i' /dev/null <.typed >.screen 2>&1; cat .given`], { cwd, env, encoding: 'utf8', timeout: 60_000 }) // prettier-ignore
    expect(stdout.trimEnd().split('\n')).toEqual(words.map((word) => `<${word}>`))
  })
})
