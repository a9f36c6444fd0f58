// The ledger as an Atom feed (RFC 4287): one entry for each line, the newest first. Nothing in it depends on the clock, so
// that the same ledger gives the same bytes; ids stay the same for ever. Written with the XML of the reports.
import { createHash } from 'node:crypto'
import { XML_HEAD, xmlText } from '../emit/report/xml.ts'
import type { LedgerLine, LedgerState } from './ledger-line.ts'

/** Entries of a feed: readers keep the older ones. */
const MOST = 100

const WORDS = {
  new: 'Nyt papir',
  retypeset: 'Sat om',
  corrected: 'Rettet',
  'decision-changed': 'Beslutning ændret',
  duplicate: 'Samme fil igen',
  vanished: 'Forsvundet',
  returned: 'Kommet igen',
} as const satisfies Record<LedgerState, string>

const KINDS = { referat: 'referat', dagsorden: 'dagsorden' } as const

const element = (name: string, text: string): string => `<${name}>${xmlText(text)}</${name}>`

/** A UUID of its own for each line, made of the line. */
function idOf(line: LedgerLine): string {
  const hex = createHash('sha256')
    .update(JSON.stringify([line.file, line.sha256, line.state, line.seen]))
    .digest('hex')
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)]
  return `urn:uuid:${parts.join('-')}`
}

/**
 * Writes the feed.
 * @param lines of the ledger, the oldest first
 * @returns the document; that of an empty ledger has no entry
 */
export function feedText(lines: readonly LedgerLine[]): string {
  const newest = lines.slice(-MOST).reverse()
  const updated = newest[0]?.seen ?? '1970-01-01T00:00:00Z'
  const entries = newest.map((line) => {
    const { state, body, date, kind, file, seen, sha256, replaces } = line
    const paper = [body, date, kind === null ? null : KINDS[kind]].filter((one) => one !== null).join(', ')
    const facts = [`Fil: ${file}`, `SHA-256: ${sha256}`, ...(replaces === null ? [] : [`Før: ${replaces}`])]
    return [
      '  <entry>',
      `    ${element('id', idOf(line))}`,
      `    ${element('title', `${WORDS[state]}: ${paper || file}`)}`,
      `    ${element('updated', seen)}`,
      `    <category term="${state}"/>`,
      `    ${element('content', facts.join(' · '))}`,
      '  </entry>',
    ].join('\n')
  })
  const head = [
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="da">',
    '  <id>urn:kkr-referat:ledger</id>',
    '  <title>KKR-referater: nyt og ændret</title>',
    '  <author><name>kkr-referat</name></author>',
    `  ${element('updated', updated)}`,
  ]
  return `${XML_HEAD}${[...head, ...entries, '</feed>'].join('\n')}\n`
}
