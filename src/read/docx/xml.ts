// XML as Word writes it: elements, attributes, text. Names lose their prefix (`w:p` -> `p`). There are no document types
// and no entities but the five of XML and numbers, so nothing is fetched and nothing can multiply.
import { WORD } from '../failures/document-texts.ts'
import { damaged } from './zip.ts'

/** An element; text stands among its children. */
export interface Element {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: (Element | string)[]
}

const MOST_DEPTH = 400
/** A thousand pages have some 500,000; so many take half a gigabyte of memory. */
const MOST_ELEMENTS = 1_500_000
const ENTITY = /&(?:(?<name>amp|lt|gt|quot|apos)|#(?<digits>\d{1,7})|#x(?<hex>[\da-f]{1,6}));/giu
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const bare = (name: string): string => name.slice(name.indexOf(':') + 1)

function decoded(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(ENTITY, (whole, ...parts) => {
    const { name, digits, hex } = parts.at(-1) as Record<string, string | undefined>
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole
    const code = digits === undefined ? Number.parseInt(hex ?? '', 16) : Number(digits)
    return code > 0 && code < 0x11_00_00 ? String.fromCodePoint(code) : ''
  })
}

const BLANK = /\s/u

/** Where a tag ends that begins at `at`: at the first `>` outside of quotes; -1 when it has no end. */
function tagEnd(text: string, at: number): number {
  let quote = ''
  for (let i = at; i < text.length; i++) {
    const char = text.charAt(i)
    if (quote !== '') {
      if (char === quote) quote = ''
    } else if (char === '"' || char === "'") quote = char
    else if (char === '>') return i
  }
  return -1
}

/** `w:val="1" w:color="auto"` */
function attributesOf(text: string): Map<string, string> {
  const found = new Map<string, string>()
  for (let at = 0; at < text.length;) {
    const equals = text.indexOf('=', at)
    if (equals < 0) break
    const name = text.slice(at, equals).trim()
    let from = equals + 1
    while (BLANK.test(text.charAt(from))) from++
    const quote = text.charAt(from)
    const end = quote === '"' || quote === "'" ? text.indexOf(quote, from + 1) : -1
    if (end < 0) break
    found.set(bare(name), decoded(text.slice(from + 1, end)))
    at = end + 1
  }
  return found
}

const broken = (): never => {
  throw damaged(WORD.brokenXml)
}

/** Where something ends that is no element: a comment, an instruction, literal text; `null` when it is an element. */
function passOver(text: string, at: number, parent: Element): number | null {
  if (text.startsWith('<!--', at)) return endOf(text, '-->', at)
  if (text.startsWith('<?', at)) return endOf(text, '?>', at)
  if (text.startsWith('<![CDATA[', at)) {
    const end = endOf(text, ']]>', at)
    parent.children.push(text.slice(at + 9, end - 3))
    return end
  }
  if (text.startsWith('<!', at)) {
    throw damaged(WORD.documentType)
  }
  return null
}

function endOf(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from)
  return at < 0 ? broken() : at + mark.length
}

/**
 * Parses a part of a Word file.
 * @param text the XML
 * @returns its root
 * @throws {ReadFailure} when it is not well formed, or has a document type
 */
export function parseXml(text: string): Element {
  const root: Element = { name: '', attributes: new Map(), children: [] }
  const open: Element[] = [root]
  let count = 0
  for (let at = text.startsWith('\ufeff') ? 1 : 0; at < text.length;) {
    const parent = open.at(-1) ?? root
    if (text.charAt(at) !== '<') {
      const next = text.indexOf('<', at)
      const end = next < 0 ? text.length : next
      parent.children.push(decoded(text.slice(at, end)))
      at = end
      continue
    }
    const passed = passOver(text, at, parent)
    if (passed !== null) {
      at = passed
      continue
    }
    const end = tagEnd(text, at)
    if (end < 0) broken()
    const tag = text.slice(at + 1, end)
    at = end + 1
    if (tag.startsWith('/')) {
      if (open.length < 2 || parent.name !== bare(tag.slice(1).trim())) broken()
      open.pop()
      continue
    }
    const isEmpty = tag.endsWith('/')
    const inside = isEmpty ? tag.slice(0, -1) : tag
    const blank = inside.search(BLANK)
    const name = bare(blank < 0 ? inside : inside.slice(0, blank))
    const element: Element = { name, attributes: blank < 0 ? NONE : attributesOf(inside.slice(blank)), children: [] }
    parent.children.push(element)
    if (++count > MOST_ELEMENTS) throw damaged(WORD.manyElements)
    if (!isEmpty && open.push(element) > MOST_DEPTH) throw damaged(WORD.deep)
  }
  if (open.length > 1) throw damaged(WORD.cutXml)
  return childrenOf(root)[0] ?? broken()
}

const NONE: ReadonlyMap<string, string> = new Map()

/** The elements within an element, text left out. */
export const childrenOf = (element: Element | undefined): Element[] =>
  element?.children.filter((child) => typeof child !== 'string') ?? []

/** The first element by a path of names below an element. */
export function below(element: Element | undefined, ...path: string[]): Element | undefined {
  let found = element
  for (const name of path) found = childrenOf(found).find((child) => child.name === name)
  return found
}

/** An attribute of the first element by a path of names. */
export const valueAt = (element: Element | undefined, ...path: string[]): string | undefined =>
  below(element, ...path)?.attributes.get('val')

/** The text of an element and all below it. */
export const textIn = (element: Element): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('')
