// The two streams of a run: results on stdout, everything said about them on stderr.
import type { Context } from './context.ts'
import { createWriter } from './outputs/writer.ts'
import type { Write } from './outputs/writer.ts'
import { useColor } from './use-color.ts'

/** What a command writes with. */
export interface Terminal {
  /** Results. False once nobody reads them. */
  readonly out: Write
  /** One message; the line's end is added. Never fails: there is nowhere left to say so. */
  readonly say: (line: string) => Promise<void>
  /** Marks what a message is about; plain without colours. The text must be safe to print. */
  readonly strong: (text: string) => string
  /** Marks a heading among the results; plain without colours. */
  readonly heading: (text: string) => string
}

/**
 * Makes the terminal of a run.
 * @param context the streams and the environment
 * @param color false when `--no-color` was given
 */
export async function createTerminal(context: Context, color: boolean): Promise<Terminal> {
  const err = createWriter(context.stderr, 'standard error')
  const onErr = useColor(context.env, context.stderr.isTTY === true, color)
  const onOut = useColor(context.env, context.stdout.isTTY === true, color)
  const bold = onErr || onOut ? new (await import('chalk')).Chalk({ level: 1 }).bold : (text: string) => text
  return {
    out: createWriter(context.stdout, 'standard output'),
    async say(line) {
      await err(`${line}\n`).catch(() => false)
    },
    strong: (text) => (onErr ? bold(text) : text),
    heading: (text) => (onOut ? bold(text) : text),
  }
}
