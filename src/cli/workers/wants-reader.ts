/** Commands that read documents. */
const READS = new Set(['extract', 'show', 'check'])

/**
 * Whether a command line will probably need a reader: it reads, gives it no memory of its own, keeps no results that may
 * all be there, and names something that is no text. A wrong guess costs a process that is ended again.
 * @param argv the arguments after the program's name
 */
export function wantsReader(argv: readonly string[]): boolean {
  const [command = '', ...rest] = argv.filter((arg) => arg === '-' || !arg.startsWith('-'))
  const isOwn = argv.some((arg) => /^--(?:max-memory|cache|help|version)/u.test(arg) || arg === '-h' || arg === '-V')
  return READS.has(command) && !isOwn && rest.some((arg) => /\.pdf$|[/\\*]$/iu.test(arg))
}
