// Atom (RFC 4287). Nothing in it depends on the clock: the same entries give the same bytes.
import { createHash } from 'node:crypto'
import { attributes, XML_HEAD, xmlText } from './report/xml.ts'

/** An entry of a feed. */
export interface AtomEntry {
  /** Stays the same for ever: see {@link nameOf}. */
  readonly id: string
  readonly title: string
  /** A moment, RFC 3339. */
  readonly updated: string
  /** The address of the page it is about. */
  readonly page?: string
  /** A word by which readers sort. */
  readonly category?: string
  /** Plain text. */
  readonly content: string
}

/** A feed without its entries. */
export interface AtomHead extends Pick<AtomEntry, 'id' | 'title'> {
  /** Addresses, by what they are to the feed: `self`, `alternate`. */
  readonly links?: Readonly<Record<string, string>>
  /** Of this program. */
  readonly version?: string
}

/** When a feed without entries was updated: it never was. */
const NEVER = '1970-01-01T00:00:00Z'

/** A name made of what it names: a UUID of version 8, the same for the same words. */
export function nameOf(words: string): string {
  const hex = createHash('sha256').update(words).digest('hex')
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)]
  return `urn:uuid:${parts.join('-')}`
}

const element = (name: string, text: string, values: Readonly<Record<string, string>> = {}): string =>
  `<${name}${attributes(values)}>${xmlText(text)}</${name}>`

const link = (rel: string, href: string): string =>
  `<link${attributes({ rel, ...(rel === 'alternate' ? { type: 'text/html' } : {}), href })}/>`

/** Writes a feed. @param entries the newest first @returns the document */
export function atom({ id, title, links = {}, version }: AtomHead, entries: readonly AtomEntry[]): string {
  const lines = [
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="da">',
    `  ${element('id', id)}`,
    `  ${element('title', title)}`,
    ...(version === undefined ? [] : [`  ${element('generator', 'kkr-referat', { version })}`]),
    '  <author><name>kkr-referat</name></author>',
    `  ${element('updated', entries[0]?.updated ?? NEVER)}`,
    ...Object.entries(links).map(([rel, href]) => `  ${link(rel, href)}`),
    ...entries.flatMap((entry) => [
      '  <entry>',
      `    ${element('id', entry.id)}`,
      `    ${element('title', entry.title)}`,
      `    ${element('updated', entry.updated)}`,
      ...(entry.page === undefined ? [] : [`    ${link('alternate', entry.page)}`]),
      ...(entry.category === undefined ? [] : [`    <category${attributes({ term: entry.category })}/>`]),
      `    ${element('content', entry.content)}`,
      '  </entry>',
    ]),
    '</feed>',
  ]
  return `${XML_HEAD}${lines.join('\n')}\n`
}
