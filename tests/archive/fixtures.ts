// The fixtures as sources and Referater, for tests that look into an archive's data.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { conclude } from '../../src/pipeline.ts'
import { read } from '../../src/read/read.ts'
import type { Referat } from '../../src/referat.ts'
import type { Source } from '../../src/text/source.ts'
import { project } from './made.ts'

/** Every document of the fixtures that is read, by its name from the project's folder. */
export const FIXTURES: readonly string[] = readdirSync(join(project, 'fixtures'), { recursive: true, encoding: 'utf8' })
  .map((path) => `fixtures/${path.replaceAll('\\', '/')}`)
  .filter((path) => /\.(?:pdf|txt|md|docx)$/u.test(path) && !path.startsWith('fixtures/refused/'))
  .sort()

/** Reads a document. @param name from the project's folder */
export async function readFixture(name: string): Promise<{ source: Source; referat: Referat }> {
  const source = await read({ name, bytes: new Uint8Array(readFileSync(join(project, name))) }, {})
  return { source, referat: conclude(source) }
}
