// The operators of a page's content (ISO 32000-1, annex A), and of which kinds their operands are. Those that are not
// here (pictures within the content, shadings, glyphs drawn as pictures) are unsupported.
//   n number   s string   a array   m name   p name or dictionary   - none   * numbers, as many as there are
import { isArray, isDict, Name, type PdfObject } from './objects.ts'
import { unsupported } from './unsupported.ts'

const TABLE = `
  q -  Q -  cm nnnnnn  w n  J n  j n  M n  d an  ri m  i n  gs m
  m nn  l nn  c nnnnnn  v nnnn  y nnnn  h -  re nnnn
  S -  s -  f -  F -  f* -  B -  B* -  b -  b* -  n -  W -  W* -
  BT -  ET -  Tc n  Tw n  Tz n  TL n  Tf mn  Tr n  Ts n
  Td nn  TD nn  Tm nnnnnn  T* -  Tj s  TJ a  ' s  " nns
  g n  G n  rg nnn  RG nnn  k nnnn  K nnnn  cs m  CS m  sc *  SC *  scn *  SCN *
  Do m  MP m  DP mp  BMC m  BDC mp  EMC -`

const KINDS = new Map<string, string>()
const words = TABLE.trim().split(/\s+/u)
for (let i = 0; i + 1 < words.length; i += 2) KINDS.set(words[i] ?? '', words[i + 1]?.replace('-', '') ?? '')

const IS: Readonly<Record<string, (value: PdfObject) => boolean>> = {
  s: (value) => typeof value === 'string',
  a: isArray,
  m: (value) => value instanceof Name,
  p: (value) => value instanceof Name || isDict(value),
}

/**
 * Refuses an operator that is not known, or has other operands than it should.
 * @throws {Unsupported}
 */
export function checkOperands(operator: string, operands: readonly PdfObject[]): void {
  const kinds = KINDS.get(operator) ?? unsupported(`the operator ${operator}`)
  const { length } = operands
  const areNumbers = kinds === '*'
  if (areNumbers ? length === 0 : length !== kinds.length) unsupported('other operands')
  for (let at = 0; at < length; at++) {
    const operand = operands[at] ?? null
    const kind = areNumbers ? 'n' : kinds.charAt(at)
    if (kind === 'n' ? typeof operand !== 'number' : IS[kind]?.(operand) !== true) unsupported('other operands')
  }
}
