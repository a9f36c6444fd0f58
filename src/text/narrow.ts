// Strings in the form that patterns run fastest on. V8 keeps one byte a letter, or two where one letter needs them, and a
// slice of a wide text stays wide. For wide strings patterns with `\p{Alpha}` take four times as long to compile and longer to run.

const WIDE = /[\u0100-\u{10ffff}]/u

/** The same string, one byte a letter where its letters allow it. */
export const narrow = (s: string): string => (WIDE.test(s) ? s : Buffer.from(s, 'latin1').toString('latin1'))
