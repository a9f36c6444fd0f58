// A PDF that was sound, damaged: bits and bytes changed, parts cut out, repeated or swapped, objects given each other's
// numbers, lengths and counts that are not so.
import type { Dice } from './dice.ts'

type Damage = (pdf: Buffer, d: Dice) => Buffer

const NUMBERS = ['0', '-1', '1', '7', '65535', '2147483647', '4294967296', '99999999999999999999', '1e9', '.', '0 0 R']

/** Replaces one match of a pattern in the PDF's own words. */
function replaceOne(pdf: Buffer, pattern: RegExp, d: Dice, by: (match: string) => string): Buffer {
  const text = pdf.toString('latin1')
  const matches = [...text.matchAll(pattern)]
  if (matches.length === 0) return pdf
  const { 0: found, index } = d.one(matches)
  return Buffer.from(text.slice(0, index) + by(found) + text.slice(index + found.length), 'latin1')
}

const withNumber = (d: Dice) => (match: string) => match.replace(/-?(?<!\d)\d+(?=\D*$)/u, d.one(NUMBERS))

const DAMAGES: Readonly<Record<string, Damage>> = {
  bits: (pdf, d) => {
    const bent = Buffer.from(pdf)
    for (let i = d.below(d.rarely(3) ? 200 : 6); i >= 0; i--) {
      const at = d.below(bent.length)
      bent.writeUInt8(bent.readUInt8(at) ^ (1 << d.below(8)), at)
    }
    return bent
  },
  cut: (pdf, d) => pdf.subarray(0, d.below(pdf.length)),
  headless: (pdf, d) => pdf.subarray(d.below(d.rarely(2) ? 2000 : 12)),
  hole: (pdf, d) => {
    const from = d.below(pdf.length)
    return Buffer.concat([pdf.subarray(0, from), pdf.subarray(from + d.below(d.rarely(2) ? 3000 : 20))])
  },
  repeat: (pdf, d) => {
    const from = d.below(pdf.length)
    const to = from + d.below(4000)
    return Buffer.concat([pdf.subarray(0, to), pdf.subarray(from)])
  },
  swap: (pdf, d) => {
    const text = pdf.toString('latin1')
    const ended = text.split(/(?<=endobj)/u).filter((part) => part.endsWith('endobj'))
    const objects = ended.flatMap((part) => {
      const from = part.search(/(?<!\d)\d+ 0 obj\b/u)
      return from < 0 ? [] : [part.slice(from)]
    })
    if (objects.length < 2) return pdf
    const [a, b] = [d.one(objects), d.one(objects)]
    const held = '\u0001held\u0001'
    return Buffer.from(text.replace(a, () => held).replace(b, () => a).replace(held, () => b), 'latin1') // prettier-ignore
  },
  lengths: (pdf, d) => replaceOne(pdf, /\/(?:Length\d?|Size|Prev|W|First|N|Index|Columns)\s*(?:\[\s*)?-?\d+/gu, d, withNumber(d)),
  counts: (pdf, d) => replaceOne(pdf, /\/(?:Count|Kids\s*\[|Parent|Root|Pages|Contents|Width|Height|FirstChar|LastChar)\s*\d+/gu, d, withNumber(d)),
  references: (pdf, d) => replaceOne(pdf, /\b\d+ 0 R\b/gu, d, () => `${d.below(60)} 0 R`),
  xref: (pdf, d) => replaceOne(pdf, /\b\d{10} \d{5} [nf]/gu, d, () => `${d.below(10 ** 6)}`.padStart(10, '0') + ' 00000 n'),
  startxref: (pdf, d) => replaceOne(pdf, /startxref\s+\d+/gu, d, withNumber(d)),
  names: (pdf, d) => replaceOne(pdf, /\/[A-Z][A-Za-z]{2,12}/gu, d, () => d.one(['/Type', '/Null', '/JBIG2Decode', '/LZWDecode', '/Encrypt', '/X'])),
  marks: (pdf, d) => replaceOne(pdf, /endstream|endobj|\bobj\b|<<|>>|\[|\]/gu, d, () => d.one(['', '<<', '[', 'endobj', '('])),
} // prettier-ignore

/**
 * Damages a PDF.
 * @param pdf is left as it is
 * @param d decides how
 * @returns the damaged one, and what was done to it
 */
export function bendPdf(pdf: Buffer, d: Dice): { bytes: Buffer; how: string } {
  const how: string[] = []
  let bytes = pdf
  for (let i = d.rarely(3) ? d.below(4) : 0; i >= 0; i--) {
    const name = d.one(Object.keys(DAMAGES))
    how.push(name)
    bytes = DAMAGES[name]?.(bytes, d) ?? bytes
    if (bytes.length === 0) break
  }
  return { bytes, how: how.join(', ') }
}

/**
 * Flips one bit of a PDF.
 * @param pdf is left as it is
 * @param d decides which
 * @returns the damaged one, and where it was damaged: its byte from 0, and what the byte was and became, in hexadecimal
 */
export function flipBit(pdf: Buffer, d: Dice): { bytes: Buffer; how: string } {
  const bytes = Buffer.from(pdf)
  const at = d.below(bytes.length)
  const was = bytes.readUInt8(at)
  bytes.writeUInt8(was ^ (1 << d.below(8)), at)
  return { bytes, how: `byte ${at}, ${was.toString(16)} -> ${bytes.readUInt8(at).toString(16)}` }
}
