import type { BigIntStats } from 'node:fs'

/**
 * What tells one file from another, whatever its names.
 * @param stats of the file itself, links followed
 */
export function fileId(stats: BigIntStats): string {
  return `${stats.dev}:${stats.ino}`
}
