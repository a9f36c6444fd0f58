// `search`: hits in an SQLite file that `tables` wrote.
import { stat } from 'node:fs/promises'
import { RUN_WORDS } from '../../emit/run-words.ts'
import { visible } from '../../emit/visible.ts'
import { spellings } from '../../tables/fold.ts'
import { openSearchFile, OtherVersion, type SearchFile } from '../../tables/search/search.ts'
import type { Question } from '../../tables/search/select.ts'
import { readTerm } from '../../tables/search/terms.ts'
import { OUTCOMES } from '../../vocabulary/outcomes.ts'
import type { Context } from '../context.ts'
import { UsageError, didYouMean } from '../errors.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { locate } from '../../files/places.ts'
import type { OptionsOf } from '../options/common.ts'
import type { SEARCH } from '../options/tables.ts'
import { printHits } from '../tables/print-hits.ts'
import { useColor, type Terminal } from '../terminal.ts'

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
    const said = RUN_WORDS[terminal.language()]
    if (hits.length === 0) await terminal.say(said.nothingFound)
    else if (found.length > hits.length) await terminal.say(said.moreHits(hits.length))
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
    throw new UsageError(
      `${name}: there is no such file. Make it: kkr-referat tables … -o ${name}`,
      `${name}: filen findes ikke. Lav den: kkr-referat tables … -o ${name}`,
    )
  const opened = size === 0 ? null : attempt(path, name)
  if (opened === null)
    throw new UsageError(
      `${name} is no SQLite file that \`tables\` wrote. Make one: kkr-referat tables … -o kkr.sqlite`,
      `${name} er ikke en SQLite-fil, som \`tables\` har skrevet. Lav en: kkr-referat tables … -o kkr.sqlite`,
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
        `${name} er skrevet af en anden version af programmet. Lav den igen: kkr-referat tables … -o ${name}`,
      )
    throw new UsageError(
      `${name} cannot be opened (${(error as Error).message}). May it be read?`,
      `${name} kan ikke åbnes (${(error as Error).message}). Er der tilladelse til at læse den?`,
    )
  }
}

function term(word: string): NonNullable<ReturnType<typeof readTerm>> {
  const read = readTerm(word)
  if (read === null)
    throw new UsageError(
      `${visible(word) || "''"} holds no letter to search for.`,
      `${visible(word) || "''"} har ingen bogstaver at søge efter.`,
    )
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
  const meant = didYouMean(word, OUTCOMES)
  throw new UsageError(
    `--outcome takes ${OUTCOMES.join(', ')}, not ${visible(word) || 'nothing'}.${meant.en}`,
    `--outcome skal være ${OUTCOMES.join(', ')}, ikke ${visible(word) || 'ingenting'}.${meant.da}`,
  )
}

function day(option: string, word: string | undefined): string | null {
  if (word === undefined || /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u.test(word)) return word ?? null
  throw new UsageError(
    `${option} takes a day, a month or a year (2026-06-16, 2026-06, 2026), not ${visible(word)}.`,
    `${option} skal være en dag, en måned eller et år (2026-06-16, 2026-06, 2026), ikke ${visible(word)}.`,
  )
}

function councilsOf(word: string, file: SearchFile): string[] {
  const all = file.councils()
  const found = all.filter((council) =>
    spelt(council).some((spelling) => spelt(word).some((part) => spelling.includes(part))),
  )
  if (found.length > 0) return found
  throw new UsageError(
    `no meeting of ${visible(word)} is in the file. There are ${all.map(visible).join(', ')}.`,
    `der er intet møde i ${visible(word)} i filen. Der er ${all.map(visible).join(', ')}.`,
  )
}
