// A comment on a pull request, or the summary of a run: a table of changes, the weightiest first, and each in words below
// a fold. GitHub refuses long comments, so no more is written than it takes.
import { markdownText } from '../../emit/report/markdown.ts'
import type { Language } from '../../text/languages.ts'
import { WEIGHTS, type Change, type Comparison, type WordRun } from '../change.ts'
import { summaryOf } from '../summary.ts'
import type { CreateOutput, Look } from './format.ts'
import {
  joined,
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

/** Characters of a comment: GitHub takes 65,536. */
const MOST = 60_000

export const markdown: CreateOutput = (look) => {
  const pairs: string[] = []
  return {
    next(comparison) {
      pairs.push(pairText(comparison, look))
      return ''
    },
    end(totals) {
      let text = `### kkr-referat compare\n\n${totalsText(totals, look.language)}\n`
      let left = 0
      for (const pair of pairs) {
        if (text.length + pair.length <= MOST) text += pair
        else left++
      }
      return left === 0 ? text : `${text}\n${OUTPUT_WORDS[look.language].leftOut(left)}\n`
    },
  }
}

function pairText(comparison: Comparison, look: Look): string {
  const { changes } = comparison
  const { language } = look
  const words = OUTPUT_WORDS[language]
  const meeting = meetingText(comparison)
  const head = `\n#### ${markdownText(papersText(comparison, language))}\n\n${meeting === '' ? '' : `${markdownText(meeting)}\n\n`}`
  const said = notesOf(comparison, language)
    .map((note) => `${markdownText(sentence(note))}\n\n`)
    .join('')
  if (comparison.before === null || comparison.after === null) return head
  if (changes.length === 0) return `${head}${said}${sentence(equalText(look))}.\n`
  const sorted = WEIGHTS.flatMap((weight) => changes.filter((change) => change.weight === weight))
  const rows = sorted.map((change) => {
    const follows = renumberedText(change)
    const summary = summaryOf(change, language)
    const what = follows === '' ? summary : `${summary} (${words.follows}: ${follows})`
    return `| ${[typeText(change, language), whereOf(change, language), what].map(markdownText).join(' | ')} |\n`
  })
  const details = sorted.map((change) => detail(change, language)).join('')
  const table = `| ${words.columns.join(' | ')} |\n| --- | --- | --- |\n${rows.join('')}`
  const full = `${head}${said}${table}\n<details><summary>${words.inWords}</summary>\n\n${details}\n</details>\n`
  return full.length <= MOST / 2 ? full : `${head}${said}${table}`
}

function detail(change: Change, language: Language): string {
  const { before, after, words } = change
  const places = [before, after].map((side) => placeText(side?.at ?? null, language)).filter((one) => one !== '')
  const head = `**${markdownText(typeText(change, language))}** ${markdownText(whereOf(change, language))}${places.length === 0 ? '' : ` (${places.join(' → ')})`}`
  const text =
    words.length > 0
      ? joined(words, run)
      : [before, after].flatMap((side) => (side === null ? [] : [markdownText(cut(side.text))])).join(' → ')
  return `${head}\n\n> ${text}\n\n`
}

const run = ({ state, text }: WordRun): string => {
  const said = markdownText(text.replace(/\s+/gu, ' '))
  return state === 'removed' ? `<del>${said}</del>` : state === 'added' ? `<ins>${said}</ins>` : markdownText(cut(text))
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

const cut = (text: string): string => {
  const words = text.trim().split(/\s+/u)
  return words.length <= 40 ? words.join(' ') : `${words.slice(0, 18).join(' ')} … ${words.slice(-18).join(' ')}`
}
