import type { BigIntStats } from 'node:fs'

/**
 * What something that is neither file nor folder is, in a user's words.
 * @param stats of the thing itself, links followed
 */
export function fileKind(stats: BigIntStats): string {
  if (stats.isFIFO()) return 'a named pipe'
  if (stats.isSocket()) return 'a socket'
  return 'a device'
}
