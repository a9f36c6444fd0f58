// A manuscript as a flat OpenDocument text for LibreOffice. `pages` as in as-html.mjs.
import { contentsOf, escape, inline } from './manuscript.mjs'
import { styles } from './fodt-styles.mjs'

const WRITE = {
  bold: (t) => `<text:span text:style-name="Bold">${t}</text:span>`,
  italic: (t) => `<text:span text:style-name="Italic">${t}</text:span>`,
  link: (t, url) => `<text:a xlink:type="simple" xlink:href="${url}">${t}</text:a>`,
}
const rich = (text) => inline(text, WRITE)
const para = (style, content) => `<text:p text:style-name="${style}">${content}</text:p>`
const TAB = '<text:tab/>'
const BREAK = '<text:line-break/>'

export function asFodt({ meta, blocks }, pages) {
  const tables = []
  const out = []
  const state = { breakNext: null }
  blocks.forEach((b) => {
    if (b.type === 'mark' && (b.name === 'page' || b.name === 'column')) state.breakNext = b.name
    else if (b.type !== 'gold') {
      const made = block(b, meta, blocks, pages, tables)
      if (made) out.push(state.breakNext ? broken(made, state) : made)
    }
  })
  const body = joinLists(out).replace('text:style-name="Title"', 'text:style-name="FirstTitle"')
  return styles(meta, tables).replace('@BODY@', () => body)
}

/** The first paragraph of a new page or column gets the twin of its style that breaks before. */
function broken(made, state) {
  const isColumn = state.breakNext === 'column'
  state.breakNext = null
  if (isColumn) return made.replace(/text:style-name="(?<name>Line|Label)"/u, 'text:style-name="$<name>Column"')
  return made.replace(
    /text:style-name="(?<name>Chapter|H1|H2|Label|ContentsTitle|Body|Toc1)"/u,
    'text:style-name="$<name>New"',
  )
}

function block(b, meta, blocks, pages, tables) {
  switch (b.type) {
    case 'title':
      return para('Title', blanks(escape(b.text)))
    case 'field':
      return para('Field', `${escape(b.cells[0])}${TAB}${b.cells.slice(1).map(rich).join(BREAK)}`)
    case 'chapter':
      return para('Chapter', rich(b.title))
    case 'heading': {
      const gap = meta['number-gap'] === 'wide' ? TAB : ' '
      return `<text:h text:style-name="H${b.level}" text:outline-level="${b.level}">${b.printed}${gap}${rich(b.title)}</text:h>`
    }
    case 'group':
      return b.label ? para('Label', escape(b.label)) : ''
    case 'person':
      return para('Line', rich(b.text))
    case 'sag':
      return para('Sag', escape(b.text))
    case 'label':
      return para('Label', escape(b.text))
    case 'sub':
      return para('Sub', rich(b.text))
    case 'paragraph':
      return para('Body', b.lines.map(rich).join(BREAK))
    case 'item':
      return listItem(b)
    case 'table':
      return table(b, tables)
    default:
      return mark(b.name, meta, blocks, pages, tables)
  }
}

// Two blanks in a row, as a letter-spaced title has between words, must be told to OpenDocument.
const blanks = (text) => text.replace(/ {2,}/gu, (run) => ` <text:s text:c="${run.length - 1}"/>`)

function mark(name, meta, blocks, pages, tables) {
  if (name.startsWith('columns')) return '<text:section text:style-name="TwoColumns" text:name="Columns">'
  if (name === 'end') return '</text:section>'
  if (name.startsWith('contents')) return contents(name.slice(8).trim(), meta, contentsOf(blocks), pages, tables)
  return ''
}

function contents(title, meta, entries, pages, tables) {
  const head = title ? para('ContentsTitle', escape(title)) : ''
  const page = (i) => String(pages[i] ?? 0)
  if (meta.contents === 'columns') {
    const cell = (texts) => texts.map((t) => para('Line', t)).join('')
    const row = [entries.map((e) => e.printed), entries.map((e) => rich(e.title)), entries.map((_, i) => page(i))]
    const name = addTable(tables, [10, 82, 8])
    return `${head}<table:table table:style-name="${name}">${columns(name, 3)}<table:table-row>${row.map((c) => `<table:table-cell table:style-name="Bare">${cell(c)}</table:table-cell>`).join('')}</table:table-row></table:table>`
  }
  const wrapped = (text) => (meta['contents-break'] === 'yes' ? text.split(' {nl}').map(rich).join(BREAK) : rich(text))
  return (
    head +
    entries
      .map((e, i) => {
        const number = meta.contents === 'no-numbers' || !e.printed ? '' : e.printed + TAB
        return para(`Toc${Math.min(e.level, 2)}`, `${number}${wrapped(e.title)}${TAB}${page(i)}`)
      })
      .join('\n')
  )
}

function listItem(b) {
  if (b.marker) return para(`Marked${b.depth}`, `${escape(b.marker)}${TAB}${rich(b.text)}`)
  const inner = para('ListBody', rich(b.text))
  const nested = `<text:list-item><text:list><text:list-item>${inner}</text:list-item></text:list></text:list-item>`
  return `<!--list--><text:list text:style-name="Points">${b.depth ? nested : `<text:list-item>${inner}</text:list-item>`}</text:list><!--/list-->`
}

const joinLists = (out) =>
  out.join('\n').replace(/<\/text:list><!--\/list-->\n<!--list--><text:list text:style-name="Points">/gu, '\n')

function table(b, tables) {
  const count = Math.max(...b.rows.map((r) => r.cells.reduce((n, c) => n + c.span, 0)))
  const name = addTable(tables, b.widths ?? Array.from({ length: count }, () => 100 / count))
  const rows = b.rows.map(
    (row) => `<table:table-row>${row.cells.map((c) => cellOf(c, row.header, b.plain)).join('')}</table:table-row>`,
  )
  return `<table:table table:style-name="${name}">${columns(name, count)}${rows.join('')}</table:table><text:p text:style-name="Thin"/>`
}

function cellOf(c, header, isPlain) {
  const span = c.span > 1 ? ` table:number-columns-spanned="${c.span}"` : ''
  const covered = '<table:covered-table-cell/>'.repeat(c.span - 1)
  return `<table:table-cell table:style-name="${isPlain ? 'Bare' : 'Ruled'}"${span}>${para(header ? 'CellHead' : 'Cell', rich(c.text))}</table:table-cell>${covered}`
}

function addTable(tables, widths) {
  tables.push(widths)
  return `T${tables.length}`
}

const columns = (name, count) =>
  Array.from({ length: count }, (_, i) => `<table:table-column table:style-name="${name}.${i}"/>`).join('')
