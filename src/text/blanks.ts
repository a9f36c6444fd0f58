// What a blank is: any white space that `\s` stands for in a pattern, asked of a single letter.

const RARE = /\s/u

/** Is the letter a blank? @param code a UTF-16 unit */
export const isBlank = (code: number): boolean =>
  code === 0x20 ||
  (code >= 0x09 && code <= 0x0d) ||
  code === 0xa0 ||
  (code > 0x167f && RARE.test(String.fromCharCode(code)))
