// Writes small PDFs for tests, so that each test shows what stands on its page.
//   makePdf([{ content: at(72, 700, 'Beslutning', { font: 'F2', size: 11 }) }])

import { lock } from './lock-pdf.ts'

/** A page to write; coordinates in points from the lower left corner. */
export interface PageSpec {
  content: string
  /** How the content is encoded, e.g. `JBIG2Decode`. */
  filter?: string
  mediaBox?: readonly number[]
  cropBox?: readonly number[]
  rotate?: number
  /** Annotations as they stand in a PDF, e.g. `/Subtype/FreeText /Contents (Se bilag)`. */
  annotations?: readonly string[]
  /** Boxes of signatures: how each is drawn, in points from the lower left corner of the page; '' for one unsigned. */
  signatures?: readonly string[]
  /** Stamps: how each is drawn, likewise. */
  stamps?: readonly string[]
  links?: readonly { rect: readonly number[]; quads?: readonly number[]; url?: string; page?: number }[]
}

/** A font with a made-up name and its own map from codes to characters. */
export interface FontSpec {
  name: string
  toUnicode?: Readonly<Record<number, string>>
}

export interface PdfSpec {
  fonts?: Readonly<Record<string, FontSpec>>
  producer?: string
  /** Further entries of the catalog, e.g. `/AcroForm <</XFA (…)>>`. */
  catalog?: string
  /** Marked content numbers of the first page that are hyphens set by the typesetter; makes the PDF a tagged one. */
  softHyphens?: readonly number[]
  /** Locks the file with this user password. */
  password?: string
}

const FONTS: Readonly<Record<string, FontSpec>> = {
  F1: { name: 'Helvetica' },
  F2: { name: 'Helvetica-Bold' },
  F3: { name: 'Helvetica-Oblique' },
}

/** Operators that show a text, as a run of its own. */
export function at(x: number, y: number, text: string, { font = 'F1', size = 10, more = '' } = {}): string {
  return `q BT /${font} ${size} Tf ${more} 1 0 0 1 ${x} ${y} Tm ${string(text)} Tj ET Q\n`
}

/** Operators that show a text turned by degrees, anticlockwise. */
export function turned(x: number, y: number, degrees: number, text: string, size = 10): string {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)]
  const matrix = [cos, sin, -sin, cos].map((n) => n.toFixed(6)).join(' ')
  return `q BT /F1 ${size} Tf ${matrix} ${x} ${y} Tm ${string(text)} Tj ET Q\n`
}

/** Wraps operators into marked content. */
export function tagged(tag: string, content: string, id?: number): string {
  return id === undefined ? `/${tag} BMC ${content} EMC\n` : `/${tag} <</MCID ${id}>> BDC ${content} EMC\n`
}

/** Prose of about 90 letters, so that a page is no picture. */
export const PROSE =
  at(72, 400, 'Dette er en side med nok bogstaver') + at(72, 386, 'til at den ikke er et billede af en side.')

/** Writes a PDF of some pages. */
export function makePdf(pages: readonly PageSpec[], spec: PdfSpec = {}): Uint8Array {
  const objects: string[] = []
  const add = (body: string): string => `${objects.push(body)} 0 R`
  const catalog = add('')
  const tree = add('')
  const fonts = Object.entries({ ...FONTS, ...spec.fonts }).map(([id, font]) => `/${id} ${add(fontObject(font, add))}`)
  const isTagged = spec.softHyphens !== undefined
  const kids = pages.map((page) => {
    const content = add(
      `<</Length ${page.content.length} ${page.filter === undefined ? '' : `/Filter/${page.filter}`}>>\nstream\n${page.content}\nendstream`,
    )
    const box = page.mediaBox ?? [0, 0, 595, 842]
    const crop = page.cropBox === undefined ? '' : `/CropBox [${page.cropBox.join(' ')}]`
    return add(
      `<</Type/Page /Parent ${tree} /MediaBox [${box.join(' ')}] ${crop} /Rotate ${page.rotate ?? 0} ` +
        `/Resources <</Font <<${fonts.join(' ')}>>>> /Contents ${content} ${isTagged ? '/StructParents 0' : ''} /Annots [@annots]>>`,
    )
  })
  for (const [i, page] of pages.entries()) {
    const written = (page.annotations ?? []).map((body) => add(`<</Type/Annot /Rect [72 72 200 90] ${body}>>`))
    const signed = (page.signatures ?? []).map((drawn) => add(signatureObject(drawn, add)))
    const stamped = (page.stamps ?? []).map((drawn) => add(`<</Type/Annot /Subtype/Stamp /F 4 /Rect ${BOX} /AP <</N ${lettered(drawn, add)}>>>>`)) // prettier-ignore
    const annots = [...(page.links ?? []).map((link) => add(linkObject(link, kids))), ...written, ...signed, ...stamped]
    const index = Number.parseInt(kids[i] ?? '', 10) - 1
    objects[index] = (objects[index] ?? '').replace('@annots', annots.join(' '))
  }
  objects[1] = `<</Type/Pages /Count ${kids.length} /Kids [${kids.join(' ')}]>>`
  const tags = isTagged
    ? `/MarkInfo <</Marked true>> /StructTreeRoot ${structure(spec.softHyphens ?? [], kids[0] ?? '', add)}`
    : ''
  objects[0] = `<</Type/Catalog /Pages ${tree} ${tags} ${spec.catalog ?? ''}>>`
  const info = add(`<</Producer ${string(spec.producer ?? 'tests')}>>`)
  const trailer = `/Root ${catalog} /Info ${info}`
  if (spec.password === undefined) return assemble(objects, trailer)
  const { locked, entries } = lock(objects, spec.password)
  return assemble(locked, `${trailer} ${entries}`)
}

function fontObject(font: FontSpec, add: (body: string) => string): string {
  if (font.toUnicode === undefined) {
    return `<</Type/Font /Subtype/Type1 /BaseFont/${font.name} /Encoding/WinAnsiEncoding>>`
  }
  const hex = (n: number, digits: number): string => n.toString(16).padStart(digits, '0')
  const lines = Object.entries(font.toUnicode).map(([code, text]) => {
    const units = Array.from({ length: text.length }, (_, i) => hex(text.charCodeAt(i), 4))
    return `<${hex(Number(code), 2)}> <${units.join('')}>`
  })
  const cmap = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def
1 begincodespacerange <00> <ff> endcodespacerange
${lines.length} beginbfchar
${lines.join('\n')}
endbfchar endcmap end end`
  const stream = add(`<</Length ${cmap.length}>>\nstream\n${cmap}\nendstream`)
  return `<</Type/Font /Subtype/Type1 /BaseFont/${font.name} /Encoding/WinAnsiEncoding /ToUnicode ${stream} /FirstChar 32 /LastChar 255 /Widths [${'500 '.repeat(224)}]>>`
}

type LinkSpec = NonNullable<PageSpec['links']>[number]

function linkObject({ rect, quads, url, page }: LinkSpec, kids: readonly string[]): string {
  const points = quads === undefined ? '' : `/QuadPoints [${quads.join(' ')}]`
  const target = url === undefined ? `/Dest [${kids[page ?? 0]} /Fit]` : `/A <</S/URI /URI ${string(url)}>>`
  return `<</Type/Annot /Subtype/Link /Rect [${rect.join(' ')}] ${points} ${target}>>`
}

// As Acrobat writes them: the box shows a form that shows a form for each layer, and the field's value is the signature.
function signatureObject(drawn: string, add: (body: string) => string): string {
  const blank = add(form('% DSBlank', ''))
  const field = `/Type/Annot /Subtype/Widget /FT/Sig /F 132 /T (Signature1) /Rect ${BOX}`
  if (drawn === '') return `<<${field} /AP <</N ${blank}>>>>`
  const xobjects = `/XObject <</n0 ${blank} /n2 ${lettered(drawn, add)}>>`
  const layers = add(form('q 1 0 0 1 0 0 cm /n0 Do Q q 1 0 0 1 0 0 cm /n2 Do Q', xobjects))
  const shown = add(form('q 1 0 0 1 0 0 cm /FRM Do Q', `/XObject <</FRM ${layers}>>`))
  const value = add(
    `<</Type/Sig /Filter/Adobe.PPKLite /SubFilter/adbe.pkcs7.detached /ByteRange [0 840 960 240] /Contents <${'30'.repeat(60)}> /Name (Anna Berg) /M (D:20261120101500+01'00')>>`,
  )
  return `<<${field} /V ${value} /AP <</N ${shown}>>>>`
}

const BOX = '[0 0 595 842]'

const form = (content: string, resources: string): string =>
  `<</Type/XObject /Subtype/Form /BBox ${BOX} /Resources <<${resources}>> /Length ${content.length}>>\nstream\n${content}\nendstream`

/** A form with letters. */
const lettered = (content: string, add: (body: string) => string): string =>
  add(form(content, `/Font <</F1 ${add(fontObject({ name: 'Helvetica' }, add))}>>`))

// One paragraph that holds the hyphens, each with what it stands for.
function structure(soft: readonly number[], page: string, add: (body: string) => string): string {
  const next = Number.parseInt(add('null'), 10)
  const [root, paragraph] = [`${next + soft.length + 2} 0 R`, `${next + 1} 0 R`]
  const hyphens = soft.map((_, i) => `${next + 2 + i} 0 R`)
  add(`<</S/P /P ${root} /Pg ${page} /K [${hyphens.join(' ')}]>>`)
  for (const id of soft) add(`<</S/Span /P ${paragraph} /Pg ${page} /K ${id} /ActualText <FEFF00AD>>>`)
  const parents = Array.from({ length: Math.max(-1, ...soft) + 1 }, (_, id) => hyphens[soft.indexOf(id)] ?? 'null')
  return add(`<</Type/StructTreeRoot /K [${paragraph}] /ParentTree <</Nums [0 [${parents.join(' ')}]]>>>>`)
}

function string(text: string): string {
  return `(${text.replace(/[\\()]/gu, '\\$&')})`
}

function assemble(objects: readonly string[], trailer: string): Uint8Array {
  let file = '%PDF-1.7\n'
  const places = objects.map((body, i) => {
    const place = file.length
    file += `${i + 1} 0 obj\n${body}\nendobj\n`
    return place
  })
  const start = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`
  for (const place of places) file += `${String(place).padStart(10, '0')} 00000 n \n`
  file += `trailer\n<</Size ${objects.length + 1} ${trailer}>>\nstartxref\n${start}\n%%EOF\n`
  return Uint8Array.from(file, (char) => char.charCodeAt(0))
}
