// The files in a ZIP archive, by its own list at the end (APPNOTE 4.3): stored or deflated, never encrypted, each unpacked
// when it is asked for. What a file claims to be is not believed: unpacking stops at the limit.
import { inflateRawSync } from 'node:zlib'
import { WORD } from '../failures/document-texts.ts'
import { ReadFailure, type FailureTexts } from '../read-failure.ts'

/** So many bytes may all that is read of an archive take, unpacked. */
const MOST_BYTES = 96 * 1024 * 1024
const MOST_FILES = 20_000
const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
/** The list's end stands behind nothing but a comment, of so many bytes at most. */
const MOST_COMMENT = 65_557

interface Entry {
  readonly at: number
  readonly packed: number
  readonly method: number
  readonly isLocked: boolean
}

export const damaged = (texts: FailureTexts, cause?: unknown): ReadFailure =>
  new ReadFailure('damaged', texts, cause === undefined ? {} : { cause })

/** An archive. All methods throw {@link ReadFailure}. */
export class Zip {
  readonly #bytes: Buffer
  readonly #entries = new Map<string, Entry>()
  #left = MOST_BYTES

  /** @param bytes left as they are */
  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    try {
      this.#list()
    } catch (error) {
      throw error instanceof RangeError ? damaged(WORD.cut, error) : error
    }
  }

  has(name: string): boolean {
    return this.#entries.has(name)
  }

  /** The text of a file in the archive, in UTF-8; `null` when there is none by this name. */
  text(name: string): string | null {
    const entry = this.#entries.get(name)
    if (entry === undefined) return null
    const bytes = this.#unpack(entry)
    this.#left -= bytes.length
    const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
    return new TextDecoder(isWide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes)
  }

  #list(): void {
    const bytes = this.#bytes
    let end = bytes.length - 22
    const least = Math.max(0, bytes.length - MOST_COMMENT)
    while (end >= least && bytes.readUInt32LE(end) !== END) end--
    if (end < least) throw damaged(WORD.noList)
    const count = bytes.readUInt16LE(end + 10)
    if (count > MOST_FILES) throw damaged(WORD.manyFiles)
    let at = bytes.readUInt32LE(end + 16)
    for (let i = 0; i < count; i++) {
      if (bytes.readUInt32LE(at) !== ENTRY) throw damaged(WORD.brokenList)
      const [nameLength, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset))
      const name = bytes.toString('utf8', at + 46, at + 46 + (nameLength ?? 0))
      const path = name.replaceAll('\\', '/').replace(/^\//u, '')
      // Of two parts by one name each program shows another.
      if (this.#entries.has(path)) throw damaged(WORD.twice)
      this.#entries.set(path, {
        at: bytes.readUInt32LE(at + 42),
        packed: bytes.readUInt32LE(at + 20),
        method: bytes.readUInt16LE(at + 10),
        isLocked: (bytes.readUInt16LE(at + 8) & 1) === 1,
      })
      at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0)
    }
  }

  #unpack({ at, packed, method, isLocked }: Entry): Buffer {
    const bytes = this.#bytes
    if (isLocked) throw new ReadFailure('encrypted', WORD.locked)
    try {
      if (bytes.readUInt32LE(at) !== LOCAL) throw damaged(WORD.missingPart)
      const from = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
      const body = bytes.subarray(from, from + packed)
      if (method === 0 && body.length <= this.#left) return body
      if (method === 8) return inflateRawSync(body, { maxOutputLength: this.#left })
    } catch (error) {
      if (error instanceof ReadFailure) throw error
      const isHuge = error instanceof RangeError && (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
      throw isHuge ? tooLarge(error) : damaged(WORD.packedPart, error)
    }
    throw method === 0 ? tooLarge() : damaged(WORD.unknownPacking)
  }
}

const tooLarge = (cause?: unknown): ReadFailure =>
  new ReadFailure('too-large', WORD.tooLarge(MOST_BYTES / 1024 / 1024), cause === undefined ? {} : { cause })
