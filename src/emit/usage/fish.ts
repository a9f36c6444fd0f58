// The completion of fish: read by `source`, or kept as kkr-referat.fish in a folder of $fish_complete_path.
import { PROGRAM_NAME, type CommandLine, type KnownOption, type Takes } from './command-line.ts'

/** The script that fish is to read. */
export function fish({ global, commands }: CommandLine): string {
  const valued = global.filter(({ takes }) => takes !== null).flatMap(({ names }) => names)
  const lines = [
    ...global.map((option) => optionLine('', option)),
    ...commands.map(({ name, summary }) =>
      line('not __kkr_referat_command >/dev/null', `-a ${name} -d ${quoted(summary)}`),
    ),
    ...commands.flatMap(({ name, options, args }) => [
      ...options.map((option) => optionLine(name, option)),
      ...args.map(({ takes }) => line(isCommand(name), argument(takes))),
    ]),
  ]
  return `# Completion of ${PROGRAM_NAME} for fish; ${PROGRAM_NAME} completion fish prints it.

# The command on the line, if there is one before the cursor.
function __kkr_referat_command
    set -l tokens (commandline -opc)
    set -l is_value
    for token in $tokens[2..-1]
        if test -n "$is_value"
            set is_value
        else if contains -- $token ${valued.join(' ')}
            set is_value yes
        else if not string match -q -- '-*' $token
            echo $token
            return 0
        end
    end
    return 1
end

function __kkr_referat_is
    test (__kkr_referat_command; or echo '') = $argv[1]
end

complete -c ${PROGRAM_NAME} -e
complete -c ${PROGRAM_NAME} -f
${lines.filter((one) => one !== '').join('\n')}
`
}

const isCommand = (name: string): string => `__kkr_referat_is ${name}`

const line = (condition: string, rest: string): string =>
  rest === '' ? '' : `complete -c ${PROGRAM_NAME}${condition === '' ? '' : ` -n '${condition}'`} ${rest}`

function optionLine(command: string, { names, help, takes }: KnownOption): string {
  const flags = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`))
  const value = takes === null ? '' : ` ${optionValue(takes)}`
  const condition = command === '' ? '' : isCommand(command)
  const option = line(condition, `${flags.join(' ')}${value} -d ${quoted(help)}`)
  if (takes?.hasFile !== true) return option
  const behind = `${condition}; and string match -q "*=*" -- (commandline -ct)`
  return `${option}\n${line(behind, `${flags.join(' ')} -r -F`)}`
}

// -x: a value, and no file; -r -F: a value, which may be a file.
function optionValue({ kind, words }: Takes): string {
  if (kind === 'file') return '-r -F'
  if (kind === 'folder') return `-x -a '(__fish_complete_directories)'`
  return kind === 'text' ? '-x' : `-x -a '${words.join(' ')}'`
}

const argument = ({ kind, words }: Takes): string =>
  kind === 'words' ? `-a '${words.join(' ')}'` : kind === 'text' ? '' : '-F'

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
