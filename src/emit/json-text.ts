// JSON as we write it everywhere. Beyond JSON.stringify, these stand as `\u…`: DEL and C1 (a terminal may obey them),
// U+0085, U+2028 and U+2029 (some readers end a line there), bidi controls, the second sign of `##[` and `##name[` (a log
// of CI may be told to do something by it, wherever it stands in a line). Parsed, the value is the same.
const ESCAPED = /(?!\n)[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]|(?<=#)#(?=[.\w]*\[)/gu
// A quick look, since most texts hold none of them.
const SUSPECT = /[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u

/**
 * Writes a value as JSON.
 * @param value anything JSON can hold
 * @param indent blanks per level; 0 for one line
 */
export function jsonText(value: unknown, indent = 0): string {
  const text = JSON.stringify(value, null, indent)
  if (!text.includes('##') && !SUSPECT.test(text)) return text
  return text.replace(ESCAPED, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
