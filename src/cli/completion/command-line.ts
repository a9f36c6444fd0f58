// The command line as a shell needs to know it: every command with its options and what each of them takes. It is made of
// the rows that the program itself is made of, so a new command or option is completed without a word here.
import { Option } from 'commander'
import { COMMANDS } from '../commands.ts'
import { AROUND, HELP as TEXTS } from '../help/help.ts'
import type { Row } from '../options/option.ts'
import { GLOBAL } from '../options/common.ts'
import { NAMES } from './names.ts'

/** What stands at a place: a file, a folder, one of some words, or any text. */
export interface Takes {
  readonly kind: 'file' | 'folder' | 'words' | 'text'
  /** What help calls it: `file`, `i/n`. */
  readonly called: string
  /** The words; empty unless `kind` is `words`. None holds a blank or a quote. */
  readonly words: readonly string[]
  /** May a file stand behind one of the words and `=`, as in `sarif=out.sarif`? */
  readonly hasFile: boolean
}

/** An option: `--format <format>`. */
export interface KnownOption {
  /** `-o` and `--out`, or one of them. */
  readonly names: readonly string[]
  readonly help: string
  /** `null` when it takes no value. */
  readonly takes: Takes | null
  readonly mayRepeat: boolean
}

export interface KnownCommand {
  readonly name: string
  readonly summary: string
  readonly options: readonly KnownOption[]
  /** Its arguments in their order; the last may repeat. */
  readonly args: readonly { readonly takes: Takes; readonly mayRepeat: boolean }[]
}

export interface CommandLine {
  /** Options before or behind any command. */
  readonly global: readonly KnownOption[]
  /** In the order of the help; `help` is the last. */
  readonly commands: readonly KnownCommand[]
}

/** The name of the program. */
export const PROGRAM_NAME = 'kkr-referat'

/** The whole command line. */
export async function commandLine(): Promise<CommandLine> {
  const global = await knownOptions('', GLOBAL)
  const commands = await Promise.all(
    COMMANDS.map(async ({ name, options, takes }): Promise<KnownCommand> => ({
      name,
      summary: TEXTS.en.COMMANDS[name].summary,
      options: [...(await knownOptions(name, options)), HELP],
      args: await Promise.all(
        takes.map(async (arg) => ({ takes: await argumentTakes(`${name} ${arg}`, arg), mayRepeat: isMany(arg) })),
      ),
    })),
  )
  const help = { name: 'help', summary: AROUND.en.helpCommand, options: [] }
  const ofCommands = words(
    'command',
    commands.map(({ name }) => name),
  )
  return {
    global: [...global, HELP, VERSION],
    commands: [...commands, { ...help, args: [{ takes: ofCommands, mayRepeat: false }] }],
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
