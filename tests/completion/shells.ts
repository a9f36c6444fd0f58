// Asks real shells what they complete. Each takes many lines in one run, and tells for each what it would offer at its end.
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** How a shell is asked. @returns for each line, what is offered, sorted, each once */
export type Ask = (cwd: string, script: string, lines: readonly string[]) => string[][]

export const isThere = (program: string): boolean =>
  spawnSync(program, ['--version'], { encoding: 'utf8' }).error === undefined

const PARTED = '\u001e'

function told(program: string, args: readonly string[], cwd: string): string[][] {
  const env = { PATH: process.env['PATH'], HOME: cwd, ZDOTDIR: cwd, TERM: 'dumb', LC_ALL: 'C.UTF-8' }
  const { stdout, stderr } = spawnSync(program, args, { cwd, env, encoding: 'utf8', input: '', timeout: 120_000 })
  if (!stdout.includes(PARTED)) throw new Error(`${program}: ${stdout}${stderr}`)
  return stdout
    .split(PARTED)
    .slice(0, -1)
    .map((part) => [...new Set(part.split(/\r?\n/u).filter((word) => word !== ''))].sort())
}

// bash: its words are parted as readline parts them, and files come from `compgen`, as the options of `complete` and
// `compopt` say.
export const askBash: Ask = (cwd, script, lines) => {
  writeFileSync(join(cwd, '.script'), script)
  writeFileSync(join(cwd, '.lines'), lines.map((line) => `${line}\n`).join(''))
  const driver = `
    source .script
    compopt() { case "$*" in *dirnames*) fallback=-d ;; *) fallback= ;; esac; }
    while IFS= read -r line; do
      read -r -a COMP_WORDS <<<"\${line//=/ = }"
      [[ $line == *[\\ =] ]] && [[ $line != *= ]] && COMP_WORDS+=('')
      COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)) fallback=-f
      _kkr_referat
      last=\${COMP_WORDS[COMP_CWORD]}
      [[ $last != = ]] || last=
      if [[ \${#COMPREPLY[@]} -gt 0 ]]; then printf '%s\\n' "\${COMPREPLY[@]}"
      elif [[ $fallback ]]; then compgen $fallback -- "$last"; fi
      printf '\\036'
    done <.lines`
  return told('bash', ['--norc', '-c', driver], cwd)
}

// zsh: completion runs within its line editor only, so it needs a terminal, which `script` makes. What would be offered
// passes through compadd.
export const askZsh: Ask = (cwd, script, lines) => {
  writeFileSync(join(cwd, '.script'), script)
  writeFileSync(join(cwd, '.lines'), lines.map((line) => `${line}\n`).join(''))
  const rc = `
    PROMPT=
    autoload -Uz compinit && compinit -u -D
    source ./.script
    unsetopt automenu autolist listambiguous menucomplete beep
    compadd() {
      if [[ \${@[1,(i)(-|--)]} != *-(O|A|D)\\ * ]]; then
        local -a hits
        builtin compadd -A hits "$@"
        print -rl -- $hits >>.offered
      fi
      builtin compadd "$@"
    }
    ask-all() {
      local line
      : >.offered
      for line in "\${(@f)$(<.lines)}"; do
        BUFFER=$line CURSOR=$#line
        zle complete-word
        print -rn -- $'\\x1e' >>.offered
      done
      exit
    }
    zle -N zle-line-init ask-all`
  writeFileSync(join(cwd, '.zshrc'), rc)
  return told('sh', ['-c', `script -qec 'zsh -d -i' /dev/null >.screen 2>&1; cat .offered`], cwd)
}

// fish tells by itself: `complete -C`.
export const askFish: Ask = (cwd, script, lines) => {
  writeFileSync(join(cwd, '.script'), script)
  writeFileSync(join(cwd, '.lines'), lines.map((line) => `${line}\n`).join(''))
  const driver = `
    function kkr-referat; end
    source .script
    while read -l line
      complete -C "$line" | string split -f 1 \\t
      printf '\\036'
    end <.lines`
  return told('fish', ['--no-config', '-c', driver], cwd)
}

// PowerShell tells by itself, too.
export const askPowershell: Ask = (cwd, script, lines) => {
  writeFileSync(join(cwd, '.script.ps1'), script)
  writeFileSync(join(cwd, '.lines'), lines.map((line) => `${line}\n`).join(''))
  const driver = `
    . ./.script.ps1
    foreach ($line in Get-Content .lines) {
      (TabExpansion2 $line $line.Length).CompletionMatches | ForEach-Object { $_.CompletionText }
      [Console]::Out.Write([char]0x1e)
    }`
  return told('pwsh', ['-NoProfile', '-Command', driver], cwd)
}
