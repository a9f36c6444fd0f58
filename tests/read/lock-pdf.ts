// Locks a PDF of the tests with a user password: RC4, 40 bits, the oldest and shortest way (ISO 32000-1, 7.6.3).
import { createHash } from 'node:crypto'

const PAD = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex')
const ID = Buffer.alloc(16)
const PERMISSIONS = Buffer.from([0xfc, 0xff, 0xff, 0xff])

/**
 * Encrypts the streams of a PDF.
 * @param objects bodies of the objects, the first is number 1
 * @param password of the user; empty: anybody opens it, the owner alone may change it
 * @returns the objects, and what the trailer must say
 */
export function lock(objects: readonly string[], password: string): { locked: string[]; entries: string } {
  const user = Buffer.concat([Buffer.from(password, 'latin1'), PAD]).subarray(0, 32)
  const owner = rc4(md5(user).subarray(0, 5), user)
  const key = md5(user, owner, PERMISSIONS, ID).subarray(0, 5)
  const locked = objects.map((body, i) => {
    const [head = '', content, tail = ''] = body.split(/(?<=stream\n)([^]*)(?=\nendstream)/u)
    if (content === undefined) return body
    const number = Buffer.from([i + 1, (i + 1) >> 8, 0, 0, 0])
    return head + rc4(md5(key, number).subarray(0, 10), Buffer.from(content, 'latin1')).toString('latin1') + tail
  })
  const encrypt = `<</Filter/Standard /V 1 /R 2 /P -4 /O <${owner.toString('hex')}> /U <${rc4(key, PAD).toString('hex')}>>>`
  return { locked, entries: `/Encrypt ${encrypt} /ID [<${ID.toString('hex')}> <${ID.toString('hex')}>]` }
}

function md5(...parts: readonly Uint8Array[]): Buffer {
  const hash = createHash('md5')
  for (const part of parts) hash.update(part)
  return hash.digest()
}

function rc4(key: Uint8Array, data: Uint8Array): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_, i) => i)
  const at = (i: number): number => state[i & 255] ?? 0
  const swap = (i: number, j: number): void => {
    const kept = at(i)
    state[i & 255] = at(j)
    state[j & 255] = kept
  }
  for (let i = 0, j = 0; i < 256; i++) {
    j += at(i) + (key[i % key.length] ?? 0)
    swap(i, j)
  }
  let j = 0
  return Buffer.from(
    data.map((byte, i) => {
      j += at(i + 1)
      swap(i + 1, j)
      return byte ^ at(at(i + 1) + at(j))
    }),
  )
}
