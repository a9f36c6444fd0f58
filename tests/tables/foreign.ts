// Programs of others, which read what we wrote.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { DOMParser } from '@xmldom/xmldom'

/** Runs a program. @returns what it printed @throws {Error} with its complaint, when it fails or is not there */
export function run(program: string, args: readonly string[], input = ''): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, { input, encoding: 'utf8', maxBuffer: 2 ** 28 })
  if (error !== undefined || status !== 0) throw new Error(`${program}: ${error?.message ?? stderr}`)
  return stdout
}

/** Is a program there? */
export function isThere(program: string, ...args: readonly string[]): boolean {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0
}

/** DuckDB, as a module of Python. @param sql one query @returns its rows */
export function duckdb(sql: string): unknown[][] {
  const code = `
import duckdb, json, sys
rows = duckdb.connect().sql(sys.stdin.read()).fetchall()
print(json.dumps([[v if v is None or isinstance(v, (bool, int, float)) else str(v) for v in row] for row in rows]))`
  return JSON.parse(run('python3', ['-c', code], sql)) as unknown[][]
}

export const DUCKDB_IS_THERE = isThere('python3', '-c', 'import duckdb')

/** A query of Debian's sqlite3. @returns its rows, without the values' types */
export const sqlite3 = (file: string, sql: string): string[] =>
  run('sqlite3', ['-readonly', file, sql]).split('\n').slice(0, -1)

/** A cell as LibreOffice has it. */
export interface Cell {
  /** "string", "float", "date", "boolean"; empty for an empty cell. */
  readonly type: string
  readonly value: string
}

/** What LibreOffice in Danish makes of a file: the cells of its sheets, by their names. */
export function libreOffice(file: string, ...options: readonly string[]): Record<string, Cell[][]> {
  const folder = join(dirname(file), 'libreoffice')
  mkdirSync(folder, { recursive: true })
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
  run('soffice', [profile, '--headless', ...options, '--convert-to', 'fods', '--outdir', folder, file])
  const xml = readFileSync(join(folder, basename(file).replace(/\.\w+$/u, '.fods')), 'utf8')
  const document = new DOMParser().parseFromString(xml, 'text/xml')
  const sheets = Array.from(document.getElementsByTagName('table:table'))
  return Object.fromEntries(
    sheets.map((sheet) => [
      sheet.getAttribute('table:name') ?? '',
      Array.from(sheet.getElementsByTagName('table:table-row'), (row) =>
        Array.from(row.getElementsByTagName('table:table-cell')).flatMap((cell): Cell[] => {
          const type = cell.getAttribute('office:value-type') ?? ''
          const lines = Array.from(cell.getElementsByTagName('text:p'), wordsOf)
          const value = [cell.getAttribute('office:value'), cell.getAttribute('office:date-value'), lines.join('\n')]
          const times = Number(cell.getAttribute('table:number-columns-repeated') ?? '1')
          return Array.from({ length: Math.min(times, 50) }, () => ({ type, value: value.find(Boolean) ?? '' }))
        }),
      ),
    ]),
  )
}

/** The words of a line, in which a tab and a blank may be elements. */
function wordsOf(line: { readonly childNodes: Iterable<Node> }): string {
  return Array.from(line.childNodes, (node) => {
    if (node.nodeName === 'text:tab') return '\t'
    if (node.nodeName === 'text:s') return ' '
    return node.nodeName === '#text' ? (node.nodeValue ?? '') : wordsOf(node)
  }).join('')
}

interface Node {
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly childNodes: Iterable<Node>
}
