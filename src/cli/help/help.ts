// The help of a command, in the language of who reads it, and what commander says on its own.
import type { Help } from 'commander'
import type { Language } from '../../text/languages.ts'
import * as danish from './da.ts'
import * as english from './en.ts'
import type { CommandHelp } from './en.ts'

/** Every command has its words in every language. */
export type CommandName = keyof typeof english.COMMANDS

interface HelpTexts {
  /** Leads the help of the program. */
  readonly PROGRAM: string
  readonly COMMANDS: Readonly<Record<CommandName, CommandHelp>>
}

export const HELP: Readonly<Record<Language, HelpTexts>> = { en: english, da: danish }

/** What stands around the help of commands. */
export const AROUND = {
  en: {
    usage: '<command> [inputs...] [options]',
    version: 'print the version',
    help: 'print this help',
    helpCommand: 'print the help of a command',
    /** @param command with the program's name */
    examples: (command: string) => `(${command} --help shows examples)`,
  },
  da: {
    usage: '<kommando> [input...] [tilvalg]',
    version: 'vis versionen',
    help: 'vis denne hjælp',
    helpCommand: 'vis hjælp til en kommando',
    examples: (command: string) => `(${command} --help viser eksempler)`,
  },
} satisfies Record<Language, unknown>

/** Commander's headings, and what it adds to descriptions. */
const DANISH: readonly (readonly [english: RegExp, danish: string])[] = [
  [/^Usage:/u, 'Brug:'],
  [/^Arguments:/u, 'Argumenter:'],
  [/^Options:/u, 'Tilvalg:'],
  [/^Global Options:/u, 'Tilvalg til alle kommandoer:'],
  [/^Commands:/u, 'Kommandoer:'],
  [/\(choices: /u, '(muligheder: '],
  [/default: /u, 'standard: '],
]

/** Names of values and arguments, `<file>`, in Danish; those that are the same in both are not here. */
const VALUES: Readonly<Record<string, string>> = {
  after: 'efter',
  before: 'før',
  change: 'ændring',
  command: 'kommando',
  date: 'dato',
  dir: 'mappe',
  file: 'fil',
  inputs: 'input',
  language: 'sprog',
  name: 'navn',
  options: 'tilvalg',
  outcome: 'udfald',
  password: 'adgangskode',
  reports: 'rapporter',
  seconds: 'sekunder',
  severity: 'alvor',
  stage: 'trin',
  weight: 'vægt',
  what: 'hvad',
  words: 'ord',
}

/** `--timeout <seconds>` as `--timeout <sekunder>`, `--format <name[=file]>` as `--format <navn[=fil]>`. */
const valuesInDanish = (text: string): string => text.replace(/(?<=[<[=])[a-z]+/gu, (name) => VALUES[name] ?? name)

const inDanish = (text: string): string => DANISH.reduce((told, [from, to]) => told.replace(from, to), text)

/** How commander shows help in a language. */
export function helpStyle(language: Language): Partial<Help> {
  if (language === 'en') return { showGlobalOptions: true }
  return {
    showGlobalOptions: true,
    // Terms are longer than in English: descriptions are broken in what is left.
    minWidthToWrap: 30,
    styleTitle: inDanish,
    styleUsage: valuesInDanish,
    styleOptionTerm: valuesInDanish,
    styleSubcommandTerm: valuesInDanish,
    styleArgumentTerm: (text) => VALUES[text] ?? text,
    styleOptionDescription: inDanish,
    styleArgumentDescription: inDanish,
  }
}
