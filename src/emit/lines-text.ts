// The lines that reading left, with all they know: where they stand, how they look, what they link to.
//
//   p5 1204-1251 bold 14pt | 3.2⇥Status på samarbejdet
//   p5 1252-1330 soft-hyphen 11pt | Læs mere i rapporten om udpegnin-  {rapporten <https://example.org/>}
import type { Line, Source } from '../text/source.ts'
import { visible } from './visible.ts'

/**
 * Prints the lines of a source.
 * @returns lines, each ended by `\n`: page, offsets, what is known of the look, text, links; safe to print
 */
export function linesText(source: Source): string {
  return source.lines
    .map((line) => `${[...known(line), '|', lineText(line)].join(' ')}${links(line)}${leftOut(line, source)}\n`)
    .join('')
}

function known({ page, start, end, bold, italic, aside, hyphen, blankBefore, indent, box }: Line): string[] {
  return [
    page === null ? '' : `p${page}`,
    `${start}-${end}`,
    bold === true ? 'bold' : '',
    italic === true ? 'italic' : '',
    aside ?? '',
    hyphen === undefined ? '' : `${hyphen}-hyphen`,
    blankBefore === true ? 'blank-above' : '',
    indent === undefined || indent === 0 ? '' : `indent-${indent}`,
    box === undefined ? '' : `${round(box.size)}pt at ${round(box.left)},${round(box.baseline)}`,
  ].filter((part) => part !== '')
}

const round = (points: number): number => Math.round(points * 10) / 10

/** Struck words and marks of notes within a line on a page: printed, and in no value. */
function leftOut({ page, offsets, start, end }: Line, { text }: Source): string {
  if (page === null || offsets === null) return ''
  const seen = new Set(offsets.slice(0, -1))
  const letters = Array.from(text.slice(start, end), (char, i) => (seen.has(start + i) ? '\n' : char))
  const parts = letters
    .join('')
    .split('\n')
    .map((part) => part.trim())
  return parts
    .filter((part) => part !== '')
    .map((part) => `  {left out: ${visible(part)}}`)
    .join('')
}

function links({ text, links: all }: Line): string {
  return all.map(({ start, end, url }) => `  {${visible(text.slice(start, end))} <${visible(url ?? '')}>}`).join('')
}

/** A line as its reader saw it, with the tabs that part cells drawn. */
export function lineText(line: Line): string {
  return line.text.split('\t').map(visible).join('⇥')
}
