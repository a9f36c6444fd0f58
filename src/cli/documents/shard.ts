// Which part of the inputs a run takes when several runs share them. A name alone decides, so that every run decides
// alike whatever else is in the folder.
import { createHash } from 'node:crypto'
import { visible } from '../../emit/visible.ts'
import { UsageError } from '../errors.ts'

/** The `index`-th of `count` parts, from 1. */
export interface Shard {
  readonly index: number
  readonly count: number
}

/** Reads `2/8`. @throws {UsageError} */
export function readShard(value: string): Shard {
  const { index, count } = /^(?<index>\d{1,6})\/(?<count>\d{1,6})$/u.exec(value)?.groups ?? {}
  const shard = { index: Number(index), count: Number(count) }
  if (shard.index >= 1 && shard.index <= shard.count) return shard
  throw new UsageError(
    `It takes a part and how many there are, as in 2/8, not ${visible(value) || 'nothing'}.`,
    `Det skal være en del og hvor mange der er, som i 2/8, ikke ${visible(value) || 'ingenting'}.`,
  )
}

/** As it is given: `2/8`. */
export const shardName = ({ index, count }: Shard): string => `${index}/${count}`

/** Whether a name belongs to a part: the first 48 bits of its SHA-256 (UTF-8), modulo the number of parts. */
export function inShard(name: string, { index, count }: Shard): boolean {
  const hash = createHash('sha256').update(name).digest()
  return hash.readUIntBE(0, 6) % count === index - 1
}
