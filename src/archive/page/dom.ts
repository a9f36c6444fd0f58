// Elements without a framework. Texts become text nodes and attributes are set by name: nothing is ever parsed as HTML.

/** What may stand in an element. */
export type Child = Node | string | number | null | undefined | false | readonly Child[]

/** Attributes by their names; `true` sets one without a value, what is missing sets none. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>

const SVG = 'http://www.w3.org/2000/svg'

/**
 * Makes an element.
 * @param name its tag, and classes behind dots: `p.note`
 */
export function h<K extends keyof HTMLElementTagNameMap>(
  name: K | `${K}.${string}`,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const [tag = 'div', ...classes] = name.split('.')
  const element = document.createElement(tag as K)
  if (classes.length > 0) element.className = classes.join(' ')
  return filled(element, attributes, children)
}

/** Makes an element of a drawing. */
export function svg<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): SVGElementTagNameMap[K] {
  return filled(document.createElementNS(SVG, tag), attributes, children)
}

function filled<E extends Element>(element: E, attributes: Attributes, children: readonly Child[]): E {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue
    element.setAttribute(name, value === true ? '' : `${value}`)
  }
  append(element, children)
  return element
}

/** Puts children at the end of an element. */
function append(element: Element, children: readonly Child[]): void {
  for (const child of children) {
    if (child === null || child === undefined || child === false) continue
    if (isList(child)) append(element, child)
    else element.append(typeof child === 'number' ? `${child}` : child)
  }
}

const isList = (child: Child): child is readonly Child[] => Array.isArray(child)

/** Puts children in the place of all that an element holds. */
export function fill(element: Element, ...children: readonly Child[]): void {
  element.replaceChildren()
  append(element, children)
}
