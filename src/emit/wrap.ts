import { columns } from './columns.ts'

/**
 * Breaks a text at its blanks.
 * @param text safe to print
 * @param first columns of the first line
 * @param rest columns of the others
 * @returns lines; only a word that is longer than a line makes one longer
 */
export function wrap(text: string, first: number, rest: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && columns(longer) > (lines.length === 0 ? first : rest)) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}
