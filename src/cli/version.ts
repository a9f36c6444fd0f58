import { readFileSync } from 'node:fs'

// Read at the start: when files can no longer be opened, that has to be said with the version.
const TEXT = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')

/** The version of this package, as its package.json has it. */
export function version(): string {
  return (JSON.parse(TEXT) as { version: string }).version
}
