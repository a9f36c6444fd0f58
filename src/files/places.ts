import type { BigIntStats } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import type { FileKind } from '../read/failures/input-texts.ts'
import { isAbsolute, relative, resolve, sep } from 'node:path'

/** The settings of a folder and all below it. */
export const CONFIG_NAME = 'kkr-referat.config.json'

/**
 * The path of a name, seen from the working directory. Nothing is normalised: `a/../b` through a link is not `b`.
 * @param cwd the working directory, absolute; empty when it is gone
 */
export function locate(cwd: string, name: string): string {
  return cwd === '' || isAbsolute(name) ? name : `${cwd}${sep}${name}`
}

/**
 * A name as it is below the working directory: what it is called in a repository that is checked from its root.
 *
 *   /srv/referater/2026/juni.pdf  ->  2026/juni.pdf        in /srv/referater
 *   ./2026/juni.pdf               ->  2026/juni.pdf
 *
 * @param name with forward slashes
 * @param folders the working directory, and other names of it, absolute
 * @returns the name as it is when it lies elsewhere
 */
export function nameBelow(name: string, folders: readonly string[]): string {
  if (!isAbsolute(name)) return name.replace(/^(?:\.\/+)+/u, '')
  const names = folders.map((folder) => relative(folder, name).replaceAll(sep, '/'))
  return names.find((below) => below !== '' && !/^\.\.(?:\/|$)/u.test(below) && !isAbsolute(below)) ?? name
}

/** The working directory and, where that leads to it through a link, what the shell calls it. */
export async function namesOfWorkingDirectory(cwd: string, shell: string | undefined): Promise<string[]> {
  if (cwd === '' || shell === undefined || !isAbsolute(shell)) return [cwd].filter((name) => name !== '')
  const [real, same] = await Promise.all([cwd, shell].map((path) => realpath(path).catch(() => null)))
  return real !== null && real === same ? [cwd, shell] : [cwd]
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
