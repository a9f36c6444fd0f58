// Small minutes as HTML (for Chromium) and as flat OpenDocument (for LibreOffice), into which a kind of page is put.
const TOWNS = ['Varde', 'Esbjerg', 'Kolding', 'Vejle', 'Billund', 'Fanø']
const NAMES = ['Asta Bækdal (A)', 'Brian Enevang (V)', 'Clara Fynbo (C)', 'David Grønlund (F)', 'Erna Hedager (O)', 'Frode Iversholm (Ø)'] // prettier-ignore

/** The persons of the list, as lines. */
export const PERSONS = NAMES.map((name, i) => `${name}, ${TOWNS[i]} Kommune`)

const COVER = ['REFERAT 2027', 'KKR SYDDANMARK', 'Dato: 09-09-2027 13:30', 'Sted: Byens Hus, Kolding']

/** The agenda that stands in every one of them, and what its two items say when a kind does not say it. */
const ITEMS = {
  3.1: 'Fælles redningsberedskab',
  3.2: 'Havneplan',
}

export const PROSE =
  'Beredskaberne har siden 2019 øvet sammen hvert efterår, og brandfolkene kender hinandens materiel fra de store skovbrande. Prisen deles efter vejenes længde, og den by, som vil ud af aftalen, skal sige det inden den 15. maj. Stationen ved fjorden er bygget om, så to vogne kan køre ud på samme tid.'

const CONTENTS = ['1. Godkendelse af referat', '1.1. Godkendelse af referat', '3. Regionale sager', `3.1. ${ITEMS['3.1']}`, `3.2. ${ITEMS['3.2']}`, '4. Eventuelt'] // prettier-ignore

/**
 * @typedef {object} Body what a kind of page says, as HTML or as OpenDocument paragraphs
 * @property {string} [one] of 3.1, below its case number
 * @property {string} [two] of 3.2
 * @property {string[]} [persons] the lines of those who were there
 * @property {string} [style] more CSS, or automatic styles
 * @property {string} [master] OpenDocument: what stands in the master page
 * @property {string} [layout] OpenDocument: attributes of the page
 * @property {string} [settings] OpenDocument: what stands beside the paragraph styles
 */

const label = (words) => `<h4>${words}</h4>`
const SUGGESTED = (what) => `${label('Indstilling')}<p>Det indstilles, at KKR Syddanmark ${what}.</p>`

/** @param {Body} body @returns {string} HTML */
export function asHtml({ one = '', two, persons = PERSONS, style = '' }) {
  return `<!doctype html><html lang="da"><meta charset="utf-8"><title>Referat</title><style>
@page{size:A4;margin:24mm 24mm 24mm 30mm}
body{font:10.5pt/1.4 'Liberation Serif';margin:0} h1{font-size:22pt} h2{font-size:13pt} h3{font-size:11.5pt} h4{font-size:10.5pt;margin:4mm 0 1mm}
p{margin:0 0 2mm} .page{break-before:page} table{border-collapse:collapse} td,th{padding:1mm 3mm;text-align:left} .toc{display:flex;justify-content:space-between}
${style}</style><body><h1>${COVER[0]}</h1>${COVER.slice(1).map((line) => `<p>${line}</p>`).join('')}
<div class="page"><h2>Indholdsfortegnelse</h2>${['Deltagerfortegnelse', ...CONTENTS].map((line, i) => `<div class="toc"><span>${line}</span><span>${i === 0 ? 3 : 4}</span></div>`).join('')}</div>
<div class="page"><h2>Deltagerfortegnelse</h2><h3>Deltagere</h3>${persons.map((line) => `<p>${line}</p>`).join('')}</div>
<div class="page"><h2>1. Godkendelse af referat</h2><h3>1.1. Godkendelse af referat</h3>${SUGGESTED('godkender referatet')}${label('Beslutning')}<p>KKR Syddanmark godkendte referatet.</p>
<h2>3. Regionale sager</h2><h3>3.1. ${ITEMS['3.1']}</h3><p>SAG-2027-04411 klm</p>${one}
<h3>3.2. ${ITEMS['3.2']}</h3><p>SAG-2027-04412 klm</p>${two ?? `${SUGGESTED('drøfter planen')}${label('Beslutning')}<p>KKR Syddanmark drøftede planen.</p>`}
<h2>4. Eventuelt</h2></div></body></html>` // prettier-ignore
}

export const html = { label, suggested: SUGGESTED, p: (words) => `<p>${words}</p>` }

const SPACES = ['office', 'style', 'text', 'table', 'drawing:draw', 'xsl-fo-compatible:fo', 'svg-compatible:svg'].map((name) => { const [space, prefix = space] = name.split(':'); return `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${space}:1.0"` }).join(' ') // prettier-ignore

const p = (words, style = 'Standard') => `<text:p text:style-name="${style}">${words}</text:p>`
const suggested = (what) => p('Indstilling', 'L') + p(`Det indstilles, at KKR Syddanmark ${what}.`)
export const odt = { p, label: (words) => p(words, 'L'), suggested }

/** @param {Body} body @returns {string} flat OpenDocument */
export function asFodt({
  one = '',
  two,
  persons = PERSONS,
  style = '',
  settings = '',
  master = '',
  layout = '',
  changes = '',
}) {
  const paragraph = (name, more, text) => `<style:style style:name="${name}" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties ${more}/><style:text-properties ${text}/></style:style>` // prettier-ignore
  return `<?xml version="1.0" encoding="UTF-8"?><office:document ${SPACES} xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles><style:style style:name="Standard" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.18cm"/><style:text-properties fo:font-family="Liberation Sans" fo:font-size="10pt" fo:language="da" fo:country="DK"/></style:style>
${paragraph('T', '', 'fo:font-size="22pt" fo:font-weight="bold"')}${paragraph('H', 'fo:margin-top="0.5cm" fo:keep-with-next="always"', 'fo:font-size="12pt" fo:font-weight="bold"')}${paragraph('L', 'fo:keep-with-next="always"', 'fo:font-weight="bold"')}${paragraph('N', 'fo:break-before="page"', 'fo:font-size="12pt" fo:font-weight="bold"')}${settings}</office:styles>
<office:automatic-styles><style:page-layout style:name="a4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="2cm" fo:margin-bottom="2cm" fo:margin-left="3cm" fo:margin-right="2.4cm" ${layout}/><style:header-style><style:header-footer-properties fo:min-height="0.6cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="0.6cm"/></style:footer-style></style:page-layout>${style}</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="a4">${master}</style:master-page></office:master-styles>
<office:body><office:text>${changes}${p(COVER[0], 'T')}${COVER.slice(1).map((line) => p(line)).join('')}
${p('Indholdsfortegnelse', 'N')}${['Deltagerfortegnelse', ...CONTENTS].map((line, i) => p(`${line} .......... ${i === 0 ? 3 : 4}`)).join('')}
${p('Deltagerfortegnelse', 'N')}${p('Deltagere', 'L')}${persons.map((line) => p(line)).join('')}
${p('1. Godkendelse af referat', 'N')}${p('1.1. Godkendelse af referat', 'H')}${suggested('godkender referatet')}${p('Beslutning', 'L')}${p('KKR Syddanmark godkendte referatet.')}
${p('3. Regionale sager', 'H')}${p(`3.1. ${ITEMS['3.1']}`, 'H')}${p('SAG-2027-04411 klm')}${one}
${p(`3.2. ${ITEMS['3.2']}`, 'H')}${p('SAG-2027-04412 klm')}${two ?? suggested('drøfter planen') + p('Beslutning', 'L') + p('KKR Syddanmark drøftede planen.')}
${p('4. Eventuelt', 'H')}</office:text></office:body></office:document>` // prettier-ignore
}
