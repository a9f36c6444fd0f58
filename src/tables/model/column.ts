// How a column is said: a zod type with a sentence, and beside it whether it is the table's key or points to another.
// What a format needs to know of a column is read off the JSON Schema that zod makes of the table.
import * as z from 'zod'

/** What the values of a column are; a date is ISO 8601 text, "2026-06-16". */
export type ColumnType = 'text' | 'integer' | 'real' | 'boolean' | 'date'

/** A column as formats see it. */
export interface Column {
  readonly name: string
  readonly type: ColumnType
  readonly nullable: boolean
  /** The table whose key the values are; `null` for a column that points nowhere. */
  readonly references: string | null
  readonly isKey: boolean
  readonly description: string
}

/** A value of a row. */
export type Value = string | number | boolean | null
export type Row = Readonly<Record<string, Value>>

type Shape = Readonly<Record<string, z.ZodType<Value>>>

/** A table: its name, its columns in order, and what one row of it is. */
export interface Table<S extends Shape = Shape, N extends string = string> {
  readonly name: N
  readonly description: string
  readonly row: z.ZodObject<S, z.core.$strict>
}

/** Defines a table. @param description what one row of it is */
export const table = <S extends Shape, N extends string>(name: N, description: string, shape: S): Table<S, N> => ({
  name,
  description,
  row: z.strictObject(shape),
})

/** The table's key: text that stays the same when the paper is read again. */
export const key = (description: string) => z.string().meta({ description, isKey: true })

/** The key of a row of another table. */
export const ref = (references: string, description: string) => z.string().meta({ description, references })
export const refOrNull = (references: string, description: string) =>
  z.string().nullable().meta({ description, references })

export const text = (description: string) => z.string().meta({ description })
export const textOrNull = (description: string) => z.string().nullable().meta({ description })
export const dateOrNull = (description: string) => z.iso.date().nullable().meta({ description })
export const whole = (description: string) => z.int().meta({ description })
export const wholeOrNull = (description: string) => z.int().nullable().meta({ description })
export const numberOrNull = (description: string) => z.number().nullable().meta({ description })
export const yesNo = (description: string) => z.boolean().meta({ description })

/** The columns of every table whose rows stand in a paper: which paper, and where in it. */
export const PLACE = {
  document: ref('documents', 'The document the row was read from.'),
  hash: z
    .string()
    .regex(/^[0-9a-f]{16}$/u)
    .meta({ description: 'The first 16 digits of the SHA-256 of the document’s bytes.' }),
  page: wholeOrNull('Page from 1; null for a document without pages, and for a row that stands nowhere.'),
  line: wholeOrNull('Line from 1 of the source text (`show --stage text`).'),
  start: wholeOrNull('UTF-16 offset from 0 into the source text.'),
  end: wholeOrNull('UTF-16 offset where the row’s place ends, half-open.'),
}

/** The columns of a party. */
export const PARTY = {
  party_letter: textOrNull('The party’s ballot letter; null when none is named.'),
  party: textOrNull('The party’s name; null when none is named.'),
}

/** The columns of a municipality. */
export const MUNICIPALITY = {
  municipality: textOrNull(
    'The official short name, e.g. "Frederiksberg"; null when none is named or it is none of the 98.',
  ),
  municipality_code: textOrNull('Three-digit code, e.g. "147"; null as `municipality`.'),
  municipality_printed: textOrNull('As printed; null when none is named.'),
}

// JSON Schema says null in two ways:   "type": ["string", "null"]      "anyOf": [{ "type": "integer", … }, { "type": "null" }]

interface Property {
  readonly type?: string | readonly string[]
  readonly format?: string
  readonly anyOf?: readonly Property[]
  readonly description?: string
  readonly references?: string
  readonly isKey?: boolean
}

const made = new Map<Table, readonly Column[]>()

/** The columns of a table in their order. */
export function columnsOf(of: Table): readonly Column[] {
  const known = made.get(of)
  if (known !== undefined) return known
  const { properties = {} } = z.toJSONSchema(of.row) as { properties?: Record<string, Property> }
  const columns = Object.entries(properties).map(([name, property]) => column(name, property))
  made.set(of, columns)
  return columns
}

function column(name: string, property: Property): Column {
  const { description = '', references = null, isKey = false } = property
  const types = variants(property)
  const nullable = types.some(({ type }) => type === 'null')
  const value = types.find(({ type }) => type !== 'null') ?? property
  return { name, type: typeOf(value), nullable, references, isKey, description }
}

const variants = (property: Property): readonly Property[] =>
  property.anyOf ?? [property.type ?? []].flat().map((type) => ({ ...property, type }))

function typeOf({ type, format }: Property): ColumnType {
  if (type === 'integer' || type === 'boolean') return type
  if (type === 'number') return 'real'
  return format === 'date' ? 'date' : 'text'
}
