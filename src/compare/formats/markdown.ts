// A comment on a pull request, or the summary of a run: a table of changes, the weightiest first, and each in words below
// a fold. GitHub refuses long comments, so no more is written than it takes.
import { markdownText } from '../../emit/report/markdown.ts'
import { WEIGHTS, type Change, type Comparison, type WordRun } from '../change.ts'
import type { CreateOutput, Look } from './format.ts'
import {
  agendaText,
  joined,
  meetingText,
  papersText,
  placeText,
  renumberedText,
  equalText,
  totalsText,
  whereOf,
} from './said.ts'

/** Characters of a comment: GitHub takes 65,536. */
const MOST = 60_000

export const markdown: CreateOutput = (look) => {
  const pairs: string[] = []
  return {
    pair(comparison) {
      pairs.push(pairText(comparison, look))
      return ''
    },
    end(totals) {
      let text = `### kkr-referat compare\n\n${totalsText(totals)}\n`
      let left = 0
      for (const pair of pairs) {
        if (text.length + pair.length <= MOST) text += pair
        else left++
      }
      return left === 0 ? text : `${text}\n${left} more left out: the comment would be too long.\n`
    },
  }
}

function pairText(comparison: Comparison, look: Look): string {
  const { changes, agenda, notCompared } = comparison
  const meeting = meetingText(comparison)
  const head = `\n#### ${markdownText(papersText(comparison))}\n\n${meeting === '' ? '' : `${markdownText(meeting)}\n\n`}`
  const notes = [...(agenda === null ? [] : [`Dagsorden: ${agendaText(agenda)}`]), ...notCompared.map((note) => `Not compared: ${note}`)] // prettier-ignore
  const said = notes.map((note) => `${markdownText(note)}\n\n`).join('')
  if (comparison.before === null || comparison.after === null) return head
  if (changes.length === 0) return `${head}${said}${sentence(equalText(look))}\n`
  const sorted = WEIGHTS.flatMap((weight) => changes.filter((change) => change.weight === weight))
  const rows = sorted.map((change) => {
    const follows = renumberedText(change)
    const what = follows === '' ? change.summary : `${change.summary} (follows: ${follows})`
    return `| ${[change.type, whereOf(change), what].map(markdownText).join(' | ')} |\n`
  })
  const details = sorted.map(detail).join('')
  const table = `| Change | Where | What |\n| --- | --- | --- |\n${rows.join('')}`
  const full = `${head}${said}${table}\n<details><summary>In words</summary>\n\n${details}\n</details>\n`
  return full.length <= MOST / 2 ? full : `${head}${said}${table}`
}

function detail(change: Change): string {
  const { before, after, words } = change
  const places = [placeText(before?.at ?? null), placeText(after?.at ?? null)].filter((one) => one !== '')
  const head = `**${markdownText(change.type)}** ${markdownText(whereOf(change))}${places.length === 0 ? '' : ` (${places.join(' → ')})`}`
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

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`

const cut = (text: string): string => {
  const words = text.trim().split(/\s+/u)
  return words.length <= 40 ? words.join(' ') : `${words.slice(0, 18).join(' ')} … ${words.slice(-18).join(' ')}`
}
