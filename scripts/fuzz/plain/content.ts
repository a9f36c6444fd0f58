// What a page draws, changed so that it stays plain: other numbers, operators, strings, another order, operators more or
// fewer. Nothing here is damage; it is what another program might have written.
import type { Dice } from '../dice.ts'

const TOKEN = /\((?:[^()\\]|\\[^])*\)|<<|>>|<[\da-f\s]*>|\/[^\s()<>[\]{}/%]*|[[\]]|[^\s()<>[\]{}/%]+/giu
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/u
const OPERATOR = /^(?:[A-Za-z]+\d?\*?|['"])$/u

/** An operator behind its operands, as tokens. */
type Statement = string[]

function statementsOf(content: string): Statement[] {
  const found: Statement[] = [[]]
  for (const [token] of content.matchAll(TOKEN)) {
    found.at(-1)?.push(token)
    if (OPERATOR.test(token) && token !== 'true' && token !== 'false') found.push([])
  }
  return found.filter((statement) => statement.length > 0)
}

const asContent = (statements: readonly Statement[]): string => statements.map((one) => one.join(' ')).join('\n') + '\n'

/** A number like another, as programs write them: no exponent. */
export function otherNumber(said: string, d: Dice): string {
  const value = Number(said)
  const plain = (number: number): string => (Math.abs(number) < 1e-4 ? '0' : String(Number(number.toFixed(5))))
  return d.one([
    () => plain(value + d.one([0.1, -0.1, 1, -1, 0.003, -0.003, 12, -30])),
    () => plain(value * d.one([10, 0.1, 0.999, 1.001, 2, 0.5, -1, 1000])),
    () => d.one(['0', '1', '-1', '.5', '-.5', '0.0', '+2', '3.', '007', '0.000001', '-250', '1000']),
    () => value.toFixed(d.below(7)),
    () => plain(d.below(2000) - 1000),
    () => plain((d.below(20_000) - 10_000) / 1000),
  ])()
}

function otherString(said: string, d: Dice): string {
  const [first, ...rest] = Array.from(said.slice(1, -1))
  if (said.startsWith('<')) {
    const digits = said.replace(/[<>\s]/gu, '')
    const at = d.below(digits.length + 1)
    return d.one([
      `<${digits.slice(0, at)}${d.below(16).toString(16)}${digits.slice(at + 1)}>`,
      `<${digits}${digits.slice(0, 4)}>`,
      `<${digits.slice(0, at - (at % 4))}>`,
      '<>',
      `< ${digits.toUpperCase()}\n>`,
    ])
  }
  if (first === undefined || said.includes('\\')) return said
  return d.one([`(${rest.join('')}${first})`, `(\\${first}${rest.join('')})`, `(${first}\\040${rest.join('')})`, `(\\\n${first}${rest.join('')})`, '()', `(${first} ${rest.join('')})`, `(${first}\\255${rest.join('')})`]) // prettier-ignore
}

/** Operators that take the same. */
const ALIKE = ['Td TD', 'Tc Tw Tz TL Ts w i', 'm l', 'f F f* S s B B* b b* n', 'rg RG', 'g G', "Tj '", 'cm Tm', 'W W*', 'q Q', 'BT ET', 'h S T*', 'c re'].map((words) => words.split(' ')) // prettier-ignore

/** Statements that may stand anywhere. */
const MORE =
  `2 Tc|-0.4 Tc|0 Tc|5 Tw|60 Tz|-100 Tz|100 Tz|3 Ts|-2 Ts|1 Tr|3 Tr|7 Tr|0 Tr|14 TL|T*|0 -14 Td|0.01 0 Td|-40 0 Td
1 0 0 1 3 0 cm|1.2 0 0 1.2 0 0 cm|0.94 0.34 -0.34 0.94 9 9 cm|-1 0 0 1 600 0 cm|1 0 0 1 0 0 Tm|0 1 -1 0 300 200 Tm|q|Q|BT|ET
0 g|1 g|0.5 G|1 1 1 rg|0 0 0 0 k|() Tj|[] TJ|[-300] TJ|[100 ()] TJ|( ) Tj|(A) Tj|<0003> Tj|/P BMC|EMC|/Artifact BMC
/Span <</MCID 3>> BDC|W n|10 10 90 20 re f|70 700 m 200 700 l S|70 698 m 270 698 l 270 699 l h f|2 w|[3 2] 0 d|BT ET|/P MP`
    .split(/[|\n]/u)
    .map((statement) => statement.split(' '))

type Change = (statements: Statement[], d: Dice) => void

/** Changes one token of a kind, if there is any. */
function changeOne(
  statements: Statement[],
  d: Dice,
  is: (token: string) => boolean,
  by: (token: string) => string,
): void {
  const places = statements.flatMap((statement) =>
    statement.flatMap((token, i) => (is(token) ? [{ statement, i }] : [])),
  )
  if (places.length === 0) return
  const { statement, i } = d.one(places)
  statement[i] = by(statement[i] ?? '')
}

const isString = (token: string): boolean => /^(?:\(|<(?!<))/u.test(token)

const CHANGES: Readonly<Record<string, Change>> = {
  numbers: (all, d) => {
    for (let i = d.below(4); i >= 0; i--) changeOne(all, d, (token) => NUMBER.test(token), (token) => otherNumber(token, d)) // prettier-ignore
  },
  strings: (all, d) => {
    changeOne(all, d, isString, (token) => otherString(token, d))
  },
  operators: (all, d) => {
    const alike = d.one(ALIKE)
    changeOne(all, d, (token) => alike.includes(token), () => d.one(alike)) // prettier-ignore
  },
  gaps: (all, d) => {
    // [(Beslutning)] TJ -> [(Besl) -80 (utning)] TJ
    const gap = d.one(['-20', '0', '-80', '-120', '-250', '-590', '-610', '-3000', '40', '190', '210', '900'])
    changeOne(all, d, (token) => token.startsWith('<') && token.length > 9, (token) => {
      const at = 5 + 4 * d.below(Math.floor((token.length - 6) / 4))
      return all.some((one) => one.includes(token) && one.at(-1) === 'TJ') ? `${token.slice(0, at)}> ${gap} <${token.slice(at)}` : token
    }) // prettier-ignore
  },
  swapped: (all, d) => {
    const at = d.below(all.length - 1)
    const [a, b] = [all[at] ?? [], all[at + 1] ?? []]
    all.splice(at, 2, b, a)
  },
  repeated: (all, d) => {
    const at = d.below(all.length)
    all.splice(at, 0, ...all.slice(at, at + 1 + d.below(12)).map((statement) => [...statement]))
  },
  left: (all, d) => {
    all.splice(d.below(all.length), 1 + (d.rarely(3) ? d.below(8) : 0))
  },
  more: (all, d) => {
    all.splice(d.below(all.length), 0, [...d.one(MORE)])
  },
  late: (all, d) => {
    // A text object is drawn after all others.
    const begins = all.flatMap(([word], i) => (word === 'BT' ? [i] : []))
    if (begins.length === 0) return
    const from = d.one(begins)
    const to = all.findIndex(([word], i) => i > from && word === 'ET')
    if (to > from) all.push(...all.splice(from, to - from + 1))
  },
}

/** The kinds of change. */
export const CONTENT_CHANGES = Object.keys(CHANGES)

/** Changes what a page draws. @param kind one of {@link CONTENT_CHANGES} */
export function changeContent(content: string, kind: string, d: Dice): string {
  const statements = statementsOf(content)
  if (statements.length > 1) CHANGES[kind]?.(statements, d)
  return asContent(statements)
}
