// From the page to a document that lies elsewhere on the disk, as a relative address.
import { relative, resolve, sep } from 'node:path'
import type { Input } from '../../files/input.ts'

/**
 * The address of an input; `null` for standard input.
 * @param folder the page's folder, absolute
 */
export function documentAddress(input: Input, folder: string): string | null {
  if (input.kind !== 'file') return null
  // A name may be no UTF-8: a letter for each byte keeps it.
  const bytewise = (path: string | Buffer): string => Buffer.from(path).toString('latin1')
  const between = relative(bytewise(folder), resolve(bytewise(input.path)))
  return between.split(sep).map(encoded).join('/')
}

const encoded = (name: string): string =>
  name.replace(/[^\w.~-]/gu, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
