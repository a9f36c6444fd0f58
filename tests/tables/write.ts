// Tables of the fixtures, or of rows that a test makes, written to a folder of their own.
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import type { TableFormatName } from '../../src/tables/formats/format.ts'
import { loadFormat } from '../../src/tables/formats/formats.ts'
import type { Row, Table } from '../../src/tables/model/column.ts'

/** A folder for the tests of a file, removed after them. */
export function folderOfFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kkr-referat-tables-'))
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

/** Writes tables to one file. @returns what the format could not write as it is */
export async function write(
  path: string,
  name: TableFormatName,
  rows: readonly (readonly [Table, readonly Row[]])[],
): Promise<readonly string[]> {
  writeFileSync(path, '')
  const format = await loadFormat(name)
  const writer = await format.open(
    rows.map(([table]) => table),
    {
      path,
      write: (bytes) => {
        appendFileSync(path, bytes)
        return Promise.resolve()
      },
      linkTo: (document) => document,
    },
  )
  for (const [table, some] of rows) await writer.put(table.name, some)
  return writer.end()
}
