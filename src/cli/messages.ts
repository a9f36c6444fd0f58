// The lines on stderr. One for each thing to say, whatever is in a name: `name: what is wrong. What to do.`
import { RUN_WORDS, sentences } from '../emit/run-words.ts'
import { visible, visibleLines } from '../emit/visible.ts'
import type { Terminal } from './terminal.ts'
import { version } from './version.ts'
import type { SkipText } from '../read/failures/input-texts.ts'
import type { Failure } from '../reading/outcome.ts'

/** Says why an input could not be read. */
export async function sayFailure(terminal: Terminal, name: string, failure: Failure): Promise<void> {
  const { problem, advice } = failure.texts[terminal.language()]
  await terminal.say(`${head(terminal, name)} ${visible(sentences(problem, advice))}`)
}

/** Says why something that was met is not read. */
export async function saySkipped(terminal: Terminal, name: string, why: SkipText): Promise<void> {
  const language = terminal.language()
  await terminal.say(`${head(terminal, name)} ${RUN_WORDS[language].skipped(visible(why[language]))}`)
}

/** Says that we broke on an input. */
export async function sayInternal(terminal: Terminal, name: string, error: unknown, debug: boolean): Promise<void> {
  await terminal.say(`${head(terminal, name)} ${visibleLines(internalError(error, debug))}`)
}

const head = (terminal: Terminal, name: string): string => terminal.strong(`${visible(name) || "''"}:`)

/**
 * What to say when we broke: one line with all that a report needs; with `debug` the stack below it.
 * @returns a message that may hold anything: make it safe before printing
 */
export function internalError(error: unknown, debug: boolean): string {
  const { message, stack } = error instanceof Error ? error : { message: String(error), stack: undefined }
  const [first] = message.split('\n', 1)
  const report = debug
    ? 'please report it with what follows'
    : 'run it again with --debug and please report what it says'
  const line = `internal error: ${first} (kkr-referat ${version()}, Node ${process.version}). This is our bug: ${report}.`
  return debug && stack !== undefined ? `${line}\n${stack}` : line
}
