// Documents grown from the grammar: cover, contents, attendance and items in their order, each part as it should be,
// missing, twice, or with a stranger in it.
import type { Dice } from './dice.ts'
import { anyLine, words } from './words.ts'

type Maker = (d: Dice) => string

/** @param d decides everything @returns a text of some ten to two hundred lines */
export function growText(d: Dice): string {
  const lines: string[] = []
  const put = (make: Maker, times = 1): void => {
    for (let i = 0; i < times; i++) lines.push(d.rarely(25) ? anyLine(d) : make(d))
  }
  const blank = (): void => {
    if (!d.rarely(4)) lines.push(...Array.from({ length: d.rarely(12) ? 3 : 1 }, () => ''))
  }
  const soup = d.rarely(8)
  if (soup) {
    for (let i = d.below(80); i >= 0; i--) {
      put(anyLine)
      if (d.rarely(3)) blank()
    }
    return joined(lines, d)
  }
  if (!d.rarely(10)) {
    put(() => d.one(['REFERAT 2031', 'Referat', 'DAGSORDEN', 'R E F E R A T  2 0 1 2', 'Beslutningsreferat']))
    put(words.council)
    put(words.cover, d.below(6))
    blank()
  }
  const items = Array.from({ length: d.below(7) }, () => ({ number: words.number(d), title: words.title(d) }))
  if (d.rarely(2)) {
    if (d.rarely(2)) put(words.contents)
    for (const { number, title } of items) put((e) => `${number}${e.one(['', ' '])}${title}${words.leader(e)}`)
    blank()
  }
  for (let lists = d.below(4); lists > 0; lists--) {
    put(words.list)
    blank()
    put(d.rarely(5) ? words.office : words.person, d.below(7))
    blank()
  }
  for (const { number, title } of items) {
    if (!d.rarely(12)) put(() => `${number}${d.one(['', ' '])}${title}`)
    blank()
    if (d.rarely(2)) put(words.case)
    for (let sections = d.below(5); sections > 0; sections--) {
      blank()
      put(words.label)
      blank()
      put(d.one([words.prose, words.prose, words.recommendation, words.point, words.table]), 1 + d.below(4))
      if (d.rarely(3)) put(words.decision)
      if (d.rarely(8)) put(words.furniture)
    }
    blank()
  }
  put(words.ending, d.below(3))
  return joined(lines, d)
}

function joined(lines: readonly string[], d: Dice): string {
  const end = d.one(['\n', '\n', '\n', '\n', '\r\n', '\r'])
  return lines.map((line) => line + (d.rarely(60) ? `${end}\f` : end)).join('')
}
