// `search`: hits in an SQLite file that `tables` wrote.
import { stat } from 'node:fs/promises'
import { visible } from '../../emit/visible.ts'
import { spellings } from '../../tables/fold.ts'
import { openSearchFile, OtherVersion, type SearchFile } from '../../tables/search/search.ts'
import type { Question } from '../../tables/search/select.ts'
import { readTerm } from '../../tables/search/terms.ts'
import { OUTCOMES } from '../../vocabulary/outcomes.ts'
import type { Context } from '../context.ts'
import { UsageError } from '../errors.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { locate } from '../inputs/files.ts'
import type { OptionsOf, SEARCH } from '../options/tables.ts'
import { printHits } from '../tables/print-hits.ts'
import { useColor, type Terminal } from '../terminal.ts'
import { didYouMean } from '../wording.ts'

type SearchOptions = OptionsOf<typeof SEARCH>

const FEW = 20

/** Runs `search`. @throws {UsageError} when the file cannot be searched, or something asked for is not to be had */
export async function search(
  [file = '', ...words]: readonly string[],
  options: SearchOptions,
  context: Context,
  terminal: Terminal,
): Promise<ExitCode> {
  const question = {
    terms: words.map(term),
    outcome: options.outcome === undefined ? null : outcome(options.outcome),
    since: day('--since', options.since),
    until: day('--until', options.until),
    limit: options.limit ?? FEW,
  }
  const opened = await open(file, context.cwd)
  try {
    const councils = options.council === undefined ? null : councilsOf(options.council, opened)
    const found = opened.find({ ...question, councils } satisfies Question)
    const hits = found.slice(0, question.limit)
    const color = useColor(context.env, context.stdout.isTTY === true, options.color !== false)
    await terminal.out(await printHits(hits, options.format ?? 'pretty', color))
    if (hits.length === 0) await terminal.say('nothing was found.')
    else if (found.length > hits.length)
      await terminal.say(`these are the newest ${hits.length} hits, there are more. --limit shows them.`)
    return EXIT.ok
  } finally {
    opened.close()
  }
}

async function open(file: string, cwd: string): Promise<SearchFile> {
  const path = locate(cwd, file)
  const name = visible(file) || "''"
  const size = (await stat(path).catch(() => null))?.size
  if (size === undefined)
    throw new UsageError(`${name}: there is no such file. Make it: kkr-referat tables … -o ${name}`)
  const opened = size === 0 ? null : attempt(path, name)
  if (opened === null)
    throw new UsageError(
      `${name} is no SQLite file that \`tables\` wrote. Make one: kkr-referat tables … -o kkr.sqlite`,
    )
  return opened
}

function attempt(path: string, name: string): SearchFile | null {
  try {
    return openSearchFile(path)
  } catch (error) {
    if (error instanceof OtherVersion)
      throw new UsageError(
        `${name} was written by another version of this program. Take it in again: kkr-referat tables … -o ${name}`,
      )
    throw new UsageError(`${name} cannot be opened (${(error as Error).message}). May it be read?`)
  }
}

function term(word: string): NonNullable<ReturnType<typeof readTerm>> {
  const read = readTerm(word)
  if (read === null) throw new UsageError(`${visible(word) || "''"} holds no letter to search for.`)
  return read
}

/** A word as all its spellings, so that `droeftet` is `drøftet`. */
const spelt = (word: string): string[] => {
  const lower = word.normalize('NFC').toLowerCase()
  return [lower, ...spellings(lower)]
}

function outcome(word: string): string {
  const found = OUTCOMES.find((one) => spelt(one).some((spelling) => spelt(word).includes(spelling)))
  if (found !== undefined) return found
  throw new UsageError(
    `--outcome takes ${OUTCOMES.join(', ')}, not ${visible(word) || 'nothing'}.${didYouMean(word, OUTCOMES)}`,
  )
}

function day(option: string, word: string | undefined): string | null {
  if (word === undefined || /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u.test(word)) return word ?? null
  throw new UsageError(`${option} takes a day, a month or a year (2026-06-16, 2026-06, 2026), not ${visible(word)}.`)
}

function councilsOf(word: string, file: SearchFile): string[] {
  const all = file.councils()
  const found = all.filter((council) =>
    spelt(council).some((spelling) => spelt(word).some((part) => spelling.includes(part))),
  )
  if (found.length > 0) return found
  throw new UsageError(`no meeting of ${visible(word)} is in the file. There are ${all.map(visible).join(', ')}.`)
}
