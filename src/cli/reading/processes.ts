import type { ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The file of a reader's program. */
export const READER = fileURLToPath(new URL('./reader-process.js', import.meta.url))

/** Commands that read documents. */
const READS = new Set(['extract', 'show', 'check'])

/**
 * Whether a command line will probably need a reader: it reads, gives it no memory of its own, keeps no results that may
 * all be there, and names something that is neither text nor a PDF alone, which may be plain. A wrong guess costs a process
 * that is ended again.
 */
export function wantsReader(argv: readonly string[]): boolean {
  const [command = '', ...rest] = argv.filter((arg) => arg === '-' || !arg.startsWith('-'))
  const isOwn = argv.some((arg) => /^--(?:max-memory|cache|help|version)/u.test(arg) || arg === '-h' || arg === '-V')
  const [first, ...others] = rest.filter((arg) => /\.pdf$|[/\\*]$/iu.test(arg))
  const isOnePdf = others.length === 0 && /^[^*]*\.pdf$/iu.test(first ?? '') && !rest.includes('pdf-parse')
  return READS.has(command) && !isOwn && first !== undefined && !isOnePdf
}

// The readers of this process, for the moment it ends: none may outlive it.

const running = new Set<ChildProcess>()

/** Has a process ended with this one, unless it ends before. */
export function endWithUs(child: ChildProcess): void {
  running.add(child)
  child.once('exit', () => running.delete(child))
}

/** Ends all of them at once. */
export function endReaders(): void {
  for (const child of running) child.kill('SIGKILL')
}
