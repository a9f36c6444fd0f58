import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { locate } from '../inputs/locate.ts'

/** The folders among the arguments, absolute: every document below them is an input. */
export async function foldersIn(args: readonly string[], cwd: string): Promise<string[]> {
  const folders: string[] = []
  for (const arg of args) {
    const path = locate(cwd, arg)
    const there = arg === '' || arg === '-' ? null : await stat(path).catch(() => null)
    if (there?.isDirectory() === true) folders.push(resolve(path))
  }
  return folders
}
