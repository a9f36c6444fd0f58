// The page of all commands and options (docs/commands.md), made of the same rows as the program and its help.
import { COMMANDS } from './commands.ts'
import { commandLine, type KnownOption } from './completion/command-line.ts'
import { HELP } from './help/help.ts'
import { ENVIRONMENT, EXIT_STATUS } from './manual.ts'

/** Makes the page, as Markdown. */
export async function commandsPage(): Promise<string> {
  const line = await commandLine()
  const commands = COMMANDS.map(({ name, takes }) => {
    const { summary, takes: means, examples, notes } = HELP.en.COMMANDS[name]
    const options = line.commands.find((command) => command.name === name)?.options ?? []
    const own = options.filter(({ names }) => !names.includes('--help'))
    return [
      `## ${name}`,
      `\`kkr-referat ${[name, ...takes].join(' ')}\`: ${summary}.`,
      ...table(
        'takes',
        '',
        takes.map((arg, i): [string, string] => [arg, means[i] ?? '']),
      ),
      ...table('option', 'means', own.map(row)),
      `\`\`\`text\n${examples.replace('Examples:\n', '').trimEnd()}\n\`\`\``,
      plain(notes),
    ]
  })
  return `${[
    '# Commands',
    'Every command and option, made from the table that the program itself is made of: do not edit this page.',
    'Inputs are files, folders (every `.pdf`, `.docx`, `.txt` and `.md` below, hidden ones left out) and patterns. Results go to standard output, messages to standard error: one line for each input that could not be read.',
    ...table('exit code', 'means', EXIT_STATUS),
    ...commands.flat().filter((part) => part !== ''),
    '## Options of all commands',
    ...table('option', 'means', line.global.map(row)),
    '## Environment',
    ...table('variable', 'means', ENVIRONMENT),
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
