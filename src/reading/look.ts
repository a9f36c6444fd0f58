// The one look at an input: what its bytes are, and how many; where asked, their hash. Small ones are kept and passed on,
// so that a file is opened once; a large one is opened again by whoever reads it.
import { createHash, type Hash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import type { Readable as Stream } from 'node:stream'
import { HEAD, kindOf, type Kind } from '../read/sniff.ts'
import type { FileInput, StdinInput } from '../files/input.ts'
import { LIMIT, readBytes, tooLarge, withFile } from '../files/read-bytes.ts'

/** A document as it is handed to whoever reads it. */
export interface Document {
  /** Its name in the JSON. */
  readonly name: string
  /** What came in, or the file to open. */
  readonly from: { readonly bytes: Uint8Array } | { readonly path: string | Uint8Array }
  readonly kind: Kind
  /** In bytes. */
  readonly size: number
  /** 64 hexadecimal digits; `null` when nobody asked. */
  readonly sha256: string | null
}

/** A file up to this size is kept, in bytes: few minutes are larger. */
export const KEPT = 4 * 1024 * 1024

/** The SHA-256 of bytes. */
export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/**
 * Looks at an input.
 * @param stdin the stream behind standard input
 * @throws {ReadFailure} when it cannot be read, or is larger than anything is read
 */
export async function lookAt(
  input: FileInput | StdinInput,
  stdin: () => Stream,
  wantsHash: boolean,
): Promise<Document> {
  const { name } = input
  const known = (bytes: Uint8Array, size = bytes.length): Pick<Document, 'name' | 'kind' | 'size'> => ({
    name,
    kind: kindOf(bytes),
    size,
  })
  const whole = (bytes: Uint8Array): Document => ({
    ...known(bytes),
    from: { bytes },
    sha256: wantsHash ? hashOf(bytes) : null,
  })
  if (input.kind === 'stdin') return whole(await readBytes(input, stdin))
  const { path } = input
  return withFile(path, async (file, size) => {
    if (size > LIMIT) throw tooLarge(LIMIT)
    if (size <= KEPT) return whole(await file.readFile())
    const head = Buffer.alloc(HEAD)
    const { bytesRead } = await file.read(head, 0, HEAD, 0)
    const { hash, bytes } = wantsHash ? await hashFile(file, size) : { hash: null, bytes: size }
    return { ...known(head.subarray(0, bytesRead), bytes), from: { path }, sha256: hash?.digest('hex') ?? null }
  })
}

/** The SHA-256 of a file's bytes; `null` when it cannot be read, which is told when it is. */
export async function hashOfFile({ path }: FileInput): Promise<string | null> {
  const { hash } = (await withFile(path, hashFile).catch(() => null)) ?? { hash: null }
  return hash?.digest('hex') ?? null
}

/** The hash of a file, without keeping its bytes. */
async function hashFile(file: FileHandle, size: number): Promise<{ hash: Hash; bytes: number }> {
  const hash = createHash('sha256')
  const buffer = Buffer.allocUnsafe(256 * 1024)
  let bytes = 0
  for (;;) {
    const { bytesRead } = await file.read(buffer, 0, buffer.length, bytes)
    hash.update(buffer.subarray(0, bytesRead))
    bytes += bytesRead
    // What has grown since it was opened is of another moment.
    if (bytesRead === 0 || bytes >= size) return { hash, bytes }
  }
}

/** Is the file still what was hashed? */
export async function isStill(path: string | Uint8Array, sha256: string): Promise<boolean> {
  const now = await withFile(Buffer.from(path), hashFile).catch(() => null)
  return now?.hash.digest('hex') === sha256
}
