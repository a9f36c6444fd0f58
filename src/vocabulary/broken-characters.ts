// Characters that show that a text was decoded wrongly.

/** Danish letters and typographic signs in UTF-8, read as if they were Windows-1252: "Ã¦" for "æ", "â€“" for "–". */
export const MISREAD = /Ã[¦¸¥†˜…©¨¼¶¤]|â€[“”™œ˜\u009d¢¦]|Â[§°»«]/gu

/** No character at all, a character of nobody, or a control character. */
export const BROKEN = /[\ufffd-\uffff\ufdd0-\ufdef]|\p{Cc}|(?<=\p{L})\p{Co}|\p{Co}(?=\p{L})/gu

/** Signs that belong in no word: neither letters nor digits, blanks or punctuation. */
const SIGN = /[^\p{L}\p{M}\p{N}\s.,:;!?/'’‘`´"”“»«()[\]{}&@_+=*|·•…<>\\‐‑–—−-]/u.source

/** A sign in the middle of a word, where no sign belongs: "kom¤une", "Re%ion". */
export const SIGN_IN_WORD = new RegExp(`(?<=\\p{L})${SIGN}(?=\\p{L})`, 'gu')

/** A text without any of these has nothing of the above. */
export const SUSPECT = new RegExp(`${SIGN}|[ÃÂâ]`, 'u')
