// Finds hyphens that the engine leaves out of its text: a font may say that its hyphen is U+00AD, and the engine takes
// that for a sign nobody sees. The drawing operators still have it, so what stands around it tells which line ends so.
//   operators  k o m m u [U+00AD] n e r n e s        lines  "kommu"   ->  "kommu-"
//              ~~~~~~~~~ before    ~~~~ after               "nernes"
import type { Run } from './page-runs.ts'
import type { StructNode } from './pdf-types.ts'

const BEFORE = 8
const AFTER = 4
const HIDDEN = '\u00ad'

/**
 * Marked content that the tags call a hyphen set by the typesetter.
 * @param node a page's structure, or a part of it
 * @returns ids of marked content
 */
export function taggedHyphens(node: StructNode): string[] {
  const children = node.children ?? []
  if (node.alt === HIDDEN) return children.flatMap((child) => child.id ?? [])
  return children.flatMap(taggedHyphens)
}

/**
 * The surroundings of hidden hyphens on a page.
 * @param drawn the page's letters as they were drawn
 */
export function hiddenHyphens(drawn: string): Set<string> {
  return new Set(seams(drawn.split(HIDDEN)))
}

/**
 * Gives lines back the hyphens that the engine hid.
 * @param lines in the order of the content stream
 * @param hidden what {@link hiddenHyphens} found
 */
export function withHiddenHyphens(lines: readonly Run[][], hidden: ReadonlySet<string>): Run[][] {
  const ends = seams([...lines.map((line) => line.map((run) => run.text).join('')), ''])
  return lines.map((line, i) => {
    const last = line.at(-1)
    if (last === undefined || !hidden.has(ends[i] ?? '') || !/\p{Alpha}\s*$/u.test(last.text)) return line
    return [...line.slice(0, -1), { ...last, text: `${last.text.trimEnd()}-`, softHyphen: true }]
  })
}

// The last letters before and the first letters after each place where two pieces meet.
function seams(pieces: readonly string[]): string[] {
  const words = pieces.map((piece) => piece.normalize('NFKC').replace(/[^\p{Alpha}\p{N}]/gu, ''))
  const text = words.join('')
  let at = 0
  return words.slice(0, -1).map((word) => {
    at += word.length
    return `${text.slice(Math.max(0, at - BEFORE), at)}|${text.slice(at, at + AFTER)}`
  })
}
