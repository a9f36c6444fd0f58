// Reads a cell that is a Danish number and nothing else.
//
//   1.259 -> 1259     0,85 mio. kr. -> 850000     12,5 % -> 12.5     2021, - , 101 København -> a year is 2021; the others null

const NUMBER =
  /^(?<sign>[-−–+]\s?)?(?<whole>\d{1,3}(?:[.\u00a0 ]\d{3})+|\d+)(?:,(?<part>\d+))?\s?(?<scale>mio\.?|mia\.?|t\.(?=\s?kr))?\s?(?:kr\.?|pct\.?|%|,-)?$/iu
const SCALES: Readonly<Record<string, number>> = { mio: 1e6, mia: 1e9, t: 1e3 }

/** The number a cell holds; `null` when it holds anything else, or nothing. @param text a cell as printed */
export function readNumberCell(text: string): number | null {
  const groups = NUMBER.exec(text.trim())?.groups
  if (groups === undefined) return null
  const { sign, whole = '', part, scale } = groups
  const digits = Number(`${whole.replace(/[.\u00a0 ]/gu, '')}${part === undefined ? '' : `.${part}`}`)
  const factor = scale === undefined ? 1 : (SCALES[scale.toLowerCase().replace('.', '')] ?? 1)
  // More digits than a number can hold exactly are words.
  if (whole.replace(/\D|^0+/gu, '').length + (part?.length ?? 0) > 15) return null
  // Decimal fractions times a power of ten: rounded to what was printed, not to what floats make of it.
  const value = Number((digits * factor).toPrecision(15))
  return sign === undefined || sign.startsWith('+') ? value : -value
}
