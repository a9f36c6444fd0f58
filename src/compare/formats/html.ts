// A page of its own, without scripts, fonts or addresses: it opens from a disk and under any policy. What was taken out is
// struck, what was put in is underlined, so that it reads in grey and aloud.
import { xmlText } from '../../emit/report/xml.ts'
import type { Language } from '../../text/languages.ts'
import type { Change, ChangeSide, Comparison, WordRun } from '../change.ts'
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
function comparisonFragment(comparison: Comparison, look: Pick<Look, 'onlyDecisions' | 'language'>): string {
  const { changes } = comparison
  const { language } = look
  const notes = [
    ...notesOf(comparison, language),
    ...(changes.length === 0 && comparison.before !== null && comparison.after !== null ? [equalText(look)] : []),
  ]
  return [
    '<section>',
    `<h2>${text(papersText(comparison, language))}</h2>`,
    `<p>${text(meetingText(comparison))}</p>`,
    ...notes.map((note) => `<p class="place">${text(capital(note))}</p>`),
    ...changes.map((change) => changeArticle(change, language)),
    '</section>\n',
  ].join('\n')
}

function changeArticle(change: Change, language: Language): string {
  const { type, weight, words, before, after } = change
  const follows = renumberedText(change)
  const removed = words.filter(({ state }) => state !== 'added')
  const added = words.filter(({ state }) => state !== 'removed')
  return [
    `<article data-type="${type}" data-weight="${weight}">`,
    `<h3>${text(capital(typeText(change, language)))}: ${quoted(text(whereOf(change, language)), language)}</h3>`,
    `<p>${text(summaryOf(change, language))}</p>`,
    ...(follows === ''
      ? []
      : [`<p class="place">${text(capital(OUTPUT_WORDS[language].follows))}: ${text(follows)}</p>`]),
    '<div class="sides">',
    side(before, removed, language),
    side(after, added, language),
    '</div>',
    '</article>',
  ].join('\n')
}

function side(one: ChangeSide | null, words: readonly WordRun[], language: Language): string {
  if (one === null) return `<div><p class="place">${OUTPUT_WORDS[language].notThere}</p></div>`
  const said = words.length === 0 ? text(one.text) : joined(words, run)
  return `<div><p class="place">${text(placeText(one.at, language))}</p><p lang="da">${said}</p></div>`
}

// What a paper says is Danish, on an English page, too.
const quoted = (markup: string, language: Language): string =>
  language === 'da' ? markup : `<span lang="da">${markup}</span>`

const capital = (said: string): string => said.charAt(0).toUpperCase() + said.slice(1)

const run = ({ state, text: said }: WordRun): string =>
  state === 'removed' ? `<del>${text(said)}</del>` : state === 'added' ? `<ins>${text(said)}</ins>` : text(said)

export const html: CreateOutput = (look) => {
  let isOpen = false
  const head = (): string => {
    if (isOpen) return ''
    isOpen = true
    const policy = `default-src 'none'; style-src 'unsafe-inline'`
    return `<!doctype html>\n<html lang="${look.language}">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${policy}">\n<meta name="viewport" content="width=device-width">\n<title>${OUTPUT_WORDS[look.language].title}</title>\n<style>${COMPARE_STYLE}</style>\n</head>\n<body>\n<main class="kkr-compare">\n`
  }
  return {
    next: (comparison) => head() + comparisonFragment(comparison, look),
    end: (totals) => `${head()}<p>${text(totalsText(totals, look.language))}</p>\n</main>\n</body>\n</html>\n`,
  }
}
