import type { BigIntStats } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { FileKind } from '../../read/failures/input-texts.ts'
import { isAbsolute, resolve, sep } from 'node:path'

/**
 * The path of a name, seen from the working directory. Nothing is normalised: `a/../b` through a link is not `b`.
 * @param cwd the working directory, absolute; empty when it is gone
 */
export function locate(cwd: string, name: string): string {
  return cwd === '' || isAbsolute(name) ? name : `${cwd}${sep}${name}`
}

/** What tells one file from another, whatever its names. @param stats of the file itself, links followed */
export function fileId(stats: BigIntStats): string {
  return `${stats.dev}:${stats.ino}`
}

/** What something that is neither file nor folder is. @param stats of the thing itself, links followed */
export function fileKind(stats: BigIntStats): FileKind {
  if (stats.isFIFO()) return 'pipe'
  if (stats.isSocket()) return 'socket'
  return 'device'
}

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
