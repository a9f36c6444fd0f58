// The content of a page, operator by operator; with what it draws of other streams, and its marks.
//   /Artifact BMC  BT /F1 11 Tf 70 800 Td (Side 3) Tj ET  EMC     /Fm0 Do
import { DEPTH } from './budget.ts'
import { ContentLexer, END, keyOf } from './content-lexer.ts'
import { GRAPHICS } from './draw-graphics.ts'
import { type Draw, rounded, TEXT } from './draw-text.ts'
import { Drawing, type Sheet } from './drawing.ts'
import { Graphics } from './graphics-state.ts'
import { type Dict, isDict, nameOf, numberOf, type PdfObject, Ref, Stream } from './objects.ts'
import { checkOperands, OPERATORS } from './operands.ts'
import type { Matrix } from '../pdf-types.ts'
import { unsupported } from './unsupported.ts'

/** Draws a page. @throws {Unsupported} */
export function drawPage(bytes: Uint8Array, resources: Dict, sheet: Sheet): void {
  run(bytes, new Drawing(sheet, resources, new Graphics(), new Set()))
  if (sheet.isUnbalanced) unsupported('a strange form')
}

function run(bytes: Uint8Array, drawing: Drawing): void {
  const { file, text } = drawing.sheet
  const { budget } = file
  const lexer = new ContentLexer(bytes, text)
  const { operands } = lexer
  for (let key = lexer.operator(); key !== END; key = lexer.operator()) {
    budget.takeSteps(1)
    const operator = DRAWS.get(key) ?? unsupported('an operator that is none')
    checkOperands(operator, operands)
    operator.draw(drawing, operands)
  }
  if (operands.count > 0) unsupported('operands without an operator')
  drawing.items.end()
}

/** `/Im0 Do`: a picture is counted, a form is drawn. */
const drawObject: Draw = (drawing, operands) => {
  const { sheet, items, resources } = drawing
  const { file } = sheet
  items.end()
  const ref = file.dict(resources.get('XObject'))?.get(nameOf(operands.object(0)) ?? '')
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
  if (matrix !== null) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = matrix.map(numberOf)
    const own: Matrix = [a, b, c, d, e, f]
    inner.state.transform(own, rounded(own))
  }
  run(file.unpack(form), inner)
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
  BMC(drawing, operands) {
    beginMark(drawing, operands.object(0), null)
  },
  BDC(drawing, operands) {
    const { sheet } = drawing
    const [tag, marks] = [operands.object(0), operands.object(1)]
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

/** All operators, by their keys. */
const DRAWS = new Map(
  OPERATORS.map((operator) => {
    const { word } = operator
    const draw = TEXT[word] ?? GRAPHICS[word] ?? OTHER[word] ?? (() => unsupported(`the operator ${word}`))
    return [keyOf(word), { ...operator, draw }]
  }),
)

/** A layer must be there. */
function checkLayer({ sheet: { file }, resources }: Drawing, marks: PdfObject | undefined): void {
  const layer = file.dict(file.dict(resources.get('Properties'))?.get(nameOf(marks) ?? ''))
  if (layer === null || !/^OC(?:G|MD)$/u.test(nameOf(file.get(layer, 'Type')) ?? '')) unsupported('a strange layer')
}
