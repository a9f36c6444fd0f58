// The hits of `search`, for people and for programs.
import { stringify } from 'csv-stringify/sync'
import { ndjson } from '../../emit/json.ts'
import { visible } from '../../emit/visible.ts'
import { markedText } from '../../tables/search/excerpt.ts'
import type { Hit } from '../../tables/search/search.ts'
import type { SearchFormat } from './search-formats.ts'

/** What programs are given of a hit: the excerpt as plain text. */
const plain = ({ excerpt, ...hit }: Hit) => ({ ...hit, excerpt: excerpt?.text ?? null, inTitle: undefined })

/** Prints hits. @param color whether what was found stands out */
export async function printHits(hits: readonly Hit[], format: SearchFormat, color: boolean): Promise<string> {
  if (format === 'ndjson') return hits.map((hit) => ndjson(plain(hit))).join('')
  if (format === 'csv') return csv(hits)
  const { Chalk } = await import('chalk')
  const chalk = new Chalk({ level: color ? 1 : 0 })
  return hits.map((hit) => pretty(hit, chalk.bold, chalk.bold.yellow)).join('\n')
}

type Mark = (text: string) => string

//   2026-06-16  KKR Hovedstaden  3.2 Sundhedsråd i hovedstaden  (udsat)
//     … de tre sundhedsråd …
//     minutes/referat.pdf, page 7
function pretty(hit: Hit, bold: Mark, mark: Mark): string {
  const { date, council, number, title, outcome, inTitle, excerpt, document, page } = hit
  const head = [date ?? 'no date', council ?? 'no council'].map((word) => bold(visible(word))).join('  ')
  const heading = markedText(title, inTitle, (part) => mark(visible(part)), visible)
  const said = outcome === null ? '' : `  (${outcome})`
  const lines = [
    `${head}  ${number === null ? '' : `${visible(number)} `}${heading}${said}`,
    ...(excerpt === null ? [] : [markedText(excerpt.text, excerpt.marked, (part) => mark(visible(part)), visible)]),
    `${visible(document)}${page === null ? '' : `, page ${page}`}`,
  ]
  return `${lines.join('\n  ')}\n`
}

function csv(hits: readonly Hit[]): string {
  const columns = [
    'date',
    'council',
    'number',
    'title',
    'outcome',
    'excerpt',
    'document',
    'page',
    'start',
    'end',
    'item',
  ]
  return stringify(hits.map(plain), { header: true, columns, record_delimiter: 'windows', quoted_match: /[\r\n]/u })
}
