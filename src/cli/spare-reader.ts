// A reader takes as long to get ready as this process: when a command line will probably need one, they do so side by side.
import type { Reader } from '../reading/reader.ts'
import { limitsOf } from './options/common.ts'

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

/** Starts a reader. What a command does not need is not loaded for it: here, all that has to do with reading. */
export async function startSpare(): Promise<Reader> {
  const { READER, startReader } = await import('../reading/reader.ts')
  return startReader(READER, limitsOf({}).maxMemory)
}
