// Finds hyphens that the engine leaves out of its text: a font may say that its hyphen is U+00AD, and the engine takes
// that for a sign nobody sees. The drawing operators still have it, so what stands around it tells which line ends so.
//   operators  k o m m u [U+00AD] n e r n e s        lines  "kommu"   ->  "kommu-"
//              ~~~~~~~~~ before    ~~~~ after               "nernes"
import type { Run } from './page-runs.ts'
import type { OperatorList, StructNode } from './pdf-types.ts'

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
 * @param operators the page's drawing operators
 */
export function hiddenHyphens(operators: OperatorList): Set<string> {
  const drawn = operators.argsArray.flatMap((args) => (Array.isArray(args?.[0]) ? glyphs(args[0]) : [])).join('')
  const parts = drawn.split(HIDDEN).map(letters)
  return new Set(parts.slice(1).map((after, i) => surroundings(parts[i] ?? '', after)))
}

/**
 * Gives lines back the hyphens that the engine hid.
 * @param lines in the order of the content stream
 * @param hidden what {@link hiddenHyphens} found
 */
export function withHiddenHyphens(lines: readonly Run[][], hidden: ReadonlySet<string>): Run[][] {
  const words = lines.map((line) => letters(line.map((run) => run.text).join('')))
  return lines.map((line, i) => {
    const last = line.at(-1)
    const isHidden = hidden.has(surroundings(words[i] ?? '', words[i + 1] ?? ''))
    if (last === undefined || !isHidden || !/\p{L}\s*$/u.test(last.text)) return line
    return [...line.slice(0, -1), { ...last, text: `${last.text.trimEnd()}-`, softHyphen: true }]
  })
}

function glyphs(shown: readonly unknown[]): string[] {
  return shown.flatMap((glyph) => {
    const isGlyph = typeof glyph === 'object' && glyph !== null && 'unicode' in glyph
    return isGlyph && typeof glyph.unicode === 'string' ? glyph.unicode : []
  })
}

function letters(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')
}

function surroundings(before: string, after: string): string {
  return `${before.slice(-BEFORE)}|${after.slice(0, AFTER)}`
}
