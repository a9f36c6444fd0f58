// A manuscript as HTML for Chromium. `pages` holds the page of each contents entry (empty on the first pass).
import { contentsOf, escape, inline } from './manuscript.mjs'

const WRITE = {
  bold: (t) => `<b>${t}</b>`,
  italic: (t) => `<i>${t}</i>`,
  link: (t, url) => `<a href="${url}">${t}</a>`,
}
const rich = (text) => inline(text, WRITE)

export function asHtml({ meta, blocks }, pages) {
  const out = []
  for (let i = 0; i < blocks.length; i++) {
    const b = blocks[i]
    if (b.type === 'item') {
      const run = []
      while (blocks[i]?.type === 'item') run.push(blocks[i++])
      i--
      out.push(list(run))
    } else out.push(block(b, meta, blocks, pages))
  }
  return `<!doctype html><html lang="da"><meta charset="utf-8"><title>${escape(meta.title ?? meta.body)}</title>
<style>${css(meta)}</style><body>${out.join('\n')}</body></html>`
}

function block(b, meta, blocks, pages) {
  switch (b.type) {
    case 'title':
      return `<p class="title">${spaced(b.text, meta)}</p>`
    case 'field':
      return `<p class="field"><span>${escape(b.cells[0])}</span><span>${b.cells.slice(1).map(rich).join('<br>')}</span></p>`
    case 'chapter':
      return `<h1>${rich(b.title)}</h1>`
    case 'heading':
      return heading(b, meta)
    case 'group':
      return b.label ? `<p class="label">${escape(b.label)}</p>` : ''
    case 'person':
      return `<p class="line">${rich(b.text)}</p>`
    case 'sag':
      return `<p class="sag">${escape(b.text)}</p>`
    case 'label':
      return `<p class="label">${escape(b.text)}</p>`
    case 'sub':
      return `<p class="sub">${rich(b.text)}</p>`
    case 'paragraph':
      return `<p>${b.lines.map(rich).join('<br>')}</p>`
    case 'table':
      return table(b)
    case 'mark':
      return mark(b.name, meta, blocks, pages)
    default:
      return ''
  }
}

const spaced = (text, meta) =>
  meta.tracking
    ? `<span style="letter-spacing:${meta.tracking}">${escape(text)}</span>`
    : escape(text).replace(/ {2}/gu, ' &nbsp;')

function heading(b, meta) {
  const gap = meta['number-gap'] === 'wide' ? `<span class="gap">${b.printed}</span>` : `${b.printed} `
  return `<h${b.level}>${gap}${rich(b.title)}</h${b.level}>`
}

function mark(name, meta, blocks, pages) {
  if (name === 'page') return '<div class="break"></div>'
  if (name === 'column') return '<div class="columnBreak"></div>'
  if (name.startsWith('columns')) return '<div class="columns">'
  if (name === 'end') return '</div>'
  if (name.startsWith('contents')) return contents(name.slice(8).trim(), meta, contentsOf(blocks), pages)
  return ''
}

function contents(title, meta, entries, pages) {
  const head = title ? `<p class="contentsTitle">${escape(title)}</p>` : ''
  if (meta.contents === 'columns') {
    const column = (cells) => `<div>${cells.map((c) => `<p class="line">${c || '&nbsp;'}</p>`).join('')}</div>`
    return `${head}<div class="three">${column(entries.map((e) => e.printed))}${column(entries.map((e) => rich(e.title)))}${column(entries.map((_, i) => pages[i] ?? '0'))}</div>`
  }
  const wrapped = (text) => (meta['contents-break'] === 'yes' ? text.split(' {nl}').map(rich).join('<br>') : rich(text))
  return (
    head +
    entries
      .map((e, i) => {
        const number = meta.contents === 'no-numbers' ? '' : e.printed
        const dots = meta.contents === 'leaders' ? `<span class="dots">${'.'.repeat(dotCount(e))}</span>` : ''
        return `<div class="toc l${e.level}${e.printed ? '' : ' bare'}"><span class="n">${number}</span><span class="t">${wrapped(e.title)}${dots}</span><span class="p">${pages[i] ?? '0'}</span></div>`
      })
      .join('\n')
  )
}

// A line of the list holds some 120 dots, a letter is as wide as two of them (bold: a little more).
const dotCount = (e) => Math.max(3, 120 - Math.round((e.level === 1 ? 2.4 : 2.1) * e.title.length))

function list(run) {
  const out = []
  const open = []
  for (const item of run) {
    while (open.length > item.depth + 1) out.push(`</li></${open.pop()}>`)
    if (open.length === item.depth + 1) out.push('</li>')
    else {
      open.push('ul')
      out.push(`<ul class="d${item.depth}${item.marker ? ' m' : ''}">`)
    }
    out.push(`<li>${item.marker ? `<span class="marker">${escape(item.marker)}</span> ` : ''}${rich(item.text)}`)
  }
  while (open.length) out.push(`</li></${open.pop()}>`)
  return out.join('')
}

function table(b) {
  const rows = b.rows.map((row) => {
    const tag = row.header ? 'th' : 'td'
    return `<tr>${row.cells.map((c) => `<${tag}${c.span > 1 ? ` colspan="${c.span}"` : ''}>${rich(c.text)}</${tag}>`).join('')}</tr>`
  })
  const columns = b.widths ? `<colgroup>${b.widths.map((w) => `<col style="width:${w}%">`).join('')}</colgroup>` : ''
  return `<table class="${b.plain ? 'plain' : 'ruled'}">${columns}${rows.join('')}</table>`
}

function css(meta) {
  const box = (where, text) => {
    if (!text) return ''
    const parts = text.split('{n}').map((part) => `"${part}"`)
    return `@${where}{content:${parts.join(' counter(page) ')};font:8.5pt "${meta.font}"}`
  }
  const boxes = box('top-left', meta.header) + box(meta['footer-at'] ?? 'bottom-right', meta.footer)
  return `@page{size:A4;margin:25mm 24mm 22mm 28mm;${boxes}}
@page:first{@top-left{content:none}@top-right{content:none}@bottom-right{content:none}@bottom-center{content:none}}
body{font:${meta.size ?? '10.5pt'}/1.35 "${meta.font}";margin:0;hyphens:auto;${meta.justify ? 'text-align:justify;' : ''}}
p{margin:0 0 .75em;orphans:2;widows:2} .line{margin:0} .title{font-size:22pt;line-height:1.2;margin:0 0 .4em;text-align:left}
.field{display:grid;grid-template-columns:26mm 1fr;margin:0 0 .3em} .break{break-after:page}
h1,h2,h3{font-size:13pt;line-height:1.25;margin:1.2em 0 .35em;break-after:avoid;text-align:left} h2{font-size:11.5pt} h3{font-size:10.5pt}
.gap{display:inline-block;min-width:14mm} .contentsTitle{font-size:14pt;font-weight:bold}
.label{font-weight:bold;margin:1em 0 .35em;break-after:avoid} .sub{font-${meta.sub === 'italic' ? 'style:italic' : 'weight:bold'};margin:.8em 0 .2em;break-after:avoid}
.sag{font-size:8.5pt;margin:0 0 1em} ul{margin:0 0 .75em;padding-left:7mm} ul ul{margin:.2em 0} ul.d1{list-style-type:circle}
ul.m{list-style:none;padding-left:11mm} ul.m .marker{display:inline-block;width:9mm;margin-left:-11mm;padding-right:1.2mm}
table{border-collapse:collapse;margin:.4em 0 1em;width:100%} td,th{padding:.6mm 1.5mm;text-align:left;vertical-align:top;font-weight:normal}
th{font-weight:bold} table.ruled td,table.ruled th{border:.4pt solid #333}
.columns{columns:2;column-gap:8mm} .three{display:flex;gap:6mm} .three div:nth-child(2){flex:1}
.toc{display:flex;text-align:left} .columnBreak{break-before:column} .toc .n{flex:0 0 13mm} .toc.bare .n{display:none} .toc.l1{margin-top:.7em;font-weight:bold} .toc .t{flex:1;overflow-wrap:anywhere} .toc .p{flex:0 0 9mm;text-align:right}
${meta.contents === 'no-numbers' ? '.toc .n{display:none}' : ''} .dots{font-weight:normal}`
}
