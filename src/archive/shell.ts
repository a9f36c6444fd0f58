// The page's script and style lie beside the program that writes pages.
import { readFile } from 'node:fs/promises'
import type { Shell } from './html.ts'

/** Reads them. @param from the address of the folder they lie in @throws the system's error when the program is not whole */
export async function readShell(from: URL = new URL('.', import.meta.url)): Promise<Shell> {
  const read = (name: string): Promise<string> => readFile(new URL(name, from), 'utf8')
  const [script, style] = await Promise.all([read('archive-page.js'), read('archive-page.css')])
  return { script: script.trim(), style: style.trim() }
}
