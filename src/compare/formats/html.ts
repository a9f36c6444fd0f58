// A page of its own, without scripts, fonts or addresses: it opens from a disk and under any policy. What was taken out is
// struck, what was put in is underlined, so that it reads in grey and aloud.
import { xmlText } from '../../emit/report/xml.ts'
import type { Change, ChangeSide, Comparison, WordRun } from '../change.ts'
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

const COMPARE_STYLE = `
.kkr-compare { font: 1rem/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff; max-width: 70rem; margin: auto; padding: 1rem }
.kkr-compare article { border: 1px solid #767676; border-left-width: .4rem; padding: .5rem 1rem; margin: 1rem 0; overflow-wrap: anywhere }
.kkr-compare article[data-weight=decision] { border-color: #a40000 }
.kkr-compare h2, .kkr-compare h3 { line-height: 1.25; margin: .25rem 0 }
.kkr-compare h3 { font-size: 1rem }
.kkr-compare .sides { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem }
.kkr-compare .place { color: #595959; font-size: .875rem; margin: 0 }
.kkr-compare del { background: #ffe3e0; color: #7d0000; text-decoration: line-through }
.kkr-compare ins { background: #dcf5dc; color: #00450c; text-decoration: underline }
@media (max-width: 40rem) { .kkr-compare .sides { grid-template-columns: 1fr } }
@media (prefers-color-scheme: dark) {
  .kkr-compare { color: #eee; background: #161616 }
  .kkr-compare .place { color: #b8b8b8 }
  .kkr-compare del { background: #4a1512; color: #ffd6d1 }
  .kkr-compare ins { background: #123d18; color: #d3f7d6 }
}
`

const text = (said: string): string => xmlText(said).replaceAll('&#xa;', '<br>')

/** The changes of one comparison: a `<section>` without ids or addresses, in which nothing of the papers is obeyed. */
function comparisonFragment(comparison: Comparison, look: Pick<Look, 'onlyDecisions'>): string {
  const { changes, agenda, notCompared } = comparison
  const notes = [
    ...(agenda === null ? [] : [`Dagsorden: ${agendaText(agenda)}`]),
    ...notCompared.map((note) => `Not compared: ${note}`),
    ...(changes.length === 0 && comparison.before !== null && comparison.after !== null ? [equalText(look)] : []),
  ]
  return [
    '<section>',
    `<h2>${text(papersText(comparison))}</h2>`,
    `<p>${text(meetingText(comparison))}</p>`,
    ...notes.map((note) => `<p class="place">${text(note)}</p>`),
    ...changes.map(changeArticle),
    '</section>\n',
  ].join('\n')
}

function changeArticle(change: Change): string {
  const { type, weight, summary, words, before, after } = change
  const follows = renumberedText(change)
  const removed = words.filter(({ state }) => state !== 'added')
  const added = words.filter(({ state }) => state !== 'removed')
  return [
    `<article data-type="${type}" data-weight="${weight}">`,
    `<h3>${type}: ${text(whereOf(change))}</h3>`,
    `<p>${text(summary)}</p>`,
    ...(follows === '' ? [] : [`<p class="place">Follows: ${text(follows)}</p>`]),
    '<div class="sides">',
    side(before, removed),
    side(after, added),
    '</div>',
    '</article>',
  ].join('\n')
}

function side(one: ChangeSide | null, words: readonly WordRun[]): string {
  if (one === null) return '<div><p class="place">not there</p></div>'
  const said = words.length === 0 ? text(one.text) : joined(words, run)
  return `<div><p class="place">${text(placeText(one.at))}</p><p>${said}</p></div>`
}

const run = ({ state, text: said }: WordRun): string =>
  state === 'removed' ? `<del>${text(said)}</del>` : state === 'added' ? `<ins>${text(said)}</ins>` : text(said)

export const html: CreateOutput = (look) => {
  let isOpen = false
  const head = (): string => {
    if (isOpen) return ''
    isOpen = true
    const policy = `default-src 'none'; style-src 'unsafe-inline'`
    return `<!doctype html>\n<html lang="da">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${policy}">\n<meta name="viewport" content="width=device-width">\n<title>Ændringer</title>\n<style>${COMPARE_STYLE}</style>\n</head>\n<body>\n<main class="kkr-compare" lang="en">\n`
  }
  return {
    pair: (comparison) => head() + comparisonFragment(comparison, look),
    end: (totals) => `${head()}<p>${text(totalsText(totals))}</p>\n</main>\n</body>\n</html>\n`,
  }
}
