// The page of all commands and options (docs/commands.md).
import type { CommandLine, KnownOption } from './command-line.ts'

/** Makes the page, as Markdown. */
export function commandsPage({ global, commands, exitStatus, environment }: CommandLine): string {
  const told = commands.filter(({ name }) => name !== 'help')
  const sections = told.map(({ name, summary, args, options, examples, notes }) => [
    `## ${name}`,
    `\`kkr-referat ${[name, ...args.map(({ written }) => written)].join(' ')}\`: ${summary}.`,
    ...table(
      'takes',
      '',
      args.map(({ written, means }) => [written, means]),
    ),
    ...table('option', 'means', options.map(row)),
    `\`\`\`text\n${examples.replace('Examples:\n', '').trimEnd()}\n\`\`\``,
    plain(notes),
  ])
  return `${[
    '# Commands',
    'Every command and option, made from the table that the program itself is made of: do not edit this page.',
    'Inputs are files, folders (every `.pdf`, `.docx`, `.txt` and `.md` below, hidden ones left out) and patterns. Results go to standard output, messages to standard error: one line for each input that could not be read.',
    ...table('exit code', 'means', exitStatus),
    ...sections.flat().filter((part) => part !== ''),
    '## Options of all commands',
    ...table('option', 'means', global.map(row)),
    '## Environment',
    ...table('variable', 'means', environment),
  ].join('\n\n')}\n`
}

function row({ names, help, takes }: KnownOption): [string, string] {
  const value = takes === null ? '' : ` <${takes.called}>`
  const words = takes?.kind === 'words' && takes.words.length < 20 ? `: ${takes.words.join(', ')}` : ''
  return [`${names.join(', ')}${value}`, help + words]
}

/** A table of two columns, the first of them code; nothing when it has no rows. */
const table = (left: string, right: string, rows: readonly (readonly [string | number, string])[]): string[] =>
  rows.length === 0
    ? []
    : [
        [
          `| ${left} | ${right} |`,
          '| --- | --- |',
          ...rows.map(([key, means]) => `| \`${cell(String(key))}\` | ${cell(plain(means))} |`),
        ].join('\n'),
      ]

const cell = (text: string): string => text.replaceAll('|', '\\|')

/** What Markdown would take for tags and emphasis is text. */
const plain = (text: string): string => text.trim().replaceAll(/[<*_[\]]/gu, '\\$&')
