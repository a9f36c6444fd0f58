// What is doubtful about a text's characters, once they are decoded.
import { amount, inListedOrder, type SourceWarning } from '../../text/source-warning.ts'
import { count, formattingIn, isUsual } from '../characters.ts'
import { garbled } from '../garbled.ts'
import type { Decoded } from './decode-text.ts'

/** Controls that end no line and are no tab. */
const CONTROLS = /[^\P{Cc}\t\n\v\f\r\u0085]/gu

/** The first byte of a Danish letter in UTF-8, and what may follow it, each shown as a sign of Windows-1252. */
const TWICE = /Ã[\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Â[\u00a0-\u00bf]/gu

/**
 * The warnings about a text.
 * @param decoded the text, and what decoding had to say
 */
export function textDoubts({ text, bad, warnings }: Decoded): SourceWarning[] {
  const found = [...warnings]
  const usual = isUsual(text)
  const meaningless = garbled(text, 0, bad, usual)
  if (meaningless !== null) found.push({ code: 'garbled', detail: meaningless })
  const signs = usual ? 0 : formattingIn(text) + count(text, CONTROLS)
  if (signs > 0) found.push({ code: 'controls', detail: amount(signs, 'sign') })
  const twice = count(text, TWICE)
  if (twice > 0) found.push({ code: 'encoded-twice', detail: amount(twice, 'letter') })
  return inListedOrder(found)
}
