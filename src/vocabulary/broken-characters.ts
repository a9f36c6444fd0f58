// Characters that show that a text was decoded wrongly.

/** Danish letters and typographic signs in UTF-8, read as if they were Windows-1252: "Ã¦" for "æ", "â€“" for "–". */
export const MISREAD = /Ã[¦¸¥†˜…©¨¼¶¤]|â€[“”™œ˜\u009d¢¦]|Â[§°»«]/gu

/** No character at all, a character of nobody, or a control character. */
export const BROKEN = /[\ufffd-\uffff\ufdd0-\ufdef]|\p{Cc}|(?<=\p{Alpha})\p{Co}|\p{Co}(?=\p{Alpha})/gu

/** A run of characters of nobody: words in a font whose letters have no names; three alike are an ornament. */
export const NAMELESS_WORD = /\p{Co}{3,100}/gu

/** What some programs print for a character without a name: "(cid:12)". */
export const NAMELESS = /\(cid:\d{1,5}\)/gu

/** A mark in place of a letter, where it can be no punctuation: "K?benhavn", "m¿de", "¿konomi". */
export const MARK_FOR_LETTER = /(?<=\p{Alpha})[?¿](?=\p{Ll})|(?<![^\s(])¿(?=\p{Ll})/gu

/** Signs that belong in no word: neither letters nor digits, blanks or punctuation. */
const SIGN = /[^\p{Alpha}\p{M}\p{N}\s.,:;!?/'’‘`´"”“»«()[\]{}&@_+=*|·•…<>\\‐‑–—−-]/u.source

/** A sign in the middle of a word, where no sign belongs: "kom¤une", "Re%ion". */
export const SIGN_IN_WORD = new RegExp(`(?<=\\p{Alpha})${SIGN}(?=\\p{Alpha})`, 'gu')

/** A text without any of these has nothing of the above. */
export const SUSPECT = new RegExp(`${SIGN}|[ÃÂâ]|\\p{Alpha}\\?\\p{Ll}|\\(cid:`, 'u')
