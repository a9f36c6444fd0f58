// Accents that old fonts draw over the next letter: the run ends in a ring, and the next begins under it.
//   p ˚         the ring stands free in the text
//     a         drawn back under it -> "på"

const COMBINING: Readonly<Record<string, string>> = {
  '˚': '\u030a',
  '¨': '\u0308',
  '´': '\u0301',
  '`': '\u0300',
  ˆ: '\u0302',
  '˜': '\u0303',
  '¸': '\u0327',
  ˇ: '\u030c',
}

/**
 * The letter that a free accent makes with the letter drawn under it.
 * @param before text that may end in an accent
 * @param after text that may begin with a letter
 * @returns `null` when the two make no letter
 */
export function accented(before: string, after: string): string | null {
  const mark = COMBINING[before.slice(-1)]
  const letter = /^\p{L}/u.exec(after)?.[0]
  if (mark === undefined || letter === undefined) return null
  const made = (letter + mark).normalize('NFC')
  return made.length === letter.length ? made : null
}
