// A decision that is ticked on a form: only what is ticked is said.
//   ☒ Tiltrådt   ☐ Afvist   ☐ Udsat        -> Tiltrådt
//   Tiltrådt ☐   Udsat ☒                   -> Udsat: the boxes stand behind their words
//   □ KKR tiltrådte sagen.                 a bullet: none of its kind is ticked
// Boxes that are all empty decide nothing; the text keeps them all.
import { extent, slice, type Passage } from '../../text/passage.ts'
import { matches } from '../../text/matches.ts'

const BOX = /[☐□▢◻❏❑☑☒🗹✅]|\[[ x]?\]/giu
const TICKED = /^(?:[☑☒🗹✅]|\[x\])$/iu
/** What may be a bullet, too. */
const BULLET = /^[□▢◻❏❑]$/u
/** What is never one. */
const SURELY_A_BOX = /^(?:☐|\[ ?\])$/u

interface Box {
  readonly from: number
  readonly to: number
  readonly sign: string
}

function boxesIn(passage: Passage, source: string): Box[] {
  const within = matches(BOX, passage.text).map(({ 0: sign, index }) => ({
    from: index,
    to: index + sign.length,
    sign,
  }))
  // An empty square in front of a point was taken for its bullet.
  const { start } = extent(passage)
  const mark = source
    .slice(Math.max(0, start - 3), start)
    .trimEnd()
    .slice(-1)
  return BULLET.test(mark) ? [{ from: 0, to: 0, sign: mark }, ...within] : within
}

/** The words of a paragraph that count: those of ticked boxes, and those that have none. */
function counting(passage: Passage, boxes: readonly Box[]): Passage[] {
  const { text } = passage
  const [first] = boxes
  const last = boxes.at(-1)
  if (first === undefined || last === undefined) return [passage]
  const isBehind = text.slice(0, first.from).trim() !== '' && text.slice(last.to).trim() === ''
  const parts: { readonly from: number; readonly to: number; readonly counts: boolean }[] = isBehind
    ? boxes.map(({ from, sign }, i) => ({ from: boxes[i - 1]?.to ?? 0, to: from, counts: TICKED.test(sign) }))
    : [
        { from: 0, to: first.from, counts: true },
        ...boxes.map(({ to, sign }, i) => ({
          from: to,
          to: boxes[i + 1]?.from ?? text.length,
          counts: TICKED.test(sign),
        })),
      ]
  return parts
    .filter(({ from, to, counts }) => counts && text.slice(from, to).trim() !== '')
    .map(({ from, to }) => slice(passage, from, to))
}

/**
 * The paragraphs of a section as far as they count.
 * @param source the text that they are parts of
 * @returns for each paragraph its parts, one in all where no box is ticked or empty
 */
export function ticked(prose: readonly Passage[], source: string): readonly (readonly Passage[])[] {
  const boxes = prose.map((passage) => boxesIn(passage, source))
  const signs = boxes.flat().map(({ sign }) => sign)
  const isForm = signs.some((sign) => TICKED.test(sign))
  if (!isForm && !signs.some((sign) => SURELY_A_BOX.test(sign))) return prose.map((one) => [one])
  return prose.map((passage, i) => counting(passage, boxes[i] ?? []))
}
