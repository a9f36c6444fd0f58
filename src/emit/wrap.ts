/**
 * Breaks a text into lines between its words.
 * @param text one paragraph
 * @param width columns of a line, a longer word stands alone
 * @param indent what each line begins with; counts in the width
 */
export function wrap(text: string, width: number, indent = ''): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && indent.length + longer.length > width) {
      lines.push(indent + line)
      line = word
    } else line = longer
  }
  return [...lines, indent + line]
}
