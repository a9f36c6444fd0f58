// The script for PowerShell as a text, for machines that have none to run it: its tables hold every command, option and choice.
import { expect, it } from 'vitest'
import { commandLine } from '../../src/cli/help/command-line.ts'
import { cli } from '../cli/transcript.ts'
import type { KnownOption } from '../../src/emit/usage/command-line.ts'

const script = (await cli(['completion', 'powershell'])).stdout
const { global, commands } = await commandLine()

/** A text of PowerShell: in single quotes, in which one is written twice. */
const TEXT = /'(?<text>(?:[^']|'')*)'/gu
const textsIn = (code: string): string[] =>
  Array.from(code.matchAll(TEXT), ({ groups }) => (groups?.['text'] ?? '').replaceAll("''", "'"))

/** The rows of a table: `'--lang' = @{ Help = '…'; Values = @('en', 'da') }`. */
function rowsIn(code: string): (readonly [name: string, help: string, values: readonly string[] | null])[] {
  const rows = code.split('\n').filter((line) => / = @\{ Help = .* \}$/u.test(line))
  return rows.map((row) => {
    const [name = '', help = '', ...values] = textsIn(row)
    return [name, help, row.endsWith('Values = $null }') ? null : values]
  })
}

const rowsOf = (options: readonly KnownOption[]): ReturnType<typeof rowsIn> =>
  options.flatMap(({ names, help, takes }) => names.map((name) => [name, help, takes?.words ?? null] as const))

/** A table and what it stands in: `$commands = [ordered]@{ … }`. */
const tableOf = (name: string): string =>
  new RegExp(`^ {2}\\$${name} = \\[ordered\\]@\\{\\n(?<rows>[^]*?)^ {2}\\}$`, 'mu').exec(script)?.groups?.['rows'] ?? ''

it('holds the options before any command', () => {
  expect(rowsIn(tableOf('global'))).toEqual(rowsOf(global))
})

it('holds every command, with its words, options and choices', () => {
  const blocks = tableOf('commands').split(/^ {4}(?='[a-z-]+' = @\{$)/mu).slice(1) // prettier-ignore
  const told = blocks.map((block) => {
    const [name = '', summary = ''] = textsIn(block)
    const words = /^ {6}Words = @\((?<words>.*)\)$/mu.exec(block)?.groups?.['words'] ?? ''
    return { name, summary, words: textsIn(words), options: rowsIn(block) }
  })
  expect(told).toEqual(
    commands.map(({ name, summary, args, options }) => ({
      name,
      summary,
      words: args.flatMap(({ takes }) => takes.words),
      options: rowsOf(options),
    })),
  )
})

it('closes every text and every bracket', () => {
  const code = script
    .replaceAll(/^\s*#.*$/gmu, '')
    .replaceAll(TEXT, '')
    .replaceAll(/"[^"\n]*"/gu, '')
  expect(code).not.toMatch(/['"]/u)
  for (const [open = '', close = ''] of ['()', '{}', '[]'].map((pair) => pair.split('')))
    expect(code.split(open).length, open).toBe(code.split(close).length)
})
