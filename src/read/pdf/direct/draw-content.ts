// The content of a page, operator by operator; with what it draws of other streams, and its marks.
//   /Artifact BMC  BT /F1 11 Tf 70 800 Td (Side 3) Tj ET  EMC     /Fm0 Do
import { asMatrix, type Draw, TEXT } from './draw-text.ts'
import { GRAPHICS } from './draw-graphics.ts'
import { DEPTH } from './budget.ts'
import { Drawing, Graphics, type Sheet } from './drawing.ts'
import { Lexer } from './lexer.ts'
import { type Dict, isDict, Keyword, nameOf, numberOf, type PdfObject, Ref, Stream } from './objects.ts'
import { checkOperands } from './operands.ts'
import { parseObject } from './parser.ts'
import { unsupported } from './unsupported.ts'

/** Draws a page. @throws {Unsupported} */
export function drawPage(bytes: Uint8Array, resources: Dict, sheet: Sheet): void {
  run(bytes, new Drawing(sheet, resources, new Graphics(), new Set()))
}

const MOST_OPERANDS = 33

function run(bytes: Uint8Array, drawing: Drawing): void {
  const lexer = new Lexer(bytes)
  const { budget } = drawing.sheet.file
  let operands: PdfObject[] = []
  for (let next = parseObject(lexer, false); next !== undefined; next = parseObject(lexer, false)) {
    if (typeof next !== 'object' || !(next instanceof Keyword)) {
      if (operands.push(next) > MOST_OPERANDS) unsupported('too many operands')
      continue
    }
    const { word } = next
    budget.takeSteps(1)
    checkOperands(word, operands)
    const draw = DRAWS.get(word) ?? unsupported(`the operator ${word}`)
    draw(drawing, operands)
    operands = []
  }
  if (operands.length > 0) unsupported('operands without an operator')
  drawing.finish()
}

/** `/Im0 Do`: a picture is counted, a form is drawn. */
const drawObject: Draw = (drawing, [name]) => {
  const { sheet, items, resources } = drawing
  const { file } = sheet
  items.end()
  const ref = file.dict(resources.get('XObject'))?.get(nameOf(name) ?? '')
  const object = file.resolve(ref)
  if (!(ref instanceof Ref) || !(object instanceof Stream)) return unsupported('a lost object')
  const kind = nameOf(file.get(object.dict, 'Subtype'))
  if (kind === 'Image') {
    const [width, height] = ['Width', 'Height'].map((key) => numberOf(file.get(object.dict, key)))
    if ((width ?? 0) * (height ?? 0) > 1) sheet.pictures++
    else unsupported('a picture of one point')
  } else if (kind === 'Form') drawForm(drawing, ref, object)
  else unsupported('another kind of object')
}

function drawForm(drawing: Drawing, { num }: Ref, form: Stream): void {
  const { sheet, resources, forms } = drawing
  const { file } = sheet
  file.budget.takeSteps(20)
  if (forms.has(num) || forms.size > DEPTH || form.dict.has('OC')) unsupported('a strange form')
  const group = file.get(form.dict, 'Group')
  if (group !== null && !isDict(group)) unsupported('a strange form')
  const matrix = file.array(form.dict.get('Matrix'))
  if (matrix !== null && matrix.length !== 6) unsupported('a strange form')
  const own = file.dict(form.dict.get('Resources'))
  const inner = new Drawing(sheet, own ?? resources, drawing.state.copy(), new Set(forms).add(num))
  if (matrix !== null) inner.state.transform(asMatrix(matrix))
  drawing.emit('paintFormXObjectBegin', [matrix?.map((value) => Math.fround(numberOf(value))) ?? null])
  run(file.unpack(form), inner)
  drawing.emit('paintFormXObjectEnd', [])
}

function beginMark(drawing: Drawing, tag: PdfObject | undefined, id: string | null): void {
  drawing.items.end()
  drawing.sheet.marks++
  drawing.sheet.items.push({ type: 'beginMarkedContentProps', tag: nameOf(tag) ?? '', id })
}

const OTHER: Readonly<Record<string, Draw>> = {
  Do: drawObject,
  MP: () => undefined,
  DP: () => undefined,
  BMC(drawing, [tag]) {
    beginMark(drawing, tag, null)
  },
  BDC(drawing, [tag, marks]) {
    const { sheet } = drawing
    if (nameOf(tag) === 'OC') checkLayer(drawing, marks)
    const id = isDict(marks) ? sheet.file.get(marks, 'MCID') : null
    beginMark(drawing, tag, typeof id === 'number' && Number.isInteger(id) ? `${sheet.id}_mc${id}` : null)
  },
  EMC({ items, sheet }) {
    items.end()
    if (sheet.marks === 0) return
    sheet.marks--
    sheet.items.push({ type: 'endMarkedContent' })
  },
}

const DRAWS = new Map([TEXT, GRAPHICS, OTHER].flatMap((some) => Object.entries(some)))

/** A layer must be there. */
function checkLayer({ sheet: { file }, resources }: Drawing, marks: PdfObject | undefined): void {
  const layer = file.dict(file.dict(resources.get('Properties'))?.get(nameOf(marks) ?? ''))
  if (layer === null || !/^OC(?:G|MD)$/u.test(nameOf(file.get(layer, 'Type')) ?? '')) unsupported('a strange layer')
}
