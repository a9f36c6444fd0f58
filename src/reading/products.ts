// What can be asked for of a document. A product is made where the document is read, comes from there to the command, and
// is kept by the cache. A new one is a file that makes it of what was read, and a line in PRODUCTS.
//
//   run.each(['referat', 'pages'])   ->   valueOf(reading, 'pages')
import { ndjson } from '../emit/json.ts'
import type { Referat } from '../referat.ts'
import { pageLayout } from '../text/page-layout.ts'
import type { Source } from '../text/source.ts'
import { lineStarts } from '../text/span.ts'

/** How a product is made of a document. */
interface Product {
  /** Does it need more than reading, so that what is no KKR document is refused? */
  readonly isParsed: boolean
  /** Is it JSON, to be sent and kept as a line? Others are sent as they are, and never kept. */
  readonly isJson: boolean
  /** A key that every such value has. */
  readonly key: string
  readonly make: (source: Source, referat: () => Referat) => object
}

const PRODUCTS = {
  /** What `extract` writes, as the schema has it. */
  referat: {
    isParsed: true,
    isJson: true,
    key: 'schemaVersion',
    make: (_: Source, referat: () => Referat) => referat(),
  },
  /** What reading left: the text and its lines. */
  source: { isParsed: false, isJson: false, key: 'lines', make: (source: Source) => source },
  /** The text, and where its words stand on its pages. */
  pages: { isParsed: false, isJson: true, key: 'pages', make: pageLayout },
  /** Where the lines of a text begin, for who tells columns; of others, which have no lines of their own, nothing. */
  lineStarts: {
    isParsed: false,
    isJson: true,
    key: 'starts',
    make: ({ mediaType, text }: Source) => ({ starts: mediaType.startsWith('text/') ? lineStarts(text) : [] }),
  },
} as const satisfies Record<string, Product>

export type ProductName = keyof typeof PRODUCTS
type ValueOf<Name extends ProductName> = ReturnType<(typeof PRODUCTS)[Name]['make']>

/** A product as a value, or as a line of NDJSON in UTF-8: either is made of the other when it is first asked for. */
interface Form {
  value?: unknown
  line?: Buffer
}

/** The products of a document. */
export type Made = Partial<Record<ProductName, Form>>

/** What can be made where there is a Referat and nothing else of its document. */
export const madeOfReferat = (referat: Referat): Made => ({
  referat: { value: referat },
  lineStarts: { value: { starts: [] } },
})

/** What a run tells and counts of each document without looking into what was made of it. */
export interface Gist {
  /** The document's name in the Referat. */
  readonly name: string
  /** Of the document's bytes. */
  readonly sha256: string
  readonly bytes: number
  readonly pages: number | null
  readonly items: number
  /** How many items have one. */
  readonly decisions: number
}

/** Can all of them be kept? */
export const areKept = (names: readonly ProductName[]): boolean => names.every((name) => PRODUCTS[name].isJson)

/**
 * Makes the products of a document that was read.
 * @param conclude parses it, and refuses what is no KKR document
 * @returns no gist where there is a Referat: it is to be checked
 * @throws {ReadFailure} what `conclude` throws
 */
export async function makeProducts(
  names: readonly ProductName[],
  source: Source,
  conclude: (source: Source) => Referat | Promise<Referat>,
): Promise<{ kind: 'read'; gist: Gist | null; made: Made }> {
  const isParsed = names.some((name) => PRODUCTS[name].isParsed)
  const parsed = isParsed ? [await conclude(source)] : []
  const referat = (): Referat => {
    const [only] = parsed
    if (only === undefined) throw new RangeError('a product that is made of a Referat says so with isParsed')
    return only
  }
  const made = Object.fromEntries(names.map((name) => [name, { value: PRODUCTS[name].make(source, referat) }]))
  return { kind: 'read', gist: names.includes('referat') ? null : gistOf(parsed[0] ?? { source, items: [] }), made }
}

function formOf(made: Made, name: ProductName): Form {
  const form = made[name]
  if (form === undefined) throw new RangeError(`nobody asked for the product ${name}`)
  return form
}

/** A product that was asked for, as a value. */
export function valueOf<Name extends ProductName>({ made }: { readonly made: Made }, name: Name): ValueOf<Name> {
  const form = formOf(made, name)
  form.value ??= JSON.parse(form.line?.toString() ?? '') as unknown
  return form.value as ValueOf<Name>
}

/** A product that was asked for, as a line of NDJSON with its end. */
export function lineOf({ made }: { readonly made: Made }, name: ProductName): Buffer {
  const form = formOf(made, name)
  return (form.line ??= Buffer.from(ndjson(form.value)))
}

/** The products as they are sent and kept. */
export function asLines(made: Made): Made {
  const names = Object.keys(made) as ProductName[]
  return Object.fromEntries(
    names.map((name) => [name, PRODUCTS[name].isJson ? { line: lineOf({ made }, name) } : made[name]]),
  )
}

/** Whether what another process says it has made is that. Lines are passed on as they are, as long as each is one. */
export function isMade(made: unknown): made is Made {
  if (typeof made !== 'object' || made === null) return false
  return Object.entries(made).every(([name, form]: [string, Form]) => {
    const product: Product | null = Object.hasOwn(PRODUCTS, name) ? PRODUCTS[name as ProductName] : null
    if (product === null || typeof form !== 'object') return false
    const { line, value } = form
    if (line === undefined) return typeof value === 'object' && value !== null && product.key in value
    return product.isJson && Buffer.isBuffer(line) && line.length > 1 && line.indexOf('\n') === line.length - 1
  })
}

/** What a Source and a Referat say of their document. */
type About = Pick<Source, 'name' | 'sha256' | 'bytes' | 'pages'>

/** The gist of a checked Referat. */
export function gistOf({ source, items }: Pick<Referat, 'items'> & { readonly source: About }): Gist {
  const { name, sha256, bytes, pages } = source
  const decisions = items.filter(({ beslutning }) => beslutning !== null).length
  return { name, sha256, bytes, pages, items: items.length, decisions }
}
