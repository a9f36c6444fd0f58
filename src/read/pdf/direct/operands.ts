// The operators of a page's content (ISO 32000-1, annex A), and of which kinds their operands are. Those that are not
// here (pictures within the content, shadings, glyphs drawn as pictures) are unsupported.
//   n number   s string   a array   m name   p name or dictionary   - none   * numbers, as many as there are
import type { Operands } from './content-lexer.ts'
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

/** An operator that is known: which operands it has. */
export interface Operator {
  readonly word: string
  readonly kinds: string
  /** All of its operands are numbers. */
  readonly isNumeric: boolean
}

export const OPERATORS: readonly Operator[] = Array.from(KINDS, ([word, kinds]) => ({
  word,
  kinds,
  isNumeric: /^[n*]*$/u.test(kinds),
}))

/**
 * Refuses an operator that has other operands than it should.
 * @throws {Unsupported}
 */
export function checkOperands({ kinds, isNumeric }: Operator, { count, numbers, kinds: given }: Operands): void {
  const isRight = kinds === '*' ? count > 0 : count === kinds.length
  if (!isRight || (isNumeric && numbers < count)) unsupported('other operands')
  if (isNumeric) return
  for (let at = 0; at < count; at++) {
    const kind = kinds.charCodeAt(at)
    const is = given[at]
    if (is !== kind && !(kind === NAME_OR_DICT && (is === NAME || is === DICT))) unsupported('other operands')
  }
}

const [NAME_OR_DICT, NAME, DICT] = ['p', 'm', 'd'].map((kind) => kind.charCodeAt(0))
