// A text that was sound, bent: lines cut, swapped, repeated, joined, deleted, moved into one another; odd characters.
import type { Dice } from './dice.ts'
import { anyLine } from './words.ts'

const ODD = [
  '\u0000', '\u0007', '\u001b[31m', '\u007f', '\u0085', '\u00a0', '\u00ad', '\u0301', '\u030a', '\u200b', '\u200f', '\u2028', '\u202e', '\u2066',
  '\ufeff', '\ufffd', '\ue000', '\uf0b7', 'ﬁ', '😀', '\u{10ffff}', '\t', '\v', '\f', '\r', '"', '\\', '<b>', '::error::', '=1+1', '__proto__', '…', '–',
] // prettier-ignore

type Bend = (lines: string[], d: Dice) => void

const at = (lines: readonly string[], d: Dice): number => d.below(lines.length)

const BENDS: readonly Bend[] = [
  (lines, d) => lines.splice(at(lines, d), 1 + d.below(3)),
  (lines, d) => lines.splice(at(lines, d), 1 + d.below(30)),
  (lines, d) => {
    const from = at(lines, d)
    lines.splice(at(lines, d), 0, ...lines.slice(from, from + 1 + d.below(6)))
  },
  (lines, d) => {
    const moved = lines.splice(at(lines, d), 1 + d.below(8))
    lines.splice(d.below(lines.length + 1), 0, ...moved)
  },
  (lines, d) => {
    const [i, j] = [at(lines, d), at(lines, d)]
    ;[lines[i], lines[j]] = [lines[j] ?? '', lines[i] ?? '']
  },
  (lines, d) => {
    const i = at(lines, d)
    lines.splice(i, 2, (lines[i] ?? '') + d.one(['', ' ', '-']) + (lines[i + 1] ?? ''))
  },
  (lines, d) => {
    const i = at(lines, d)
    const line = lines[i] ?? ''
    const cut = d.below(line.length + 1)
    lines.splice(i, 1, line.slice(0, cut) + d.one(['', '-']), line.slice(cut))
  },
  (lines, d) => {
    const i = at(lines, d)
    lines[i] = (lines[i] ?? '').slice(d.below(4), d.below(90))
  },
  (lines, d) => lines.splice(at(lines, d), 0, anyLine(d)),
  (lines, d) => lines.splice(at(lines, d), 0, ''),
  (lines, d) => {
    const i = at(lines, d)
    const line = lines[i] ?? ''
    const cut = d.below(line.length + 1)
    lines[i] = line.slice(0, cut) + d.one(ODD).repeat(d.rarely(20) ? 400 : 1) + line.slice(cut)
  },
  (lines, d) => {
    const i = at(lines, d)
    const line = lines[i] ?? ''
    lines[i] = d.one([
      line.toUpperCase(),
      line.toLowerCase(),
      line.normalize('NFD'),
      ` ${line}`,
      `${line}:`,
      `${line} 7`,
    ])
  },
  (lines, d) => {
    const i = at(lines, d)
    lines[i] = (lines[i] ?? '').replace(/\d+/u, () => `${d.below(30)}`)
  },
]

/**
 * Bends a text.
 * @param text any
 * @param d decides how; now and then only a part of the text is taken
 */
export function bendText(text: string, d: Dice): string {
  let lines = text.split('\n')
  if (!d.rarely(4)) {
    // Its head, so that it is minutes, and a piece from farther down.
    const from = d.below(lines.length)
    lines = [...lines.slice(0, 10 + d.below(60)), ...lines.slice(from, from + 20 + d.below(60))]
  }
  for (let bends = d.below(d.rarely(5) ? 40 : 8); bends >= 0; bends--) {
    if (lines.length === 0) return ''
    d.one(BENDS)(lines, d)
  }
  return lines.join(d.rarely(12) ? '\r\n' : '\n')
}
