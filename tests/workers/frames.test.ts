import { PassThrough } from 'node:stream'
import { serialize } from 'node:v8'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { frame, LARGEST_FRAME, takeFrames } from '../../src/reading/protocol.ts'

/** What comes out of a stream that is given these pieces. */
async function taken(pieces: readonly Uint8Array[]): Promise<unknown[]> {
  const stream = new PassThrough()
  const out: unknown[] = []
  takeFrames(
    stream,
    (value) => out.push(value),
    (why) => out.push(`refused: ${why}`),
  )
  for (const piece of pieces) stream.write(piece)
  stream.end()
  await new Promise((resolve) => stream.once('close', resolve).resume())
  return out
}

describe('frames', () => {
  it('bring values through a stream, wherever it is cut', async () => {
    const value = fc.oneof(fc.string(), fc.integer(), fc.uint8Array(), fc.object({ maxDepth: 2 }))
    await fc.assert(
      fc.asyncProperty(fc.array(value, { maxLength: 5 }), fc.array(fc.nat(50)), async (values, cuts) => {
        let rest = Buffer.concat(values.map(frame))
        const pieces: Uint8Array[] = []
        for (const cut of cuts) {
          pieces.push(rest.subarray(0, cut))
          rest = rest.subarray(cut)
        }
        const expected = values.map((one) => (one instanceof Uint8Array ? Buffer.from(one) : one))
        const out = await taken([...pieces, rest])
        expect(out.map((one) => (one instanceof Uint8Array ? Buffer.from(one) : one))).toEqual(expected)
      }),
    )
  })

  it('refuse what is too large before it has come', async () => {
    const head = Buffer.alloc(4)
    head.writeUInt32BE(LARGEST_FRAME + 1)
    expect(await taken([frame('a'), head, frame('b')])).toEqual(['a', 'refused: Error: a result of 134217729 bytes'])
    expect(() => frame(new Uint8Array(LARGEST_FRAME))).toThrow('a result of ')
  })

  it('refuse what is none, and all after it', async () => {
    const bad = Buffer.from([0, 0, 0, 2, 7, 7])
    expect(await taken([frame('a'), bad, frame('b')])).toEqual(['a', expect.stringContaining('refused: ')])
    expect(await taken([Buffer.from([0, 0, 0, 0])])).toEqual([expect.stringContaining('refused: ')])
    expect(() => frame(() => serialize)).toThrow('could not be cloned')
  })

  it('wait for what has not come', async () => {
    expect(await taken([frame('a').subarray(0, 6)])).toEqual([])
  })
})
