import { readFile } from 'node:fs/promises'

/**
 * Whether a result file holds the whole result of these bytes under this name.
 * @param path of the result
 * @param name of the document
 * @param hash of its bytes, SHA-256
 */
export async function isExisting(path: string, name: string, hash: string): Promise<boolean> {
  try {
    const { Referat } = await import('../../referat.ts')
    const { source } = Referat.parse(JSON.parse(await readFile(path, 'utf8')))
    return source.sha256 === hash && source.name === name
  } catch {
    return false
  }
}
