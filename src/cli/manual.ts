// The manual page, made of the same rows as the program and its help, in the macros of man(7).
import { COMMANDS } from './commands.ts'
import { commandLine, PROGRAM_NAME, type KnownOption } from './completion/command-line.ts'
import { HELP } from './help/help.ts'

const EXIT_STATUS: readonly (readonly [code: number, means: string])[] = [
  [0, 'all was read, and nothing was found at or above --fail-on'],
  [1, 'check or compare found something'],
  [2, 'wrong usage or settings, or no input'],
  [3, 'an input could not be read (the others were), or a result could not be written'],
  [4, 'a bug of the program'],
]

const ENVIRONMENT: readonly (readonly [name: string, means: string])[] = [
  ['KKR_REFERAT_PASSWORD', 'the password of encrypted PDFs, as --password'],
  ['LC_ALL, LC_MESSAGES, LANG', 'at a terminal: messages are Danish where the first that is set begins with da'],
  ['NO_COLOR', 'set: no colours'],
  ['FORCE_COLOR', 'set, and neither 0 nor false: colours also where there is no terminal'],
]

/** The manual page of the program. @param version of the program */
export async function manual(version: string): Promise<string> {
  const line = await commandLine()
  const sections = COMMANDS.map(({ name, takes }) => {
    const help = HELP.en.COMMANDS[name]
    const options = line.commands.find((command) => command.name === name)?.options ?? []
    return [
      `.SS ${escaped(`${name} ${takes.join(' ')}`.trim())}`,
      `${escaped(capital(help.summary))}.`,
      ...takes.map((arg, i) => tagged(arg, help.takes[i] ?? '')),
      ...options.filter(({ names }) => !names.includes('--help')).map(option),
      ...paragraphs(help.notes),
      literal(help.examples),
    ].join('\n')
  })
  return `${[
    `.\\" Made by scripts/docs.mjs of the commands of the program.`,
    `.TH ${PROGRAM_NAME.toUpperCase().replaceAll('-', '\\-')} 1 "" "${PROGRAM_NAME} ${version}" "User Commands"`,
    '.SH NAME',
    `${escaped(PROGRAM_NAME)} \\- reads Danish KKR minutes into located, validated JSON, and finds their faults`,
    '.SH SYNOPSIS',
    `.B ${escaped(PROGRAM_NAME)}`,
    escaped('<command> [inputs...] [options]'),
    '.SH DESCRIPTION',
    'Results go to standard output, messages to standard error: one line for each input that could not be read.',
    '.SH COMMANDS',
    ...sections,
    '.SH OPTIONS OF ALL COMMANDS',
    ...line.global.map(option),
    '.SH EXIT STATUS',
    ...EXIT_STATUS.map(([code, means]) => tagged(String(code), means)),
    '.SH ENVIRONMENT',
    ...ENVIRONMENT.map(([name, means]) => tagged(name, means)),
    '.SH FILES',
    tagged('kkr-referat.config.json', 'settings of check for the folder it lies in and all below'),
    '.SH EXAMPLES',
    verbatim(HELP.en.PROGRAM.slice(HELP.en.PROGRAM.indexOf('Examples:'))),
  ].join('\n')}\n`
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

// .TP makes the next line a term, and the one below it what it means.
const tagged = (term: string, means: string): string => `.TP\n\\fB${escaped(term)}\\fR\n${escaped(means)}`

function option({ names, help: means, takes }: KnownOption): string {
  const value = takes === null ? '' : ` \\fI${escaped(`<${takes.called}>`)}\\fR`
  const words =
    takes !== null && takes.kind === 'words' && takes.words.length < 20 ? ` (${takes.words.join(', ')})` : ''
  const term = names.map((name) => `\\fB${escaped(name)}\\fR`).join(', ')
  return `.TP\n${term}${value}\n${escaped(means + words)}`
}

/** Parts that an empty line divides. */
const paragraphs = (text: string): string[] =>
  text
    .trim()
    .split(/\n{2,}/u)
    .filter((part) => part !== '')
    .map((part) => `.PP\n${escaped(part)}`)

const literal = (examples: string): string => `.PP\nExamples:\n.PP\n${verbatim(examples)}`

/** Lines as they stand, without the heading above them. */
const verbatim = (examples: string): string => `.nf\n${escaped(examples.replace('Examples:\n', '').trimEnd())}\n.fi`

/** A backslash begins a command of roff, and so does a period or an apostrophe that begins a line. */
const escaped = (text: string): string =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll(/^(?=[.'])/gmu, '\\&')
    .replaceAll("'", '\\(aq')
