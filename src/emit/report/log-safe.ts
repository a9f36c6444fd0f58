// Text of others made safe for a line of a terminal or of a CI log. Beyond what `visible.ts` shows, it breaks the signs by
// which a log is told to do something; runners look for the first behind blanks, for the second anywhere in a line.
//
//   ::error::x    ->  :\u{3a}error:\u{3a}x        GitHub
//   ##[error]x    ->  #\u{23}[error]x             GitHub's old form; ##vso[ and ##teamcity[ are of the same kind
import { visible } from '../visible.ts'

/** The second sign of `##[` or `##name[`. */
export const OLD_COMMAND = /(?<=#)#(?=[.\w]*\[)/gu

const COMMAND = new RegExp(`(?<=:):|${OLD_COMMAND.source}`, 'gu')

/** A character that must not stand as it is, or blanks: for taking a text apart. */
export const UNSAFE_OR_BLANK = new RegExp(
  `(?<blank>[\\p{Zs}\\t-\\r]+)|[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]|${COMMAND.source}`,
  'gu',
)

const escaped = (c: string): string => `\\u{${c.codePointAt(0)?.toString(16) ?? ''}}`

/**
 * Breaks the signs by which a log is told to do something, and leaves all else: colours, and what was made visible.
 * @param text one line or several
 */
export const withoutCommands = (text: string): string => text.replace(COMMAND, escaped)

/**
 * Makes a string safe for a part of a line.
 * @returns the same text on one line; what could be obeyed is written as `\u{…}`
 */
export const logSafe = (text: string): string => withoutCommands(visible(text))

/** One unsafe character as {@link logSafe} shows it. */
export const shown = (c: string): string => (c === ':' || c === '#' ? escaped(c) : visible(c))
