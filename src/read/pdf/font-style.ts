// Weight and slant by a font's name, which is all a PDF engine tells. A name that is only a number tells nothing.
//   BCDHEE+Calibri-BoldItalic   bold, italic       CAAAAA+DejaVuSans-Oblique   italic
//          ^^^^^^^^^^^^^^^^^^                      XYZABC+SFBX1000             bold (LaTeX)
//   TTFF49CD98t00, ABCDEF+F1, CIDFont+F2           unknown

/** `undefined`: the name does not tell. */
export interface FontStyle {
  readonly bold: boolean | undefined
  readonly italic: boolean | undefined
}

const PREFIX = /^(?:[A-Z]{6}|CIDFont)\+/u
const NAMELESS = /^(?:g_d\d+_f\d+|TT[0-9A-F]{4,}t\d+|(?:font|cidfont|type3|f|t|c|r|tt|fd)?[\d_]*)$/iu
const BOLD = /bold|black|heavy|demi|fett|[-,_ ]bd(?![a-z])|[-,_ ]bd(?:it|obl)|^(?:cm|sf|ec|lm)(?:ss)?bx/iu
const ITALIC =
  /ital|oblique|kursiv|slanted|[-,_ ](?:bd|md|lt)?(?:it|obl)(?![a-z])|^(?:cm|sf|ec|lm)(?:ti|sl|bxti|bxsl|mi)/iu

/**
 * Tells a font's style.
 * @param name the font's PostScript name, with or without subset prefix; `undefined` when there is none
 */
export function fontStyle(name: string | undefined): FontStyle {
  const bare = (name ?? '').replace(PREFIX, '')
  if (NAMELESS.test(bare)) return { bold: undefined, italic: undefined }
  return { bold: BOLD.test(bare), italic: ITALIC.test(bare) }
}
