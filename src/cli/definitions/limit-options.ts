// The options of every command that reads documents.
import type { Command } from 'commander'
import { PDF_ENGINES } from '../../read/pdf/pdf-engines.ts'
import { ENCODINGS } from '../../read/text/encoding-names.ts'
import { amountOf } from '../amount-of.ts'
import { DEFAULTS } from '../engine/limits.ts'
import { oneOf } from '../one-of.ts'

/** Adds how documents are opened, and what each may cost. */
export function addLimitOptions(command: Command): Command {
  return command
    .option('--password <password>', 'of encrypted PDFs (or KKR_REFERAT_PASSWORD)')
    .addOption(oneOf('--encoding <name>', 'of texts that do not say theirs (default: recognised)', ENCODINGS))
    .addOption(oneOf('--engine <name>', 'what may read PDFs (default: auto)', PDF_ENGINES))
    .option('--stdin-filename <name>', 'what to call standard input')
    .addOption(
      amountOf('--timeout <seconds>', `for each document (default: ${DEFAULTS.timeout})`, { min: 0.01, max: 86400 }),
    )
    .addOption(
      amountOf('--max-memory <mb>', `for each document (default: ${DEFAULTS.maxMemory})`, {
        min: 256,
        max: 1048576,
        whole: true,
      }),
    )
    .addOption(
      amountOf('--max-pages <n>', `of a PDF (default: ${DEFAULTS.maxPages})`, { min: 1, max: 1e6, whole: true }),
    )
}
