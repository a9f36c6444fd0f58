// Findings are kept for ever: NNN.txt or NNN.pdf is the document, NNN.why one line on what was wrong.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'

/** A document that was found to break a promise. */
export interface Found {
  readonly name: string
  readonly path: string
  readonly why: string
}

/** The findings in a folder, by number. */
export function findings(folder: string): Found[] {
  return readdirSync(folder)
    .filter((name) => ['.txt', '.md', '.pdf'].includes(extname(name)))
    .sort()
    .map((name) => {
      const path = join(folder, name)
      return { name, path, why: readFileSync(join(folder, name.replace(/\.\w+$/u, '.why')), 'utf8').trim() }
    })
}

/** Keeps a finding under the next number. @returns its name */
export function keepFinding(folder: string, extension: string, bytes: Uint8Array, why: string): string {
  const last = findings(folder).at(-1)?.name ?? '000'
  const number = `${Number.parseInt(last, 10) + 1}`.padStart(3, '0')
  writeFileSync(join(folder, `${number}${extension}`), bytes)
  writeFileSync(join(folder, `${number}.why`), `${why.replace(/\s+/gu, ' ')}\n`)
  return `${number}${extension}`
}
