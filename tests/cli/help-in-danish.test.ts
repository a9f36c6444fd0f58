// Help and what is said of a wrong command line, in Danish: for every command and option, so that none can be forgotten.
import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../../src/cli/commands.ts'
import { GLOBAL } from '../../src/cli/options/common.ts'
import type { Row } from '../../src/cli/options/option.ts'
import { folder } from './folder.ts'
import { cli } from './transcript.ts'

const DANE = { LANG: 'da_DK.UTF-8', NO_COLOR: '1' }
const names = COMMANDS.map(({ name }) => name)

const help = async (...args: string[]): Promise<string> => (await cli([...args, '--help'])).stdout
const danish = (...args: string[]): Promise<string> => help(...args, '--lang', 'da')

/** The names of values and arguments in a help text: of `--timeout <seconds>`, seconds. */
const valueNames = (text: string): string[] =>
  [...text.matchAll(/(?<=[<[=])[a-zæøå]{2,}(?=[^\s"]*[>\]])/gu)].map(String)

describe('help in Danish', () => {
  it.each([[], ...names.map((name) => [name])])(
    '%j: leads with examples, fits 80 columns, speaks no English',
    async (...args) => {
      const text = await danish(...args)
      expect(text.indexOf('Eksempler:')).toBeLessThan(text.indexOf('Brug:'))
      expect(text.split('\n').filter((line) => line.length > 80)).toEqual([])
      expect(
        text.match(
          /\b(?:Usage|Options|Commands|Arguments|Examples|default|choices|the|of|and|with|for each|options)\b/gu,
        ),
      ).toBe(null)
    },
  )

  it.each(names)('%s: has the options and arguments of the English one', async (name) => {
    const options = (text: string): string[] => [...text.matchAll(/^ {2}(?:-\w, )?(?<option>--[a-z-]+)/gmu)].map(String)
    const parts = (text: string): number => text.split('\n\n').length
    const [da, en] = [await danish(name), await help(name)]
    expect(options(da)).toEqual(options(en))
    expect(parts(da)).toBe(parts(en))
  })

  it('says of every option something of its own', () => {
    const tables = [GLOBAL, ...COMMANDS.map(({ options }) => options as Record<string, Row<unknown>>)]
    for (const row of tables.flatMap((table) => Object.values<Row<unknown>>(table))) {
      expect([row.flags, row.help.da.length > 1 && row.help.da !== row.help.en]).toEqual([row.flags, true])
    }
  })

  it('names values in Danish; these are the same in both languages', async () => {
    const [en, da] = await Promise.all(
      [help, danish].map(async (of) => new Set((await Promise.all(names.map((name) => of(name)))).flatMap(valueNames))),
    )
    expect([...(en ?? [])].filter((name) => da?.has(name)).sort()).toEqual(['format', 'mb', 'shell', 'system'])
  })

  it('is what a Dane gets at a terminal; a pipe is told the same everywhere', async () => {
    expect((await cli(['--help'], { env: DANE, tty: true })).stdout).toContain('Kommandoer:\n')
    expect((await cli(['help', 'extract'], { env: DANE, tty: true })).stdout).toContain('Tilvalg:\n')
    expect((await cli(['--help'], { env: DANE })).stdout).toContain('Commands:\n')
  })
})

describe('a slip in Danish', () => {
  const more = (command: string): string =>
    `(kkr-referat ${command === '' ? '' : `${command} `}--help viser eksempler)\n`
  it.each([
    [['extrat', 'x'], `fejl: ukendt kommando: extrat\n(Mente du extract?)\n${more('')}`],
    [['extract', 'x', '--prety'], `fejl: ukendt tilvalg: --prety\n(Mente du --pretty?)\n${more('extract')}`],
    [['extract'], `fejl: der mangler et argument: inputs\n${more('extract')}`],
    [['extract', 'x', '--jobs'], `fejl: der mangler en værdi til --jobs <n>\n${more('extract')}`],
    [['archive', 'x'], `fejl: -o, --output <dir> skal angives\n${more('archive')}`],
    [['schema', 'x'], `fejl: for mange argumenter til schema: der skal være 0, ikke 1.\n${more('schema')}`],
    [
      ['extract', 'x', '--format', 'jsn'],
      `fejl: værdien 'jsn' til --format <format> kan ikke bruges. Det skal være ndjson, json, ikke jsn. Mente du json?\n${more('extract')}`,
    ],
    [
      ['extract', 'x', '--jobs', '0'],
      `fejl: værdien '0' til --jobs <n> kan ikke bruges. Det skal være et helt tal fra 1 til 256, ikke 0.\n${more('extract')}`,
    ],
    [
      ['extract', 'x', '--shard', '3/2'],
      `fejl: værdien '3/2' til --shard <i/n> kan ikke bruges. Det skal være en del og hvor mange der er, som i 2/8, ikke 3/2.\n${more('extract')}`,
    ],
    [['referat.pdf'], 'fejl: referat.pdf er ingen kommando. Mente du: kkr-referat extract referat.pdf\n'],
    [
      ['extract', 'x', '--skip-existing'],
      'fejl: --skip-existing leder efter resultater i en mappe. Angiv også --out-dir.\n',
    ],
    [
      ['extract', 'a.txt', '-o', 'a.txt'],
      'fejl: a.txt er selv et dokument, der læses. Angiv en anden fil til resultatet.\n',
    ],
    [
      ['extract', 'a.txt', '-o', 'x', '--report', 'x'],
      'fejl: resultatet og rapporten ville komme i x. Angiv to filer.\n',
    ],
    [
      ['check', 'a.txt', '--rule', 'sag-misssing=off'],
      'fejl: --rule sag-misssing=off: der er ingen regel sag-misssing. Mente du sag-missing? kkr-referat rules viser dem.\n',
    ],
    [['check', 'a.txt', '--config', 'c.json'], 'fejl: CWD/c.json: der er ingen indstilling fialOn. Mente du failOn?\n'],
    [
      ['explain', 'sag-misssing'],
      'fejl: der er ingen regel sag-misssing. Mente du sag-missing? kkr-referat rules viser dem.\n',
    ],
    [['tables', 'a.txt', '--format', 'xlsx'], 'fejl: xlsx kan ikke skrives til standard output. Angiv -o FIL.\n'],
    [
      ['search', 'none.sqlite', 'x'],
      'fejl: none.sqlite: filen findes ikke. Lav den: kkr-referat tables … -o none.sqlite\n',
    ],
    [['extract', 'a.txt', '-o', 'none/x'], 'none/x: der kan ikke skrives (ENOENT). Vælg et andet sted.\n'],
  ])('%j', async (args, message) => {
    const cwd = folder({ 'a.txt': '1 item', 'c.json': '{ "fialOn": "error" }' })
    const { stdout, stderr, code } = await cli([...args, '--lang', 'da'], { cwd })
    expect([stdout, stderr.replace(cwd, 'CWD')]).toEqual(['', message])
    expect(code).toBe(message.startsWith('fejl:') ? 2 : 3)
  })

  it('is told in the language of the terminal', async () => {
    expect((await cli(['extrat'], { env: DANE, tty: true })).stderr).toContain('fejl: ukendt kommando: extrat')
    expect((await cli(['extrat'], { env: DANE })).stderr).toContain("error: unknown command 'extrat'")
  })
})
