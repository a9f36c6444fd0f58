// The completion of zsh: read by `source`, or kept as _kkr-referat in a folder of $fpath.
import { PROGRAM_NAME, type CommandLine, type KnownCommand, type KnownOption, type Takes } from './command-line.ts'

/** The script that zsh is to read. */
export function zsh({ global, commands }: CommandLine): string {
  return `#compdef ${PROGRAM_NAME}
# Completion of ${PROGRAM_NAME} for zsh; ${PROGRAM_NAME} completion zsh prints it.

_kkr-referat() {
  local curcontext="$curcontext" state line ret=1
  local -a commands global
  typeset -A opt_args
  global=(
${global.map((option) => `    ${optionSpec(option)}`).join('\n')}
  )
  commands=(
${commands.map(({ name, summary }) => `    ${quoted(`${name}:${summary}`)}`).join('\n')}
  )
  _arguments -C $global '1: :->command' '*:: :->rest' && ret=0
  case $state in
    command) _describe -t commands command commands && ret=0 ;;
    rest)
      case $words[1] in
${commands.map(branch).join('\n')}
      esac
      ;;
  esac
  return ret
}

if [[ $funcstack[1] = _kkr-referat ]]; then
  _kkr-referat "$@"
else
  compdef _kkr-referat ${PROGRAM_NAME}
fi
`
}

function branch({ name, options, args }: KnownCommand): string {
  const places = args.map(({ takes, mayRepeat }, i) =>
    quoted(`${mayRepeat ? '*' : i + 1}:${takes.called}:${action(takes)}`),
  )
  const specs = ['$global', ...options.map(optionSpec), ...places]
  return `        ${name})\n          _arguments ${specs.join(' \\\n            ')} && ret=0\n          ;;`
}

// '(-o --out)'{-o+,--out=}'[write there]:file:_files'
function optionSpec({ names, help, takes, mayRepeat }: KnownOption): string {
  const told = `[${escaped(help).replaceAll(/[[\]]/gu, '\\$&')}]${takes === null ? '' : `:${escaped(takes.called)}:${action(takes)}`}`
  const marked = names.map((name) => (takes === null ? name : `${name}${name.startsWith('--') ? '=' : '+'}`))
  if (names.length === 1) return quoted(`${mayRepeat ? '*' : ''}${marked.join('')}${told}`)
  return `${quoted(mayRepeat ? '*' : `(${names.join(' ')})`)}{${marked.join(',')}}${quoted(told)}`
}

function action({ kind, words, hasFile }: Takes): string {
  if (kind === 'text') return ' '
  if (kind !== 'words') return kind === 'folder' ? '_files -/' : '_files'
  const list = words.join(' ')
  return hasFile ? `{ if compset -P "*="; then _files; else compadd -- ${list}; fi }` : `(${list})`
}

const escaped = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll(':', '\\:')
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`
