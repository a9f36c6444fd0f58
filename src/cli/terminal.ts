// The two streams of a run: results on stdout, everything said about them on stderr.
import type { Context } from './context.ts'
import { unspoken } from '../emit/report/inert.ts'
import { createWriter } from './outputs/writer.ts'
import type { Write } from './outputs/writer.ts'
import { useColor } from './use-color.ts'

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
  /** One message; the line's end is added, and a log of CI is told nothing by it. Never fails: there is nowhere left to say so. */
  readonly say: (line: string) => Promise<void>
  /** Marks what a message is about; plain without colours. The text must be safe to print. */
  readonly strong: (text: string) => string
  /** Marks a heading among the results; plain without colours. */
  readonly heading: (text: string) => string
  /** Opens a live line on stderr; `null` when that is no terminal, or one that cannot go back. */
  readonly live: () => Promise<LiveLine | null>
}

/**
 * Makes the terminal of a run.
 * @param context the streams and the environment
 * @param color false when `--no-color` was given
 */
export async function createTerminal(context: Context, color: boolean): Promise<Terminal> {
  const { stdout, stderr, env } = context
  const out = createWriter(stdout, 'standard output')
  const err = createWriter(stderr, 'standard error')
  const onErr = useColor(env, stderr.isTTY === true, color)
  const onOut = useColor(env, stdout.isTTY === true, color)
  const bold = onErr || onOut ? new (await import('chalk')).Chalk({ level: 1 }).bold : (text: string) => text
  let clear: (() => void) | null = null
  return {
    out(text) {
      if (stdout.isTTY === true) clear?.()
      return out(text)
    },
    async say(line) {
      clear?.()
      await err(`${unspoken(line)}\n`).catch(() => false)
    },
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
