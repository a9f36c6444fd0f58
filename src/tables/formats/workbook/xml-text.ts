const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** What XML cannot hold, or should not: controls, CR with them, which XML would make a line end of; halves of letters. */
const UNWRITABLE = /(?![\t\n])\p{Cc}|[\p{Cs}\ufffe\uffff]/gu
/** Text that looks like the escape for such a character. */
const LIKE_AN_ESCAPE = /_(?=x[0-9a-fA-F]{4}_)/gu

const escape = (char: string): string => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`

/** Text as it stands in a part of a workbook: `_x0007_` for a character that XML cannot hold (ECMA-376, ST_Xstring). */
export const xmlText = (text: string): string =>
  text
    .replace(LIKE_AN_ESCAPE, '_x005F_')
    .replace(UNWRITABLE, escape)
    .replace(/[&<>"]/gu, (char) => ENTITIES[char] ?? char)
