// The manual page, in the macros of man(7).
import { PROGRAM_NAME, type CommandLine, type KnownOption } from './command-line.ts'

/** The manual page of the program. @param version of the program */
export function manual({ about, global, commands, exitStatus, environment }: CommandLine, version: string): string {
  const told = commands.filter(({ name }) => name !== 'help')
  const sections = told.map(({ name, summary, args, options, examples, notes }) =>
    [
      `.SS ${escaped([name, ...args.map(({ written }) => written)].join(' '))}`,
      `${escaped(capital(summary))}.`,
      ...args.map(({ written, means }) => tagged(written, means)),
      ...options.map(option),
      ...paragraphs(notes),
      literal(examples),
    ].join('\n'),
  )
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
    ...global.map(option),
    '.SH EXIT STATUS',
    ...exitStatus.map(([code, means]) => tagged(String(code), means)),
    '.SH ENVIRONMENT',
    ...environment.map(([name, means]) => tagged(name, means)),
    '.SH FILES',
    tagged('kkr-referat.config.json', 'settings of check for the folder it lies in and all below'),
    '.SH EXAMPLES',
    verbatim(about.slice(about.indexOf('Examples:'))),
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
