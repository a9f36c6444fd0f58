// The completion of PowerShell, from 5.1 on: put into $PROFILE. Where it offers nothing, PowerShell offers files.
import { PROGRAM_NAME, type CommandLine, type KnownOption, type Takes } from './command-line.ts'

/** The script that PowerShell is to read. */
export function powershell({ global, commands }: CommandLine): string {
  return `# Completion of ${PROGRAM_NAME} for PowerShell; ${PROGRAM_NAME} completion powershell prints it.

Register-ArgumentCompleter -Native -CommandName '${PROGRAM_NAME}' -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  # Each option with its help and its values; $null: it takes none.
  $global = [ordered]@{
${options(global, 4)}
  }
  $commands = [ordered]@{
${commands
  .map(
    ({ name, summary, options: own, args }) => `    ${quoted(name)} = @{
      Help = ${quoted(summary)}
      Words = ${list(args.flatMap(({ takes }) => takes.words))}
      Options = [ordered]@{
${options(own, 8)}
      }
    }`,
  )
  .join('\n')}
  }
  $known = $global
  $command = $null
  $option = $null
  $elements = @($commandAst.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $cursorPosition })
  foreach ($element in $elements) {
    $word = $element.Extent.Text
    if ($option) { $option = $null; continue }
    if ($word.StartsWith('-')) {
      if ($known.Contains($word) -and $null -ne $known[$word].Values) { $option = $word }
    } elseif (-not $command -and $commands.Contains($word)) {
      $command = $word
      $known = [ordered]@{}
      foreach ($name in $commands[$word].Options.Keys) { $known[$name] = $commands[$word].Options[$name] }
      foreach ($name in $global.Keys) { if (-not $known.Contains($name)) { $known[$name] = $global[$name] } }
    }
  }
  $found = if ($option) {
    $known[$option].Values | ForEach-Object { @{ Word = $_; Help = $_ } }
  } elseif ($wordToComplete.StartsWith('-') -and $wordToComplete.Contains('=')) {
    $name = $wordToComplete.Split('=')[0]
    if ($known.Contains($name)) { $known[$name].Values | ForEach-Object { @{ Word = "$name=$_"; Help = $_ } } }
  } elseif ($wordToComplete.StartsWith('-')) {
    $known.Keys | ForEach-Object { @{ Word = $_; Help = $known[$_].Help } }
  } elseif (-not $command) {
    $commands.Keys | ForEach-Object { @{ Word = $_; Help = $commands[$_].Help } }
  } else {
    $commands[$command].Words | ForEach-Object { @{ Word = $_; Help = $_ } }
  }
  $found | Where-Object { $_ -and $_.Word -and $_.Word.StartsWith($wordToComplete) } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_.Word, $_.Word, 'ParameterValue', $_.Help)
  }
}
`
}

const options = (all: readonly KnownOption[], by: number): string =>
  all
    .flatMap(({ names, help, takes }) =>
      names.map((name) => `${' '.repeat(by)}${quoted(name)} = @{ Help = ${quoted(help)}; Values = ${values(takes)} }`),
    )
    .join('\n')

const values = (takes: Takes | null): string => (takes === null ? '$null' : list(takes.words))

const list = (words: readonly string[]): string => `@(${words.map(quoted).join(', ')})`
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`
