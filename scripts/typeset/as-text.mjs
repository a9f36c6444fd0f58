// A manuscript as the text that is published with it: clean (`referat.txt`), or with the marks of the machine that read
// it (`machine.md`): `**bold**`, `[her](#)`, stuck line-end hyphens, paragraphs cut where a page ended.
import { contentsOf, dropMarks, plain } from './manuscript.mjs'

export function asText({ meta, blocks }, pages, machine = false) {
  const words = machine ? withMarks : (text) => clean(text, meta)
  const out = []
  let last = null
  for (const b of blocks) {
    if (b.type === 'gold') continue
    const made = block(b, meta, blocks, pages, words)
    if (made === null) continue
    const tight =
      last !== null &&
      last === b.type &&
      ['person', 'item', 'field', 'title'].includes(b.type) &&
      !(b.type === 'title' && meta['title-gap'] !== 'no')
    out.push(tight ? '\n' : '\n\n', made)
    last = b.type
  }
  const text =
    out
      .join('')
      .replace(/^\n+/u, '')
      .replace(/\n{3,}/gu, '\n\n') + '\n'
  return meta.wrap ? wrap(text, Number(meta.wrap)) : text
}

function block(b, meta, blocks, pages, words) {
  switch (b.type) {
    case 'title':
    case 'label':
    case 'sag':
      return b.text
    case 'field':
      return [`${b.cells[0]} ${b.cells[1] ?? ''}`.trim(), ...b.cells.slice(2)].join('\n')
    case 'chapter':
      return b.title
    case 'heading':
      return `${b.printed}${meta['number-gap'] === 'wide' ? '\t' : ' '}${words(b.title)}`
    case 'group':
      return b.label ?? null
    case 'person':
    case 'sub':
      return words(b.text)
    case 'paragraph':
      return b.lines.map(words).join('\n')
    case 'item':
      return '  '.repeat(b.depth) + listMarker(b, meta) + words(b.text)
    case 'table':
      return b.rows.map((row) => row.cells.map((c) => words(c.text) + '\t'.repeat(c.span - 1)).join('\t')).join('\n')
    default:
      return mark(b.name, meta, blocks, pages)
  }
}

// `1)` stands alone; `1.1.` comes behind the dash that the machine put before every point of a list.
function listMarker({ marker }, meta) {
  if (marker?.endsWith(')')) return `${marker} `
  return `${meta['text-bullet'] ?? '-'} ${marker ? `${marker} ` : ''}`
}

function mark(name, meta, blocks, pages) {
  if (name.startsWith('pb')) return furniture(name.slice(3), meta)
  if (!name.startsWith('contents')) return null
  const title = name.slice(8).trim()
  return (title ? `${title}\n\n` : '') + contents(meta, contentsOf(blocks), pages)
}

function contents(meta, entries, pages) {
  const page = (i) => pages[i] ?? 0
  if (meta.contents === 'columns') {
    const column = {
      numbers: entries.map((e) => e.printed).filter(Boolean),
      titles: entries.map((e) => plain(e.title)),
      pages: entries.map((_, i) => page(i)),
    }
    return (meta['contents-order'] ?? 'numbers,titles,pages')
      .split(',')
      .map((name) => column[name].join('\n'))
      .join('\n\n')
  }
  return entries
    .map((e, i) => {
      const number = meta.contents === 'no-numbers' || !e.printed ? '' : `${e.printed} `
      return number + broken(e.title) + leaders(meta, i) + page(i)
    })
    .join('\n')
}

// The published lists are uneven: some lines kept their leaders, some only two dots, some none.
function leaders(meta, i) {
  if (meta.contents !== 'leaders') return meta['contents-gap'] === 'blank' ? ' ' : '\t'
  if (meta['contents-period'] === 'yes') return '. ' + '.'.repeat(24 - (i % 7)) + ' '
  return ['.....\t', '\t', ' ..\t', ' ' + '.'.repeat(31) + ' '][(i * 5 + 3) % 4]
}

const broken = (title) => title.split(' {nl}').map(plain).join('\n')

function clean(text, meta) {
  const cut = /^(?<before>.*) \{pb (?<page>\d+)\} (?<after>.*)/u.exec(text)?.groups
  if (!cut || meta['text-furniture'] !== 'yes') return plain(text)
  return `${plain(cut.before)}\n\n${furniture(cut.page, meta)}\n\n${plain(cut.after)}`
}

const withMarks = (text) =>
  dropMarks(text.replace(/ \{pb(?: \d+)?\} /gu, '\n\n').replace(/\{-\}/gu, '-')).replace(/\]\([^()]+\)/gu, '](#)')

function furniture(page, meta) {
  if (meta['text-furniture'] !== 'yes') return ''
  const foot = meta.footer ? meta.footer.replace('{n}', page) : null
  const atTop = meta['footer-at'] === 'top-right'
  return (atTop ? [meta.header, foot] : [foot, meta.header]).filter(Boolean).join('\n')
}

function wrap(text, columns) {
  const fold = (line) => {
    if (line.includes('\t') || line.length <= columns) return line
    const out = ['']
    for (const word of line.split(' ')) {
      const last = out.at(-1)
      if (last && last.length + word.length + 1 > columns) out.push(word)
      else out[out.length - 1] = last ? `${last} ${word}` : word
    }
    return out.join('\n')
  }
  return text.split('\n').map(fold).join('\n')
}
