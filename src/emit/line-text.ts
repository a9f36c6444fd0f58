import type { Line } from '../text/source.ts'
import { visible } from './visible.ts'

/**
 * A line as its reader saw it, with the tabs that part cells drawn.
 * @param line a line of a source
 */
export function lineText(line: Line): string {
  return line.text.split('\t').map(visible).join('⇥')
}
