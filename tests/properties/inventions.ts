// Promise 2: every string that is taken from the paper stands there, at the place it names.
import type { Labelled } from '../../src/label/resolve.ts'
import type { Referat } from '../../src/referat.ts'
import { eachNode } from './places.ts'
import { squash, wordsAt } from './words.ts'

/** Strings that stand at their node's own place. What a register or the program says (codes, outcomes, kinds) is not among them. */
const PRINTED = new Set([
  'name',
  'role',
  'substituteFor',
  'note',
  'raw',
  'title',
  'heading',
  'label',
  'text',
  'outcomeText',
  'due',
])

/** A section's plain reading parts table cells by tabs and marks points by `-`; the paper has other marks. */
const words = (text: string): string => squash(text).replace(/(?<=^|\n)\s*[*o§✓+]\s/gu, '')

/** What comes next is told by sentences: each stands at its place alone, as a point does behind its mark. */
const isSentence = (path: string): boolean => path.startsWith('followUps[')

/** On a page, pieces of neighbouring cells may stand between those of a cell. */
const isCell = (path: string): boolean => /\.cells\[\d+\]$/u.test(path)

const PLAIN_READING = /^items\[\d+\]\.(?:sections\[\d+\]|indstilling|beslutning)$/u

/** Does the paper print these words in this order, perhaps with others between? For what is gathered from several lines. */
function isGathered(text: string, raw: string): boolean {
  const printed = words(raw)
  let from = 0
  const find = (word: string): boolean => {
    const at = printed.indexOf(word, from)
    if (at < 0) return false
    from = at + word.length
    return true
  }
  return text
    .split(/\s+|(?<=-)/u)
    .map(words)
    .every((word) => {
      if (find(word)) return true
      // A word that a hyphen parts at the end of a line may run on below the others.
      const cut = Array.from(word, (_, i) => i).findLast((i) => i > 0 && raw.includes(`${word.slice(0, i)}- `))
      return cut !== undefined && find(word.slice(0, cut)) && find(word.slice(cut))
    })
}

/** Strings that do not stand where they claim to, one a line. */
export function invented(labelled: Labelled, referat: Referat): string[] {
  const faults: string[] = []
  eachNode(referat, (node, at, path, above) => {
    // The sentence a point's outcome rests on stands in the decision.
    const item = referat.items[Number(/^items\[(?<i>\d+)\]/u.exec(path)?.groups?.['i'])]
    const raw = wordsAt(labelled, at)
    const here = words(raw)
    for (const [key, value] of Object.entries(node)) {
      if (typeof value !== 'string' || !PRINTED.has(key)) continue
      if (key === 'text' && PLAIN_READING.test(path)) continue
      if (path.startsWith('toc[')) {
        // The page may be drawn between the lines of a title.
        if (!isGathered(value, raw)) faults.push(`${path}.${key}: ${JSON.stringify(value)} not in ${here}`)
      } else if (key === 'outcomeText' && item !== undefined) {
        if (!words(wordsAt(labelled, item.at)).includes(words(value)))
          faults.push(`${path}.${key}: ${value} not in its item`)
      } else if (key !== 'text') {
        if (!here.includes(words(value))) faults.push(`${path}.${key}: ${JSON.stringify(value)} not in ${here}`)
      } else if (/\.points\[\d+\]$/u.test(path)) {
        // A stem stands above its list: the point's own words here, the others somewhere in the recommendation.
        const whole = item?.indstilling?.at ?? above
        const around = whole === null ? here : words(wordsAt(labelled, whole))
        const strangers = value.split(/\s+/u).filter((word) => !around.includes(words(word)))
        if (strangers.length > 0) faults.push(`${path}.text: ${strangers.join(' ')} not in ${around}`)
      } else if (Array.isArray(node['items']) && node['items'].length > 0) {
        // A point with points below reaches over them.
        const marker = typeof node['marker'] === 'string' ? words(node['marker']).length : 0
        if (!here.slice(0, words(value).length + marker + 8).includes(words(value)))
          faults.push(`${path}.text: ${value} not in ${here}`)
      } else if (isCell(path)) {
        if (!isGathered(value, raw)) faults.push(`${path}.text: ${JSON.stringify(value)} not in ${here}`)
      } else if (words(value) !== here && (isSentence(path) || !here.endsWith(words(value)))) {
        faults.push(`${path}.text: ${JSON.stringify(value)} is not ${here}`)
      }
    }
  })
  const everything = wordsAt(labelled, { start: 0, end: labelled.source.text.length })
  const { place, closing, notes, cover } = referat.meeting
  for (const text of [place, closing, ...notes, ...cover]) {
    if (text !== null && !isGathered(text, everything)) faults.push(`meeting: ${JSON.stringify(text)} not printed`)
  }
  return faults
}
