// What `tables` shall write and where, settled before the first document is read.
//
//   --table decisions                        CSV on standard output
//   --table decisions -o decisions.csv       a file
//   --format csv -o tables/                  a folder with a file for each table
//   -o kkr.sqlite                            the extension says the format
import { stat } from 'node:fs/promises'
import { extname, join, resolve } from 'node:path'
import { visible } from '../../emit/visible.ts'
import { loadFormat } from '../../tables/formats/formats.ts'
import type { TableFormat, TableFormatName } from '../../tables/formats/format.ts'
import { TABLES, type TableName } from '../../tables/tables.ts'
import { UsageError, didYouMean } from '../errors.ts'
import { locate } from '../../files/places.ts'

/** The options that say what to write. */
export interface TableOptions {
  readonly format?: TableFormatName
  readonly table?: readonly string[]
  readonly out?: string
}

/** A file to write. */
export interface PlannedFile {
  /** In messages. */
  readonly name: string
  /** Absolute. */
  readonly path: string
  readonly tables: readonly TableName[]
}

export interface TablePlan {
  readonly format: TableFormat
  readonly formatName: TableFormatName
  readonly tables: readonly TableName[]
  /** The folder that the files lie in, if they have one of their own; it is made. */
  readonly folder: string | null
  /** `null` for standard output. */
  readonly files: readonly PlannedFile[] | null
}

const BY_EXTENSION: Readonly<Record<string, TableFormatName>> = {
  '.sqlite': 'sqlite',
  '.sqlite3': 'sqlite',
  '.db': 'sqlite',
  '.xlsx': 'xlsx',
  '.parquet': 'parquet',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.csv': 'csv',
}

/** Plans what to write. @throws {UsageError} when it cannot be written so */
export async function planTables(options: TableOptions, cwd: string): Promise<TablePlan> {
  const { out } = options
  const formatName = options.format ?? BY_EXTENSION[extname(out ?? '').toLowerCase()] ?? 'csv'
  const format = await loadFormat(formatName)
  const tables = chosenTables(options.table ?? [])
  if (options.table !== undefined && formatName === 'sqlite')
    throw new UsageError(
      'an SQLite file holds all tables, which point to one another. Leave out --table.',
      'en SQLite-fil har alle tabeller i sig, og de henviser til hinanden. Udelad --table.',
    )
  const plan = { format, formatName, tables, folder: null }
  if (out === undefined) {
    refuseStream(plan, options)
    return { ...plan, files: null }
  }
  const path = resolve(locate(cwd, out))
  const isFolder = /[/\\]$/u.test(out) || (await stat(path).catch(() => null))?.isDirectory() === true
  if (format.holds === 'all tables') {
    if (isFolder || out === '')
      throw new UsageError(
        `${visible(out) || "''"} is a folder. Name a file that ends with ${format.extension}.`,
        `${visible(out) || "''"} er en mappe. Angiv en fil, der ender på ${format.extension}.`,
      )
    return { ...plan, files: [{ name: out, path, tables }] }
  }
  if (tables.length === 1 && !isFolder) return { ...plan, files: [{ name: out, path, tables }] }
  if ((await stat(path).catch(() => null))?.isFile() === true)
    throw new UsageError(
      `${visible(out)} is a file, and ${formatName} has a file for each table. Name a folder, or one --table.`,
      `${visible(out)} er en fil, og ${formatName} har en fil til hver tabel. Angiv en mappe, eller én --table.`,
    )
  const base = out.replace(/(?<![/\\])[/\\]+$/u, '')
  const files = tables.map((table) => {
    const file = `${table}${format.extension}`
    return { name: `${base}/${file}`, path: join(path, file), tables: [table] }
  })
  return { ...plan, folder: path, files }
}

function refuseStream(
  { format, formatName, tables }: Pick<TablePlan, 'format' | 'formatName' | 'tables'>,
  { table }: TableOptions,
): void {
  if (format.holds === 'all tables' || !format.streams)
    throw new UsageError(
      `${formatName} is not for standard output. Give -o FILE${format.holds === 'one table' ? ' or a folder' : ''}.`,
      `${formatName} kan ikke skrives til standard output. Angiv -o FIL${format.holds === 'one table' ? ' eller en mappe' : ''}.`,
    )
  if (tables.length !== 1)
    throw new UsageError(
      `one table goes to standard output. Give ${table === undefined ? '--table decisions (or another), or -o FOLDER for all of them' : 'one --table, or -o FOLDER for several'}.`,
      `der kan gå én tabel til standard output. Angiv ${table === undefined ? '--table decisions (eller en anden), eller -o MAPPE for dem alle' : 'én --table, eller -o MAPPE for flere'}.`,
    )
}

const isTable = (name: string): name is TableName => Object.hasOwn(TABLES, name)

function chosenTables(names: readonly string[]): TableName[] {
  const all = Object.keys(TABLES).filter(isTable)
  const unknown = names.find((name) => !isTable(name))
  if (unknown !== undefined) {
    const meant = didYouMean(unknown, all)
    throw new UsageError(
      `there is no table ${visible(unknown) || "''"}. There are ${all.join(', ')}.${meant.en}`,
      `der er ingen tabel ${visible(unknown) || "''"}. Der er ${all.join(', ')}.${meant.da}`,
    )
  }
  return names.length === 0 ? all : all.filter((name) => names.includes(name))
}
