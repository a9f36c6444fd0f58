// The styles of the flat OpenDocument file: one place for measures. `@BODY@` marks where the text goes.
import { escape } from './manuscript.mjs'

const WIDTH = 158 // mm between the margins of A4

export function styles(meta, tables) {
  const size = meta.size ?? '10.5pt'
  const hyphenate = meta.hyphenate === 'no' ? 'false' : 'true'
  const leader = meta.contents === 'leaders' ? ' style:leader-style="dotted" style:leader-text="."' : ''
  // Stops are counted from the hanging indent, which is itself the first stop.
  const indent = meta.contents === 'no-numbers' ? 0 : 13
  const toc = `<style:tab-stops><style:tab-stop style:position="${WIDTH - indent}mm" style:type="right"${leader}/></style:tab-stops>`
  const hang = `fo:margin-left="${indent}mm" fo:text-indent="-${indent}mm"`
  const paragraphs = [
    style(
      'Title',
      `fo:margin-bottom="4mm" fo:hyphenate="false"`,
      `fo:font-size="22pt"${meta.tracking ? ` fo:letter-spacing="${meta.tracking}"` : ''}`,
    ),
    `<style:style style:name="FirstTitle" style:family="paragraph" style:parent-style-name="Title" style:master-page-name="First"/>`,
    style('Field', 'fo:margin-left="26mm" fo:text-indent="-26mm" fo:margin-bottom="1.2mm"', ''),
    style(
      'Chapter',
      'fo:margin-top="4mm" fo:margin-bottom="2mm" fo:keep-with-next="always"',
      'fo:font-size="13pt" fo:font-weight="bold"',
    ),
    style('ContentsTitle', 'fo:margin-bottom="3mm"', 'fo:font-size="14pt" fo:font-weight="bold"'),
    style(
      'H1',
      'fo:margin-top="6mm" fo:margin-bottom="1.5mm" fo:keep-with-next="always"',
      'fo:font-size="13pt" fo:font-weight="bold" fo:hyphenate="false"',
      stop(14),
    ),
    style(
      'H2',
      'fo:margin-top="5mm" fo:margin-bottom="1mm" fo:keep-with-next="always"',
      'fo:font-size="11.5pt" fo:font-weight="bold" fo:hyphenate="false"',
      stop(14),
    ),
    style(
      'H3',
      'fo:margin-top="4mm" fo:margin-bottom="1mm" fo:keep-with-next="always"',
      `fo:font-size="${size}" fo:font-weight="bold" fo:hyphenate="false"`,
      stop(14),
    ),
    style('Label', 'fo:margin-top="4mm" fo:margin-bottom="1.2mm" fo:keep-with-next="always"', 'fo:font-weight="bold"'),
    style(
      'Sub',
      'fo:margin-top="3mm" fo:margin-bottom="0.6mm" fo:keep-with-next="always"',
      meta.sub === 'italic' ? 'fo:font-style="italic"' : 'fo:font-weight="bold"',
    ),
    style('Sag', 'fo:margin-bottom="3mm"', 'fo:font-size="8.5pt"'),
    style(
      'Body',
      `fo:margin-bottom="2.6mm" fo:orphans="2" fo:widows="2"${meta.justify ? ' fo:text-align="justify"' : ''}`,
      `fo:hyphenate="${hyphenate}" fo:hyphenation-remain-char-count="2" fo:hyphenation-push-char-count="2"`,
    ),
    style('ListBody', 'fo:margin-bottom="1mm"', `fo:hyphenate="${hyphenate}"`),
    style('Line', '', ''),
    style('Thin', 'fo:margin-bottom="1mm"', 'fo:font-size="4pt"'),
    style('Cell', '', ''),
    style('CellHead', '', 'fo:font-weight="bold"'),
    style('Marked0', 'fo:margin-left="11mm" fo:text-indent="-11mm" fo:margin-bottom="1mm"', ''),
    style('Marked1', 'fo:margin-left="20mm" fo:text-indent="-9mm" fo:margin-bottom="1mm"', ''),
    style('Toc1', `fo:margin-top="2.4mm" ${hang}`, 'fo:font-weight="bold"', toc),
    style('Toc2', hang, '', toc),
    ...['Chapter', 'H1', 'H2', 'Label', 'ContentsTitle', 'Body', 'Toc1'].map(
      (name) =>
        `<style:style style:name="${name}New" style:family="paragraph" style:parent-style-name="${name}"><style:paragraph-properties fo:break-before="page"/></style:style>`,
    ),
  ]
  paragraphs.push(
    ...['Line', 'Label'].map(
      (name) =>
        `<style:style style:name="${name}Column" style:family="paragraph" style:parent-style-name="${name}"><style:paragraph-properties fo:break-before="column"/></style:style>`,
    ),
  )
  const tableStyles = tables.map((widths, i) => {
    const sum = widths.reduce((a, b) => a + b, 0)
    const cols = widths.map(
      (w, j) =>
        `<style:style style:name="T${i + 1}.${j}" style:family="table-column"><style:table-column-properties style:column-width="${((WIDTH * w) / sum).toFixed(1)}mm"/></style:style>`,
    )
    return `<style:style style:name="T${i + 1}" style:family="table"><style:table-properties style:width="${WIDTH}mm" table:align="left"/></style:style>${cols.join('')}`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${NAMESPACES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:meta><dc:title xmlns:dc="http://purl.org/dc/elements/1.1/">${escape(meta.title ?? meta.body)}</dc:title></office:meta>
<office:font-face-decls><style:font-face style:name="${meta.font}" svg:font-family="'${meta.font}'"/></office:font-face-decls>
<office:styles><style:default-style style:family="paragraph"><style:paragraph-properties style:tab-stop-distance="12.5mm"/><style:text-properties style:font-name="${meta.font}" fo:font-size="${size}" fo:language="da" fo:country="DK"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph"><style:paragraph-properties fo:line-height="${meta.line ?? '120%'}"/></style:style>
${paragraphs.join('\n')}
<style:style style:name="Bold" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Italic" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
<style:style style:name="Head" style:family="paragraph"><style:paragraph-properties><style:tab-stops><style:tab-stop style:position="${WIDTH}mm" style:type="right"/></style:tab-stops></style:paragraph-properties><style:text-properties fo:font-size="8.5pt"/></style:style>
</office:styles>
<office:automatic-styles>
<text:list-style style:name="Points">${bullet(1, meta.bullet1 ?? '·', 6)}${bullet(2, meta.bullet2 ?? 'o', 12)}</text:list-style>
<style:style style:name="Ruled" style:family="table-cell"><style:table-cell-properties fo:border="0.4pt solid #333333" fo:padding="0.8mm"/></style:style>
<style:style style:name="Bare" style:family="table-cell"><style:table-cell-properties fo:border="none" fo:padding="0.3mm"/></style:style>
<style:style style:name="TwoColumns" style:family="section"><style:section-properties text:dont-balance-text-columns="false"><style:columns fo:column-count="2" fo:column-gap="8mm"/></style:section-properties></style:style>
${tableStyles.join('\n')}
<style:page-layout style:name="Page"><style:page-layout-properties fo:page-width="210mm" fo:page-height="297mm" fo:margin-top="16mm" fo:margin-bottom="14mm" fo:margin-left="28mm" fo:margin-right="24mm"/><style:header-style><style:header-footer-properties fo:min-height="9mm" fo:margin-bottom="6mm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="7mm" fo:margin-top="4mm"/></style:footer-style></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Page">${furniture(meta)}</style:master-page>
<style:master-page style:name="First" style:page-layout-name="Page" style:next-style-name="Standard"/></office:master-styles>
<office:body><office:text>
@BODY@
</office:text></office:body></office:document>`
}

const style = (name, paragraph, text, inside = '') =>
  `<style:style style:name="${name}" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties ${paragraph}>${inside}</style:paragraph-properties><style:text-properties ${text}/></style:style>`

const stop = (mm) => `<style:tab-stops><style:tab-stop style:position="${mm}mm"/></style:tab-stops>`

const bullet = (level, char, indent) =>
  `<text:list-level-style-bullet text:level="${level}" text:bullet-char="${char}"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="${indent}mm" fo:text-indent="-6mm" fo:margin-left="${indent}mm"/></style:list-level-properties></text:list-level-style-bullet>`

// A footer that is to stand at the head's right end becomes part of the head, as in the form of 2026.
function furniture(meta) {
  const number = (text) => escape(text).replace('{n}', '<text:page-number text:select-page="current"/>')
  const atTop = meta['footer-at'] === 'top-right'
  const head = [meta.header ? number(meta.header) : '', atTop ? `<text:tab/>${number(meta.footer)}` : ''].join('')
  const foot = !atTop && meta.footer ? `<text:tab/>${number(meta.footer)}` : ''
  const line = (content) => `<text:p text:style-name="Head">${content}</text:p>`
  return `${head ? `<style:header>${line(head)}</style:header>` : ''}${foot ? `<style:footer>${line(foot)}</style:footer>` : ''}`
}

const NAMESPACES = [
  ['office', 'office'],
  ['style', 'style'],
  ['text', 'text'],
  ['table', 'table'],
  ['draw', 'drawing'],
]
  .map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat(
    ['fo', 'svg'].map(
      (p) => `xmlns:${p}="urn:oasis:names:tc:opendocument:xmlns:${p === 'fo' ? 'xsl-fo' : 'svg'}-compatible:1.0"`,
    ),
    'xmlns:xlink="http://www.w3.org/1999/xlink"',
  )
  .join(' ')
