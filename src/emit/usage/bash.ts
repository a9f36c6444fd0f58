// The completion of bash, from 3.2 on. What is no word of the command line is left to bash: it completes names of files.
import { PROGRAM_NAME, type CommandLine, type KnownOption, type Takes } from './command-line.ts'

/** The script that bash is to read. */
export function bash({ global, commands }: CommandLine): string {
  const withGlobal = commands.map((command) => ({ ...command, options: [...command.options, ...global] }))
  const all = [{ name: '', options: global, args: [] }, ...withGlobal]
  const values = all.flatMap(({ name, options }) =>
    options.flatMap(({ names, takes }) => (takes === null ? [] : [`${alternatives(name, names)}) ${asked(takes)} ;;`])),
  )
  const args = commands.flatMap(({ name, args }) =>
    args.map(({ takes, mayRepeat }, i) => `'${name} '${mayRepeat ? '*' : i + 1}) ${asked(takes)} ;;`),
  )
  const options = all.map(({ name, options }) => `'${name}') words='${options.flatMap(namesOf).join(' ')}' ;;`)
  return `# Completion of ${PROGRAM_NAME} for bash; ${PROGRAM_NAME} completion bash prints it.

# What the value of an option is: words, or a kind (file, folder, text). False for an option that takes none.
_kkr_referat_value() {
  case "$1 $2" in
${indent(values, 4)}
    *) return 1 ;;
  esac
}

# What the n-th argument of a command is.
_kkr_referat_argument() {
  case "$1 $2" in
${indent(args, 4)}
  esac
}

_kkr_referat_options() {
  case $1 in
${indent(options, 4)}
  esac
}

_kkr_referat() {
  local line=() command='' option='' ended='' position=1 words='' kind=file current value head='' word i glued=''
  COMPREPLY=()
  # bash parts words at "="; here they are whole again.
  for ((i = 1; i <= COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    if [[ ( $word == = || $glued ) && \${#line[@]} -gt 0 ]]; then
      line[\${#line[@]} - 1]+=$word
    else
      line[\${#line[@]}]=$word
    fi
    glued=
    [[ $word != = ]] || glued=yes
  done
  current=\${line[\${#line[@]} - 1]}
  for ((i = 0; i < \${#line[@]} - 1; i++)); do
    word=\${line[i]}
    if [[ $option ]]; then
      option=
    elif [[ $word == -- && ! $ended ]]; then
      ended=yes
    elif [[ $word == -?* && ! $ended ]]; then
      if _kkr_referat_value "$command" "$word"; then option=$word; fi
    elif [[ ! $command ]]; then
      command=$word
    else
      position=$((position + 1))
    fi
  done
  words= kind=file value=$current
  if [[ $option ]]; then
    _kkr_referat_value "$command" "$option"
  elif [[ $current == --*=* && ! $ended ]]; then
    head=\${current%%=*}= value=\${current#*=}
    _kkr_referat_value "$command" "\${current%%=*}" || kind=text
  elif [[ $current == -* && ! $ended ]]; then
    _kkr_referat_options "$command"
    kind=text
  elif [[ ! $command ]]; then
    words='${commands.map(({ name }) => name).join(' ')}' kind=text
  else
    _kkr_referat_argument "$command" "$position"
  fi
  local IFS=$' \\t\\n'
  # Of a word with "=" in it, bash wants only what is behind the last one.
  local behind=$head$value
  if [[ $COMP_WORDBREAKS == *=* ]]; then behind=\${behind%"\${behind##*=}"}; else behind=; fi
  for word in $words; do
    [[ $word != "$value"* ]] || COMPREPLY[\${#COMPREPLY[@]}]=\${head}$word
  done
  for ((i = 0; i < \${#COMPREPLY[@]}; i++)); do COMPREPLY[i]=\${COMPREPLY[i]#"$behind"}; done
  # Where no file is wanted, bash offers none (from 4.0 on).
  case $kind in
    folder) compopt +o bashdefault +o default -o dirnames 2>/dev/null ;;
    text) compopt +o bashdefault +o default 2>/dev/null ;;
  esac
  return 0
}

complete -o bashdefault -o default -F _kkr_referat ${PROGRAM_NAME}
`
}

const namesOf = ({ names }: KnownOption): readonly string[] => names

// 'extract -o'|'extract --out'
const alternatives = (command: string, names: readonly string[]): string =>
  names.map((name) => `'${command} ${name}'`).join('|')

const asked = ({ kind, words, hasFile }: Takes): string =>
  kind === 'words' ? `words='${words.join(' ')}' kind=${hasFile ? 'file' : 'text'}` : `kind=${kind}`

const indent = (lines: readonly string[], by: number): string =>
  lines.map((line) => `${' '.repeat(by)}${line}`).join('\n')
