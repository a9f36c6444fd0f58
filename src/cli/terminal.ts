// The two streams of a run: results on stdout, everything said about them on stderr.
import { fstatSync } from 'node:fs'
import { LEAST_WIDTH, wrapLine } from '../emit/columns.ts'
import { withoutCommands } from '../emit/report/log-safe.ts'
import type { Language } from '../text/languages.ts'
import type { Context } from './context.ts'
import { languageOf } from './language.ts'
import { createWriter, type Write } from '../files/writer.ts'

/** A line that changes while the run goes on. It gives way to what is written for good, and comes back below. */
export interface LiveLine {
  readonly show: (text: string) => void
  /** Takes it away for good. */
  readonly end: () => void
}

/** What a command writes with. */
export interface Terminal {
  /** Results. False once nobody reads them. */
  readonly out: Write
  /** One message; the line's end is added, on a terminal it is broken at words, and a log of CI is told nothing by it. Never fails: there is nowhere left to say so. */
  readonly say: (line: string) => Promise<void>
  /** The language of messages. */
  readonly language: () => Language
  /** Settings ask for another language of messages. */
  readonly speak: (language: Language) => void
  /** Marks what a message is about; plain without colours. The text must be safe to print. */
  readonly strong: (text: string) => string
  /** Columns of the results' lines; `null` when standard output is no terminal, whose lines nobody breaks. */
  readonly width: number | null
  /** Marks a heading among the results; plain without colours. */
  readonly heading: (text: string) => string
  /** Opens a live line on stderr; `null` when that is no terminal, or one that cannot go back. */
  readonly live: () => Promise<LiveLine | null>
}

/** Makes the terminal of a run. @param lang the language that was asked for */
export async function createTerminal(context: Context, color: boolean, lang?: Language): Promise<Terminal> {
  const { stdout, stderr, env } = context
  const out = createWriter(stdout, 'standard output')
  const err = createWriter(stderr, 'standard error')
  const onErr = useColor(env, stderr.isTTY === true, color)
  const onOut = useColor(env, stdout.isTTY === true, color)
  const bold = onErr || onOut ? new (await import('chalk')).Chalk({ level: 1 }).bold : (text: string) => text
  let clear: (() => void) | null = null
  let language = languageOf(lang, env, stderr.isTTY === true)
  return {
    out(text) {
      if (stdout.isTTY === true) clear?.()
      return out(text)
    },
    async say(line) {
      clear?.()
      const lines = withoutCommands(line).split('\n')
      const broken = lines.flatMap((one) => wrapLine(one, widthOf(stderr) ?? Infinity, 2))
      await err(`${broken.join('\n')}\n`).catch(() => false)
    },
    language: () => language,
    speak: (other) => (language = other),
    width: widthOf(stdout),
    strong: (text) => (onErr ? bold(text) : text),
    heading: (text) => (onOut ? bold(text) : text),
    async live() {
      if (stderr.isTTY !== true || env['TERM'] === 'dumb') return null
      const { createLogUpdate } = await import('log-update')
      // It leaves the cursor visible: a run that is killed must not take it away.
      const update = createLogUpdate(stderr, { showCursor: true })
      let isShown = false
      clear = () => {
        if (isShown) update.clear()
        isShown = false
      }
      return {
        show(text) {
          update(text)
          isShown = true
        },
        end() {
          clear?.()
          clear = null
        },
      }
    },
  }
}

/** Columns of a stream; `null` when it is no terminal. */
const widthOf = ({ isTTY, columns }: Context['stdout']): number | null =>
  isTTY === true ? Math.max(columns ?? 80, LEAST_WIDTH) : null

// Colours, by the usual conventions, the strongest first: --no-color, NO_COLOR, FORCE_COLOR, TERM=dumb, a terminal.

/** Whether to colour a stream. @param env the environment; a variable set to nothing counts as not set */
export function useColor(env: Readonly<Record<string, string | undefined>>, isTTY: boolean, wanted: boolean): boolean {
  if (!wanted || (env['NO_COLOR'] ?? '') !== '') return false
  const forced = env['FORCE_COLOR'] ?? ''
  if (forced !== '') return forced !== '0' && forced !== 'false'
  return isTTY && env['TERM'] !== 'dumb'
}

/**
 * Does standard output go to GitHub's runner, which obeys some lines? A pipe of its own cannot be told from that of a
 * program behind us; a file can.
 */
export function isLog({ env, stdout }: Pick<Context, 'env' | 'stdout'>): boolean {
  if (env['GITHUB_ACTIONS'] !== 'true') return false
  const { fd } = stdout as { readonly fd?: number }
  try {
    return fd === undefined || !fstatSync(fd).isFile()
  } catch {
    return true
  }
}
