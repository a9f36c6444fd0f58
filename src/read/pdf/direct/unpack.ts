// The bytes in a stream. Flate is the one filter read here; a picture's bytes are never asked for.
import { inflateSync } from 'node:zlib'
import type { Budget } from './budget.ts'
import { countOf, isArray, isDict, nameOf, type PdfObject, type Stream } from './objects.ts'
import { costly, damaged, unsupported } from './unsupported.ts'

/**
 * Unpacks a stream.
 * @param resolve follows references
 * @throws {Unsupported} on other filters, on damage, and when there is too much of it
 */
export function unpack(
  stream: Stream,
  resolve: (value: PdfObject | undefined) => PdfObject,
  budget: Budget,
): Uint8Array {
  const get = (key: string): PdfObject => resolve(stream.dict.get(key))
  if (stream.dict.has('F')) unsupported('a stream in another file')
  const only = (value: PdfObject): PdfObject =>
    isArray(value) ? (value.length > 1 ? unsupported('several filters') : resolve(value[0])) : value
  const filter = only(get('Filter'))
  budget.takeBytes(stream.bytes.length)
  if (filter === null) return stream.bytes
  if (nameOf(filter) !== 'FlateDecode') unsupported('another filter')
  const bytes = inflate(stream.bytes, budget)
  const params = only(get('DecodeParms'))
  return isDict(params) ? unpredict(bytes, (key) => resolve(params.get(key))) : bytes
}

function inflate(packed: Uint8Array, budget: Budget): Uint8Array {
  let bytes: Uint8Array
  try {
    bytes = inflateSync(packed, { maxOutputLength: budget.bytes })
  } catch (error) {
    const isHuge = error instanceof RangeError
    return isHuge ? costly('a huge stream') : damaged('a stream that cannot be unpacked')
  }
  budget.takeBytes(bytes.length)
  return bytes
}

/** Each row of bytes told by the row above it (ISO 32000-1, 7.4.4.4): `Up`, `Sub` and their like, as in PNG. */
function unpredict(bytes: Uint8Array, get: (key: string) => PdfObject): Uint8Array {
  const predictor = get('Predictor') ?? 1
  if (predictor === 1) return bytes
  if (countOf(predictor) < 10 || (get('Colors') ?? 1) !== 1 || (get('BitsPerComponent') ?? 8) !== 8) {
    unsupported('another predictor')
  }
  const width = countOf(get('Columns') ?? 1)
  if (width === 0 || bytes.length % (width + 1) !== 0) unsupported('a broken table')
  const rows = bytes.length / (width + 1)
  const out = new Uint8Array(rows * width)
  for (let row = 0; row < rows; row++) {
    const from = row * (width + 1)
    const kind = bytes[from] ?? 0
    // 0 as it is, 1 by the byte before, 2 by the byte above
    if (kind > 2) unsupported('another predictor')
    for (let i = 0; i < width; i++) {
      const to = row * width + i
      const before = kind === 1 ? (i > 0 ? (out[to - 1] ?? 0) : 0) : kind === 2 && row > 0 ? (out[to - width] ?? 0) : 0
      out[to] = (bytes[from + 1 + i] ?? 0) + before
    }
  }
  return out
}
