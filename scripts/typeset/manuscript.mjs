// Reads a manuscript (the markup is told in README.md) into { meta, blocks }.
// Blocks stand in the order of the page; `%` lines are notes for the gold and ride on the list as { type: 'gold' }.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const HEADING = /^# (?<number>\d+(?:\.\d+)*\.?) (?<title>.+)$/u
const LIST = /^(?<indent> *)-(?:\[(?<marker>[^\]]+)\])? (?<text>.+)$/u
const ATTENDANCE = /^@(?<group>deltagere|afbud|guests|secretariat)(?: (?<label>.+))?$/u
const PAGE_BREAK = /^\{pb(?: \d+)?\}$/u
const SPAN = /^>(?<span>\d) ?/u

export function readManuscript(folder) {
  const [, head, body] = readFileSync(join(folder, 'manuscript.source'), 'utf8').split(/^---\n/mu)
  return { meta: readHead(head), blocks: readBody(body.split('\n')) }
}

function readHead(text) {
  const pairs = text.split('\n').filter((line) => line.includes(':'))
  return Object.fromEntries(
    pairs.map((line) => {
      const at = line.indexOf(':')
      return [line.slice(0, at).trim(), line.slice(at + 1).trim()]
    }),
  )
}

function readBody(lines) {
  const blocks = []
  let open = null // the block that the next line may belong to
  const push = (block) => blocks.push((open = block))
  for (const line of lines) {
    if (open?.type === 'table' && !open.closed) {
      if (line === '::end') open.closed = true
      else open.rows.push(readRow(line))
    } else if (line.trim() === '') open = null
    else if (PAGE_BREAK.test(line)) push({ type: 'mark', name: line.slice(1, -1) })
    else if (line.startsWith('::table')) push({ type: 'table', ...readOptions(line), rows: [] })
    else if (line.startsWith('::')) push({ type: 'mark', name: line.slice(2) })
    else if (line.startsWith('% ')) blocks.push(readGold(line))
    else if (HEADING.test(line)) push(readHeading(line))
    else if (line.startsWith('### ')) push({ type: 'sub', text: line.slice(4) })
    else if (line.startsWith('## ')) push({ type: 'label', text: line.slice(3) })
    else if (line.startsWith('= ')) push({ type: 'chapter', title: line.slice(2) })
    else if (line.startsWith('! ')) push({ type: 'title', text: line.slice(2) })
    else if (line.startsWith('^ ')) push({ type: 'field', cells: line.slice(2).split(' | ') })
    else if (line.startsWith('~ ')) push({ type: 'sag', text: line.slice(2) })
    else if (ATTENDANCE.test(line)) push({ type: 'group', ...ATTENDANCE.exec(line).groups })
    else if (line.startsWith('+ ')) push(readPersonLine(line))
    else if (LIST.test(line)) push(readListLine(line))
    else if (open?.type === 'paragraph') open.lines.push(line)
    else push({ type: 'paragraph', lines: [line] })
  }
  return blocks
}

function readHeading(line) {
  const { number, title } = HEADING.exec(line).groups
  const [inBody, inContents] = title.split(' {contents} ')
  const bare = number.replace(/\.$/u, '')
  return {
    type: 'heading',
    printed: number,
    number: bare,
    level: bare.split('.').length,
    title: inBody,
    inContents: inContents ?? inBody,
  }
}

function readPersonLine(line) {
  const [text, fields] = line.slice(2).split(' || ')
  const read = fields?.split('; ').map((pair) => pair.split('='))
  return { type: 'person', text, fields: read ? Object.fromEntries(read) : null }
}

function readListLine(line) {
  const { indent, marker, text } = LIST.exec(line).groups
  return { type: 'item', depth: indent.length / 2, marker: marker ?? null, text }
}

function readRow(line) {
  const header = line.startsWith('|!')
  const cells = line.replace(/^\|!?/u, '').replace(/\|$/u, '').split('|')
  return {
    header,
    cells: cells.map((cell) => {
      const text = cell.trim()
      return { text: text.replace(SPAN, ''), span: Number(SPAN.exec(text)?.groups.span ?? 1) }
    }),
  }
}

function readOptions(line) {
  const widths = /widths=(?<w>[\d,]+)/u.exec(line)?.groups.w.split(',').map(Number)
  return { widths, plain: line.includes(' plain') }
}

function readGold(line) {
  const at = line.indexOf(':')
  return { type: 'gold', key: line.slice(2, at), value: line.slice(at + 1).trim() }
}

/** The chapters and headings that the contents list names, in order. */
export const contentsOf = (blocks) =>
  blocks
    .filter((b) => b.type === 'heading' || b.type === 'chapter')
    .map((b) => ({
      printed: b.printed ?? '',
      number: b.number ?? null,
      title: b.inContents ?? b.title,
      heading: plain(b.title),
      level: b.level ?? 1,
    }))

const INLINE = /\*\*(?<bold>[^*]+)\*\*|\*(?<italic>[^*]+)\*|\[(?<link>[^[\]]+)\]\((?<url>[^()]+)\)/gu
const MARKS = / ?\{(?:nl|pb|pb \d+)\} ?|\{-\}/gu

/** Text without any mark: `{pb}` and `{nl}` become a blank, `{-}` nothing. */
export const plain = (text) =>
  dropMarks(text).replace(INLINE, (...all) => {
    const { bold, italic, link } = all.at(-1)
    return bold ?? italic ?? link
  })

export const dropMarks = (text) => text.replace(MARKS, (mark) => (mark === '{-}' ? '' : ' '))

export const linksOf = (text) =>
  [...dropMarks(text).matchAll(INLINE)]
    .filter((m) => m.groups.link)
    .map((m) => ({ text: m.groups.link, url: m.groups.url }))

/** Text as XML/HTML, each inline mark through `write`: { bold, italic, link(text, url) }. */
export function inline(text, write) {
  let out = ''
  let at = 0
  const source = dropMarks(text)
  for (const m of source.matchAll(INLINE)) {
    out += escape(source.slice(at, m.index))
    const { bold, italic, link, url } = m.groups
    if (bold) out += write.bold(escape(bold))
    else if (italic) out += write.italic(escape(italic))
    else out += write.link(escape(link), escape(url))
    at = m.index + m[0].length
  }
  return out + escape(source.slice(at))
}

export const escape = (text) =>
  text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;')
