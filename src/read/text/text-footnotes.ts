// The footnotes of a text: `[^1]` or a raised figure behind a word, and the lines that begin with the same mark.
//   … 41,6 mio. kr.[^1]
//   [^1]: Uden moms.
import type { Footnote, Line } from '../../text/source.ts'
import type { Styles } from './styles.ts'

/** Sets the notes aside whose marks stand in the text; a note without a mark, or a mark without a note, is left as it is. */
export function withFootnotes(lines: Line[], { notes }: Styles): { lines: Line[]; footnotes: Footnote[] } {
  const footnotes: Footnote[] = []
  const begins = new Set(notes.filter(({ isNote }) => isNote).map(({ at }) => at))
  for (const { mark, at, isNote } of notes) {
    const marks = notes.filter((other) => !other.isNote && other.mark === mark).map((other) => other.at)
    const from = isNote && marks.length > 0 ? lines.findIndex((line) => line.start <= at && at < line.end) : -1
    if (from < 0) continue
    let to = from + 1
    const goesOn = (line: Line | undefined): boolean =>
      line !== undefined &&
      line.blankBefore !== true &&
      !Array.from(begins).some((i) => i >= line.start && i < line.end)
    while (goesOn(lines[to])) to++
    for (let i = from; i < to; i++) {
      const line = lines[i]
      if (line !== undefined) lines[i] = { ...line, aside: 'note' }
    }
    footnotes.push({ mark, at: marks, from, to })
  }
  return { lines, footnotes }
}
