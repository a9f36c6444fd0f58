// The formats by their names; a library is loaded with the format that needs it.
import type { TableFormat, TableFormatName } from './format.ts'

const LOADERS: Readonly<Record<TableFormatName, () => Promise<TableFormat>>> = {
  csv: async () => (await import('./csv.ts')).csv,
  'csv-excel': async () => (await import('./csv-excel.ts')).csvExcel,
  xlsx: async () => (await import('./xlsx.ts')).xlsx,
  sqlite: async () => (await import('./sqlite.ts')).sqlite,
  parquet: async () => (await import('./parquet.ts')).parquet,
  ndjson: async () => (await import('./ndjson.ts')).ndjson,
}

/** Loads a format. */
export const loadFormat = (name: TableFormatName): Promise<TableFormat> => LOADERS[name]()
