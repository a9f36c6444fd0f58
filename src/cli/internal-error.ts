import { version } from './version.ts'

/**
 * What to say when we broke: one line with all that a report needs; with `debug` the stack below it.
 * @param error anything thrown
 * @param debug whether to show the stack
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
