// A folder for one test, filled from a description and removed afterwards.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** Makes a folder with these files (name: content) and gives its path. */
export function folder(files: Record<string, string> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'kkr-referat-'))
  onTestFinished(() => {
    rmSync(root, { recursive: true, force: true })
  })
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), content)
  }
  return root
}

/** Every file below a folder, by name, hidden ones too. */
export function tree(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(root, name)).isFile())
    .sort()
}

/** The values of a JSON file, or of an NDJSON file by its name; a line that is cut throws. */
export function readRecords(path: string): unknown[] {
  if (!path.endsWith('.ndjson')) return [readJson(path)]
  return readFileSync(path, 'utf8')
    .replace(/\n$/u, '')
    .split('\n')
    .map((line): unknown => JSON.parse(line))
}

export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8')) as unknown
}
