// Kinds of pages that a reader sees through and a program may not, each printed by Chromium and by LibreOffice.
import { asFodt, asHtml, html, odt, PERSONS, PROSE } from './minutes.mjs'

const h = html
const DISCUSSED = 'KKR Syddanmark drøftede forslaget.'
const REFUSED = 'KKR Syddanmark afviste forslaget.'
const ADOPTED = 'KKR Syddanmark tiltrådte indstillingen.'
const POSTPONED = 'KKR Syddanmark udsatte sagen.'
const LONG = Array.from({ length: 9 }, () => PROSE)

const htmlItem = (facts, decision) => h.label('Sagsfremstilling') + facts + h.suggested('drøfter forslaget') + h.label('Beslutning') + decision // prettier-ignore
const odtItem = (facts, decision) => odt.label('Sagsfremstilling') + facts + odt.suggested('drøfter forslaget') + odt.label('Beslutning') + decision // prettier-ignore
const odtProse = LONG.map((words) => odt.p(words)).join('')
const htmlProse = LONG.map(h.p).join('')

const STRIKE =
  '<style:style style:name="S" style:family="text"><style:text-properties style:text-line-through-style="solid" style:text-line-through-type="single"/></style:style>'

const TABLE = [
  ['Kommune', '2026', '2027', 'Forskel'],
  ['Varde', '41.350', '-2.114,5', '0,7 %'],
  ['', '1.204.000', '-118.927', '−3'],
  ['Esbjerg', '88', '-114.527', '+12'],
  ['Samlet udgift til det fælles beredskab i alle byerne', '7,25', '12.03', '1.000.000,00'],
]

const odtCell = (words, style) => `<table:table-cell table:style-name="${style}" office:value-type="string">${odt.p(words, style === 'C' ? 'Standard' : 'R')}</table:table-cell>` // prettier-ignore
const odtTable = `<table:table table:name="T1" table:style-name="T1"><table:table-column table:style-name="W"/><table:table-column table:number-columns-repeated="3"/>${TABLE.map((row) => `<table:table-row>${row.map((words, i) => odtCell(words, i === 0 ? 'C' : 'D')).join('')}</table:table-row>`).join('')}</table:table>` // prettier-ignore
const htmlTable = `<table class="numbers">${TABLE.map((row, i) => `<tr>${row.map((words) => (i === 0 ? `<th>${words}</th>` : `<td>${words}</td>`)).join('')}</tr>`).join('')}</table>` // prettier-ignore

const note = (id, words) => `<text:note text:id="ftn${id}" text:note-class="footnote"><text:note-citation>${id}</text:note-citation><text:note-body><text:p text:style-name="F">${words}</text:p></text:note-body></text:note>` // prettier-ignore
const FOOTNOTES = '<text:notes-configuration text:note-class="footnote" style:num-format="1"/><style:style style:name="F" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-size="8pt"/></style:style>' // prettier-ignore
const changed = (id, kind, words = '') => `<text:changed-region text:id="${id}"><text:${kind}><office:change-info><dc:creator>A</dc:creator><dc:date>2027-09-10T09:00:00</dc:date></office:change-info>${words}</text:${kind}></text:changed-region>` // prettier-ignore
const HYPHENS =
  'Et <b>SOSU-rejsehold</b> og en psykiatrisk-somatisk enhed samler drifts- og lønudgifter for Lolland-Falster i årene 2029-2033, og el-lastbiler, it-strategien, e-mobilitet og p-pladser drøftes med brandfolkenes egne ledere og med Faaborg-Midtfyn. '

/** Each prints a PDF of its name; `tests/pages` says what is right. */
export const KINDS = {
  'struck-chromium': asHtml({
    style: 's{color:#a00} del{text-decoration:line-through 2px}',
    one: htmlItem(h.p(PROSE), `<p><s>KKR Syddanmark tiltrådte indstillingen, og formandskabet skriver til ministeren om sagen, inden året er omme.</s></p><p><del>${REFUSED}</del> ${POSTPONED}</p>`), // prettier-ignore
  }),
  'struck-libreoffice': asFodt({
    style: STRIKE,
    one: odtItem(odt.p(PROSE), odt.p(`${'KKR Syddanmark '}<text:span text:style-name="S">tiltrådte indstillingen</text:span>udsatte sagen.`)), // prettier-ignore
  }),
  'line-numbers-chromium': asHtml({
    style: 'body{counter-reset:line} .n{position:relative} .n::before{counter-increment:line;content:counter(line);position:absolute;left:-11mm;width:6mm;text-align:right;color:#777;font:8pt "Liberation Sans"}', // prettier-ignore
    one: htmlItem(
      Array.from({ length: 30 }, (_, i) => `<p class="n" style="margin:0">Vogn ${i + 40} holder på stationen ved fjorden.</p>`).join(''), // prettier-ignore
      `<p class="n">${DISCUSSED}</p>`,
    ),
  }),
  'line-numbers-libreoffice': asFodt({
    settings:
      '<text:linenumbering-configuration text:number-lines="true" text:offset="0.499cm" style:num-format="1" text:number-position="left" text:increment="2" text:count-empty-lines="false" text:restart-on-page="true"/>',
    one: odtItem(odtProse, odt.p(DISCUSSED)),
  }),
  'footnotes-chromium': asHtml({
    style: 'sup{font-size:7pt;line-height:0} .foot{font-size:8.5pt;border-top:.5pt solid #000;margin-top:20mm;padding-top:2mm} .foot p{margin:0}', // prettier-ignore
    persons: PERSONS,
    one: htmlItem(
      h.p('Aftalen fra 2019<sup>a</sup> koster 12,4<sup>b</sup> mio. kr. og gælder i Ribe<sup>c</sup>.'),
      h.p(DISCUSSED),
    ),
    two: `${h.suggested('drøfter planen')}${h.label('Beslutning')}<p>KKR Syddanmark drøftede planen.</p><div class="foot"><p><sup>a</sup> Underskrevet i marts.</p><p><sup>b</sup> Uden renter.</p><p><sup>c</sup> Dog ikke i havnen.</p></div>`, // prettier-ignore
  }),
  'footnotes-libreoffice': asFodt({
    settings: FOOTNOTES,
    persons: PERSONS.map((line, i) => (i === 1 ? `${line}${note(1, 'Fra punkt 3.1.')}` : line)),
    one: odtItem(
      odt.p(`Aftalen fra 2019${note(2, 'Underskrevet i marts.')} koster 12,4${note(3, 'Uden renter.')} mio. kr.`) + odtProse, // prettier-ignore
      odt.p(`KKR Syddanmark drøftede forslaget${note(4, 'Jf. brev af 3. maj.')}.`),
    ),
  }),
  'hyphens-chromium': asHtml({
    style: '.narrow{width:62mm;text-align:justify}',
    one: htmlItem(`<p class="narrow">${HYPHENS.replaceAll(/<\/?b>/gu, '').repeat(2)}</p>`, h.p(DISCUSSED)),
  }),
  'hyphens-libreoffice': asFodt({
    style: '<style:style style:name="Q" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-right="8.1cm"/></style:style>', // prettier-ignore
    one: odtItem(odt.p(HYPHENS.replaceAll(/<\/?b>/gu, '').repeat(2), 'Q'), odt.p(DISCUSSED)),
  }),
  'late-chromium': asHtml({
    style: '.late{position:relative;z-index:5;border:1pt solid #000;padding:2mm;margin:2mm 0;background:#fff}',
    one: htmlItem(h.p(PROSE), `<div class="late">${REFUSED}</div>`),
    two: h.suggested('tiltræder planen') + h.label('Beslutning') + h.p(ADOPTED),
  }),
  'late-libreoffice': asFodt({
    style: '<style:style style:name="fr" style:family="graphic"><style:graphic-properties style:wrap="run-through" style:run-through="foreground" style:vertical-pos="from-top" style:vertical-rel="paragraph" style:horizontal-pos="from-left" style:horizontal-rel="paragraph" fo:border="0.5pt solid #000000" fo:padding="0.1cm"/></style:style>', // prettier-ignore
    one: odtItem(
      odt.p(PROSE),
      `<text:p text:style-name="Standard"><draw:frame draw:style-name="fr" text:anchor-type="paragraph" svg:x="0.4cm" svg:y="0.1cm" svg:width="11cm" svg:height="0.9cm" draw:z-index="3"><draw:text-box>${odt.p(REFUSED)}</draw:text-box></draw:frame></text:p>${odt.p('')}${odt.p('')}`, // prettier-ignore
    ),
    two: odt.suggested('tiltræder planen') + odt.label('Beslutning') + odt.p(ADOPTED),
  }),
  'double-chromium': asHtml({
    style: 'h1,h2,h3,h4,.bold{font-weight:normal;text-shadow:.35pt 0 0 #000}',
    one: htmlItem(h.p(PROSE), `<p class="bold">${DISCUSSED}</p>`),
  }),
  'heads-chromium': asHtml({
    style: ['one', 'two', 'rest'].map((name, i) => `@page ${name}{@top-left{content:"KKR Syddanmark – 9. september 2027 – ${['3.1 Fælles redningsberedskab', '3.2 Havneplan', '4 Eventuelt'][i]}";font:8pt "Liberation Sans"}@bottom-right{content:"Referat af møde den 9. september 2027, side " counter(page);font:8pt "Liberation Sans"}} .${name}{page:${name}}`).join(''), // prettier-ignore
    one: `<div class="one">${htmlItem(htmlProse + htmlProse, h.p(DISCUSSED))}</div>`,
    two: `<div class="two">${htmlItem(htmlProse + htmlProse, h.p(ADOPTED))}</div>`,
  }),
  'heads-libreoffice': asFodt({
    settings: '<text:outline-style style:name="Outline"><text:outline-level-style text:level="1" style:num-format=""/></text:outline-style>', // prettier-ignore
    master: `<style:header>${odt.p('KKR Syddanmark | <text:chapter text:display="name" text:outline-level="1"/>')}</style:header><style:header-left>${odt.p('<text:chapter text:display="name" text:outline-level="1"/> | KKR Syddanmark')}</style:header-left><style:footer>${odt.p('Referat fra mødet den 9. september 2027')}${odt.p('Side <text:page-number text:select-page="current">1</text:page-number> af <text:page-count>1</text:page-count>')}</style:footer>`, // prettier-ignore
    one: odtItem(odtProse + odtProse, odt.p(DISCUSSED)),
    two: odtItem(odtProse + odtProse, odt.p(ADOPTED)),
  }).replace(/<text:p text:style-name="H">(?<title>3\.[12]\. [^<]*)<\/text:p>/gu, '<text:h text:style-name="H" text:outline-level="1">$<title></text:h>'), // prettier-ignore
  'table-chromium': asHtml({
    style: '.numbers{width:130mm} .numbers td+td{text-align:right} .numbers td:first-child{width:40mm}',
    one: htmlItem(h.p('Tallene ses her:') + htmlTable, h.p(DISCUSSED)),
  }),
  'table-libreoffice': asFodt({
    settings: '<style:style style:name="R" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="end"/></style:style>', // prettier-ignore
    style: '<style:style style:name="T1" style:family="table"><style:table-properties style:width="13cm" table:align="left"/></style:style><style:style style:name="W" style:family="table-column"><style:table-column-properties style:column-width="4cm"/></style:style>' + ['C', 'D'].map((name) => `<style:style style:name="${name}" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000" fo:padding="0.1cm"/></style:style>`).join(''), // prettier-ignore
    one: odtItem(odt.p('Tallene ses her:') + odtTable, odt.p(DISCUSSED)),
  }),
  'letter-sizes-chromium': asHtml({
    style: '.caps{font-variant:small-caps} sub{font-size:65%;line-height:0}',
    one: htmlItem(
      '<p>Mindre NO<sub>2</sub>-udslip og CH<sub>4</sub> i <span class="caps">Fælles Beredskab</span>.</p>',
      `<p class="caps">${DISCUSSED}</p>`,
    ),
  }),
  'letter-sizes-libreoffice': asFodt({
    style: '<style:style style:name="B" style:family="text"><style:text-properties style:text-position="sub 58%"/></style:style><style:style style:name="K" style:family="text"><style:text-properties fo:font-variant="small-caps"/></style:style>', // prettier-ignore
    one: odtItem(
      odt.p('Mindre NO<text:span text:style-name="B">2</text:span>-udslip og CH<text:span text:style-name="B">4</text:span> i <text:span text:style-name="K">Fælles Beredskab</text:span>.'), // prettier-ignore
      odt.p(`<text:span text:style-name="K">${DISCUSSED}</text:span>`),
    ),
  }),
  // As PDF and as a Word file: changes that are not settled, and footnotes.
  'changes-libreoffice': asFodt({
    settings: FOOTNOTES,
    changes: `<text:tracked-changes text:track-changes="true">${changed('c1', 'deletion', odt.p(' tiltrådte indstillingen'))}${changed('c2', 'insertion')}</text:tracked-changes>`, // prettier-ignore
    one: odtItem(
      odt.p(`Aftalen fra marts${note(1, 'Underskrevet i Varde.')} koster 12,4 mio. kr.`) + odt.p(PROSE),
      odt.p('KKR Syddanmark<text:change text:change-id="c1"/><text:change-start text:change-id="c2"/> udsatte sagen<text:change-end text:change-id="c2"/>.'), // prettier-ignore
    ),
  }),
}
