import { fileURLToPath } from 'node:url'

/** The file of a reader's program. */
export const READER = fileURLToPath(new URL('./reader-process.js', import.meta.url))
