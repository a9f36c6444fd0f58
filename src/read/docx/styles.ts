// What the styles of a Word file say of a paragraph or a run, each by the style it is based on: bold, italic, struck out,
// hidden, and the list it counts in.
import { below, childrenOf, type Element, valueAt } from './xml.ts'

/** `undefined`: not said. */
export interface Look {
  readonly bold?: boolean
  readonly italic?: boolean
  readonly struck?: boolean
  readonly hidden?: boolean
}

/** A list and the level in it, from 0. */
export interface InList {
  readonly list?: string
  readonly level?: number
}

export interface Styles {
  /** Of a paragraph's or a run's own properties and its style. */
  lookOf(properties: Element | undefined, style: string | undefined): Look
  listOf(style: string | undefined): InList
  /** The style that paragraphs have when they name none. */
  readonly usual: string | undefined
}

/** `<w:b/>` and `<w:b w:val="1"/>` are on, `<w:b w:val="0"/>` is off. */
function switched(properties: Element | undefined, name: string): boolean | undefined {
  const found = below(properties, name)
  if (found === undefined) return undefined
  return !/^(?:0|false|off|none)$/u.test(found.attributes.get('val') ?? '')
}

const KEYS = [
  ['bold', 'b'],
  ['italic', 'i'],
  ['struck', 'strike'],
  ['struck', 'dstrike'],
  ['hidden', 'vanish'],
] as const

/** What run properties say themselves. */
function ownLook(properties: Element | undefined): Look {
  const look: { -readonly [K in keyof Look]: Look[K] } = {}
  for (const [key, name] of KEYS) {
    const is = switched(properties, name)
    if (is !== undefined) look[key] = is
  }
  return look
}

/** The list that paragraph properties name themselves. */
export function ownList(properties: Element | undefined): InList {
  const list = valueAt(properties, 'numPr', 'numId')
  const level = valueAt(properties, 'numPr', 'ilvl')
  return { ...(list === undefined ? {} : { list }), ...(level === undefined ? {} : { level: Number(level) || 0 }) }
}

const MOST_STEPS = 20

/** @param root of `word/styles.xml`; without it nothing is said */
export function readStyles(root: Element | undefined): Styles {
  const styles = new Map<string, Element>()
  let usual: string | undefined
  for (const style of childrenOf(root).filter(({ name }) => name === 'style')) {
    const id = style.attributes.get('styleId')
    if (id === undefined) continue
    styles.set(id, style)
    const isDefault = /^(?:1|true|on)$/u.test(style.attributes.get('default') ?? '')
    if (isDefault && style.attributes.get('type') === 'paragraph') usual = id
  }
  /** A style and those it is based on, the nearest last. */
  const chain = (id: string | undefined): Element[] => {
    const found: Element[] = []
    for (let style = styles.get(id ?? ''); style !== undefined && found.length < MOST_STEPS;) {
      found.unshift(style)
      style = styles.get(valueAt(style, 'basedOn') ?? '')
    }
    return found
  }
  const merged = <T>(id: string | undefined, read: (style: Element) => T): T =>
    Object.assign({}, ...chain(id).map(read)) as T
  return {
    usual,
    lookOf: (properties, style) => ({
      ...merged(style, (one) => ownLook(below(one, 'rPr'))),
      ...ownLook(properties),
    }),
    listOf: (style) => merged(style, (one) => ownList(below(one, 'pPr'))),
  }
}
