// The command line as a value, made of the rows that the program itself is made of: a new command or option stands in the
// manual, on the page of commands and in the completions of shells without a word here.
import { Option } from 'commander'
import { COMMANDS } from '../commands.ts'
import { AROUND, HELP as TEXTS } from './help.ts'
import type { Row } from '../options/option.ts'
import { GLOBAL } from '../options/common.ts'
import type { CommandLine, KnownCommand, KnownOption, Takes } from '../../emit/usage/command-line.ts'
import { NAMES } from './names.ts'

/** What each exit code means. */
const EXIT_STATUS: readonly (readonly [code: number, means: string])[] = [
  [0, 'all was read, and nothing was found at or above --fail-on'],
  [1, 'check or compare found something'],
  [2, 'wrong usage or settings, or no input'],
  [3, 'an input could not be read (the others were), or a result could not be written'],
  [4, 'a bug of the program'],
]

/** The variables of the environment that the program obeys. */
const ENVIRONMENT: readonly (readonly [name: string, means: string])[] = [
  ['KKR_REFERAT_PASSWORD', 'the password of encrypted PDFs, as --password'],
  ['LC_ALL, LC_MESSAGES, LANG', 'at a terminal: messages are Danish where the first that is set begins with da'],
  ['NO_COLOR', 'set: no colours'],
  ['FORCE_COLOR', 'set, and neither 0 nor false: colours also where there is no terminal'],
]

/** The whole command line. */
export async function commandLine(): Promise<CommandLine> {
  const commands = await Promise.all(
    COMMANDS.map(async ({ name, options, takes }): Promise<KnownCommand> => {
      const { summary, takes: means, examples, notes } = TEXTS.en.COMMANDS[name]
      const args = takes.map(async (arg, i) => ({
        written: arg,
        means: means[i] ?? '',
        takes: await argumentTakes(`${name} ${arg}`, arg),
        mayRepeat: isMany(arg),
      }))
      return {
        name,
        summary,
        options: await knownOptions(name, options),
        args: await Promise.all(args),
        examples,
        notes,
      }
    }),
  )
  const names = words(
    'command',
    commands.map(({ name }) => name),
  )
  const help = {
    name: 'help',
    summary: AROUND.en.helpCommand,
    options: [],
    args: [{ written: '[command]', means: '', takes: names, mayRepeat: false }],
    examples: '',
    notes: '',
  }
  return {
    about: TEXTS.en.PROGRAM,
    global: [...(await knownOptions('', GLOBAL)), HELP, VERSION],
    commands: [...commands, help],
    exitStatus: EXIT_STATUS,
    environment: ENVIRONMENT,
  }
}

const HELP: KnownOption = { names: ['-h', '--help'], help: AROUND.en.help, takes: null, mayRepeat: false }
const VERSION: KnownOption = { names: ['-V', '--version'], help: AROUND.en.version, takes: null, mayRepeat: false }

const isMany = (arg: string): boolean => /\.\.\.[>\]]$/u.test(arg)

const words = (called: string, list: readonly string[], hasFile = false): Takes => ({
  kind: list.length === 0 ? 'text' : 'words',
  called,
  words: [...new Set(list)],
  hasFile,
})

async function argumentTakes(key: string, arg: string): Promise<Takes> {
  const called = arg.replaceAll(/[<>[\].]/gu, '')
  const names = await NAMES[key]?.()
  return names === undefined ? { kind: 'file', called, words: [], hasFile: false } : words(called, names)
}

async function knownOptions(command: string, table: Readonly<Record<string, Row<unknown>>>): Promise<KnownOption[]> {
  return Promise.all(
    Object.values(table).map(async (row): Promise<KnownOption> => {
      const { short, long } = new Option(row.flags)
      const names = [short, long].filter((name) => name !== undefined)
      const called = / [<[](?<called>\S+)[>\]]$/u.exec(row.flags)?.groups?.['called']
      const list = row.words ?? (await NAMES[`${command} ${names.at(-1) ?? ''}`]?.())
      return {
        names,
        help: row.help.en,
        takes: called === undefined ? null : optionTakes(called, list),
        mayRepeat: row.mayRepeat === true,
      }
    }),
  )
}

// `<file>` and `<dir>` say themselves what they are; `<name[=file]>` is a word and perhaps a file.
function optionTakes(called: string, list: readonly string[] | undefined): Takes {
  if (list !== undefined) return words(called, list, called.endsWith('[=file]'))
  const kind = called === 'file' ? 'file' : /^(?:dir|folder)$/u.test(called) ? 'folder' : 'text'
  return { kind, called, words: [], hasFile: false }
}
