// The fixtures as documents to make tables of: each text, and each PDF.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createLinter } from '../../src/lint/lint.ts'
import { extract } from '../../src/pipeline.ts'
import { read } from '../../src/read/read.ts'
import type { Referat } from '../../src/referat.ts'
import { batches, collect } from '../../src/tables/collect.ts'
import type { Row } from '../../src/tables/model/column.ts'
import { TABLES, type TableName } from '../../src/tables/tables.ts'

const fixtures = fileURLToPath(new URL('../../fixtures', import.meta.url))

/** The names of the fixtures that are read. */
export const FIXTURES = readdirSync(fixtures).filter((name) => /^[a-z]+-\d{4}/u.test(name))

/** A document with the text that its places count in. */
export interface ReadDocument {
  readonly referat: Referat
  readonly text: string
}

/** Reads files. @param names of files of the fixtures, "a/referat.txt" */
export const readDocuments = (names: readonly string[]): Promise<ReadDocument[]> =>
  Promise.all(
    names.map(async (name) => {
      const bytes = new Uint8Array(readFileSync(join(fixtures, name)))
      // Reading takes the bytes of a PDF with it.
      const { text } = await read({ name, bytes: bytes.slice() })
      return { referat: await extract({ name, bytes }), text }
    }),
  )

export type Tables = Record<TableName, Row[]>

/** All rows of these documents, in their order. */
export async function allRows(referater: readonly Referat[]): Promise<Tables> {
  const tables = Object.fromEntries(Object.keys(TABLES).map((name) => [name, [] as Row[]])) as Tables
  const collected = referater.map((referat) => collect(referat, () => referat))
  for await (const { table, rows } of batches(collected, (referat) => createLinter()(referat)))
    tables[table].push(...rows)
  return tables
}
