// For people at a terminal: each change with both papers' words side by side. `[-…-]` was taken out, `{+…+}` was put in,
// as git writes it; colours only repeat that.
//
//   juni.pdf → juni (2).pdf   KKR Sjælland, 2026-06-12
//   ! decision-changed: 3.2 Letbanen, beslutning
//     outcome tiltrådt → udsat
//     page 6, line 120                     | page 6, line 120
//     KKR Sjælland [-tiltrådte             | KKR Sjælland {+udsatte sagen.+}
//     indstillingen.-]                     |
import { Chalk, type ChalkInstance } from 'chalk'
import { columns, wrap } from '../../emit/columns.ts'
import { logSafe } from '../../emit/report/log-safe.ts'
import type { Language } from '../../text/languages.ts'
import type { Change, Comparison, Weight, WordRun } from '../change.ts'
import { summaryOf } from '../summary.ts'
import type { CreateOutput } from './format.ts'
import {
  isApart,
  meetingText,
  notesOf,
  papersText,
  placeText,
  renumberedText,
  equalText,
  totalsText,
  typeText,
  whereOf,
} from './said.ts'
import { OUTPUT_WORDS } from './words.ts'

const SIGNS = { decision: '!', content: '*', wording: '~' } as const satisfies Record<Weight, string>
const LEAST_WIDTH = 60
/** Words that are the same in both papers, shown on each side of what differs. */
const AROUND = 6

export const pretty: CreateOutput = (look) => {
  const paint = new Chalk({ level: look.color ? 1 : 0 })
  const width = Math.max(look.width, LEAST_WIDTH)
  return {
    next(comparison) {
      const { changes } = comparison
      const head = [papersText(comparison, look.language), meetingText(comparison)]
        .map(logSafe)
        .filter((one) => one !== '')
      const notes = [
        ...notesOf(comparison, look.language).map((note) => `  ${note}`),
        ...(changes.length > 0 || isAlone(comparison) ? [] : [`  ${equalText(look)}`]),
      ]
      const told = changes.flatMap((change) => ['', ...changeLines(change, width, paint, look.language)])
      return `${[paint.bold(head.join('   ')), ...notes.flatMap((note) => wrapped(note, width, 4)), ...told].join('\n')}\n\n`
    },
    end: (totals) => `${totalsText(totals, look.language)}\n`,
  }
}

const isAlone = ({ before, after }: Comparison): boolean => before === null || after === null

function changeLines(change: Change, width: number, paint: ChalkInstance, language: Language): string[] {
  const { weight, before, after, words } = change
  const head = wrapped(`${SIGNS[weight]} ${typeText(change, language)}: ${whereOf(change, language)}`, width, 4)
  const follows = renumberedText(change)
  const facts = [
    summaryOf(change, language),
    ...(follows === '' ? [] : [`${OUTPUT_WORDS[language].follows}: ${follows}`]),
  ]
  return [
    ...head.map((line) => (weight === 'decision' ? paint.bold(line) : line)),
    ...facts.flatMap((fact) => wrapped(`  ${fact}`, width, 4)),
    ...sideBySide(
      [{ text: placeText(before?.at ?? null, language), state: 'same' }],
      [{ text: placeText(after?.at ?? null, language), state: 'same' }],
      width,
      (text) => paint.dim(text),
    ),
    ...wordLines(words, before?.text ?? '', after?.text ?? '', width, paint),
  ]
}

const wrapped = (text: string, width: number, hanging: number): string[] => {
  const indent = /^ */u.exec(text)?.[0] ?? ''
  const lines = wrap(logSafe(text.trimStart()), width - indent.length, width - hanging)
  return lines.map((line, i) => (i === 0 ? indent : ' '.repeat(hanging)) + line)
}

function wordLines(
  words: readonly WordRun[],
  before: string,
  after: string,
  width: number,
  paint: ChalkInstance,
): string[] {
  if (words.length === 0) {
    const short = (text: string): WordRun[] =>
      text === '' ? [] : [{ state: 'same', text: shortened(text, AROUND * 3) }]
    return sideBySide(short(before), short(after), width, (text) => text)
  }
  const left = words.filter(({ state }) => state !== 'added').map(elided)
  const right = words.filter(({ state }) => state !== 'removed').map(elided)
  const color = (text: string, state: WordRun['state']): string =>
    state === 'removed' ? paint.red(text) : state === 'added' ? paint.green(text) : text
  return sideBySide(left, right, width, color)
}

const shortened = (text: string, most: number): string => {
  const words = text.split(/\s+/u)
  return words.length <= most ? words.join(' ') : `${words.slice(0, most).join(' ')} …`
}

/** Of words that are the same, those next to what differs; what differs in its signs. */
function elided({ state, text }: WordRun, i: number, runs: readonly WordRun[]): WordRun {
  if (state === 'removed') return { state, text: `[-${text}-]` }
  if (state === 'added') return { state, text: `{+${text}+}` }
  const words = text.split(/\s+/u)
  const [isFirst, isLast] = [i === 0, i === runs.length - 1]
  if (words.length <= AROUND * (isFirst || isLast ? 1 : 2) + 1) return { state, text }
  const begin = isFirst ? [] : words.slice(0, AROUND)
  const end = isLast ? [] : words.slice(-AROUND)
  return { state, text: [...begin, '…', ...end].join(' ') }
}

type Color = (text: string, state: WordRun['state']) => string

function sideBySide(left: readonly WordRun[], right: readonly WordRun[], width: number, color: Color): string[] {
  const room = Math.floor((width - 7) / 2)
  const [a, b] = [columnOf(left, room), columnOf(right, room)]
  return Array.from({ length: Math.max(a.length, b.length) }, (_, i) => {
    const [one, other] = [a[i] ?? [], b[i] ?? []]
    const plain = one.map(({ text, apart }, k) => (k > 0 && apart ? ' ' : '') + text).join('')
    const gap = ' '.repeat(Math.max(0, room - columns(plain)))
    const painted = (words: readonly Word[]): string =>
      words.map(({ text, state, apart }, k) => (k > 0 && apart ? ' ' : '') + color(text, state)).join('')
    return `    ${painted(one)}${gap} | ${painted(other)}`.trimEnd()
  }).filter((line) => line.trim() !== '|')
}

/** A word of a line. */
interface Word extends WordRun {
  /** A blank stands before it, unless it begins a line. */
  readonly apart: boolean
}

/** Lines of words; a word that is longer than the room is cut. Signs stay with the word they follow. */
function columnOf(runs: readonly WordRun[], room: number): Word[][] {
  const words = runs.flatMap(
    ({ text, state }, i) =>
    logSafe(text.replace(/\s+/gu, ' '))
      .split(' ')
      .filter((word) => word !== '')
      .flatMap((word) => pieces(word, room))
      .map((piece, k): Word => ({ text: piece, state, apart: i === 0 || k > 0 || isApart(bare(runs[i - 1]), bare(runs[i])) })), // prettier-ignore
  )
  const lines: Word[][] = []
  let used = 0
  for (const word of words) {
    const size = columns(word.text) + (word.apart ? 1 : 0)
    const line = lines.at(-1)
    if (line === undefined || used + size > room) {
      lines.push([word])
      used = columns(word.text)
    } else {
      line.push(word)
      used += size
    }
  }
  return lines
}

/** A run without the signs around what differs. */
const bare = (run: WordRun | undefined): string =>
  run === undefined ? '' : run.state === 'same' ? run.text : run.text.slice(2, -2)

function pieces(word: string, room: number): string[] {
  if (columns(word) <= room) return [word]
  const signs = Array.from(word)
  return Array.from({ length: Math.ceil(signs.length / room) }, (_, i) =>
    signs.slice(i * room, (i + 1) * room).join(''),
  )
}
