// The name of a result. The input's whole name stays in it, so that `june.pdf` and `june.txt` part.
//
//   june.pdf        ->   june.pdf.json
//   <251 bytes>     ->   <as many letters as fit>~<12 digits of its SHA-256>.json
import { createHash } from 'node:crypto'

const LONGEST = 255

/** Names the result of an input. @returns a name of at most 255 bytes */
export function outputName(base: string): string {
  const name = `${base}.json`
  if (Buffer.byteLength(name) <= LONGEST) return name
  const end = `~${createHash('sha256').update(base).digest('hex').slice(0, 12)}.json`
  let room = LONGEST - end.length
  let kept = ''
  for (const letter of base) {
    room -= Buffer.byteLength(letter)
    if (room < 0) break
    kept += letter
  }
  return kept + end
}
