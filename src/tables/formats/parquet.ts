// Parquet, with types: dates are dates, whole numbers integers. Rows are kept until a group of them is full.
import { ByteWriter, ParquetWriter, type ColumnSource, type SchemaElement } from 'hyparquet-writer'
import { columnsOf, type Column, type ColumnType, type Row, type Value } from '../model/column.ts'
import type { TableFormat } from './format.ts'

const ROWS_OF_A_GROUP = 20_000

const TYPES: Readonly<Record<ColumnType, Pick<SchemaElement, 'type' | 'converted_type'>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT64' },
  real: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
}

const element = ({ name, type, nullable }: Column): SchemaElement => ({
  name,
  ...TYPES[type],
  repetition_type: nullable ? 'OPTIONAL' : 'REQUIRED',
})

function parquetValue(value: Value, type: ColumnType): unknown {
  if (value === null) return undefined
  if (type === 'integer') return BigInt(value)
  return type === 'date' ? new Date(`${String(value)}T00:00:00Z`) : value
}

export const parquet: TableFormat = {
  holds: 'one table',
  streams: false,
  extension: '.parquet',
  open([table], { write }) {
    if (table === undefined) throw new RangeError('a file of one table needs one')
    const columns = columnsOf(table)
    const bytes = new ByteWriter()
    const schema = [{ name: 'root', num_children: columns.length }, ...columns.map(element)]
    const writer = new ParquetWriter({ writer: bytes, schema, createdBy: 'kkr-referat' })
    let kept: Row[] = []
    // The library counts offsets from the file’s begin, and keeps what it wrote: it is taken from there.
    const flush = async (): Promise<void> => {
      const done = bytes.getBytes().slice()
      bytes.index = 0
      await write(done)
    }
    const group = async (): Promise<void> => {
      if (kept.length === 0) return
      await writer.write({ columnData: columns.map((column) => source(column, kept)), rowGroupSize: ROWS_OF_A_GROUP })
      kept = []
      await flush()
    }
    return {
      async put(_, rows) {
        for (const row of rows) {
          if (kept.push(row) === ROWS_OF_A_GROUP) await group()
        }
      },
      async end() {
        await group()
        await writer.finish()
        await flush()
        return []
      },
      abandon: () => Promise.resolve(),
    }
  },
}

const source = ({ name, type }: Column, rows: readonly Row[]): ColumnSource => ({
  name,
  data: rows.map((row) => parquetValue(row[name] ?? null, type)),
})
