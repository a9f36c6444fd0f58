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

type Replacements = readonly (readonly [english: RegExp, danish: string])[]

const replaced = (text: string, by: Replacements): string =>
  by.reduce((told, [from, to]) => told.replace(from, to), text)

/** Commander's headings, and what it adds to descriptions. */
const AROUND_HELP: Replacements = [
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
  folder: 'mappe',
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

const inDanish = (text: string): string => replaced(text, AROUND_HELP)

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

/** What it says of a command line that it does not understand. */
const MISTAKES: Replacements = [
  [/^error: unknown option '(?<what>[^]*)'$/u, 'fejl: ukendt tilvalg: $<what>'],
  [/^error: unknown command '(?<what>[^]*)'$/u, 'fejl: ukendt kommando: $<what>'],
  [/^error: missing required argument '(?<what>[^]*)'$/u, 'fejl: der mangler et argument: $<what>'],
  [/^error: option '(?<option>[^']*)' argument missing$/u, 'fejl: der mangler en værdi til $<option>'],
  [
    /^error: option '(?<option>[^']*)' argument '(?<value>[^]*)' is invalid\. (?=Det )/u,
    "fejl: værdien '$<value>' til $<option> kan ikke bruges. ",
  ],
  [/^error: required option '(?<option>[^']*)' not specified$/u, 'fejl: $<option> skal angives'],
  [
    /^error: too many arguments for '(?<command>[^']*)'\. Expected (?<most>\d+) arguments? but got (?<given>\d+)\.$/u,
    'fejl: for mange argumenter til $<command>: der skal være $<most>, ikke $<given>.',
  ],
  [/^\(Did you mean one of (?<words>.*)\?\)$/u, '(Mente du en af disse: $<words>?)'],
  [/^\(Did you mean (?<word>.*)\?\)$/u, '(Mente du $<word>?)'],
]

/**
 * What is said of a command line that is not understood.
 *
 *   error: unknown option '--prety'            fejl: ukendt tilvalg: --prety
 *   (Did you mean --pretty?)                   (Mente du --pretty?)
 *
 * @param text as commander has it: what is wrong and, below, what was probably meant; a line break at the end
 */
export function mistake(text: string, language: Language): string {
  if (language === 'en') return text
  const suggestion = text.lastIndexOf('\n(Did you mean ')
  const parts = suggestion < 0 ? [text.trimEnd()] : [text.slice(0, suggestion), text.slice(suggestion + 1).trimEnd()]
  return `${parts.map((part) => replaced(part, MISTAKES)).join('\n')}\n`
}
