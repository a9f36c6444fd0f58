// The stream of results: in the order of the inputs, some ahead, no more than that.
import { setTimeout as wait } from 'node:timers/promises'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eachReading } from '../../src/reading/each-reading.ts'
import type { Engine } from '../../src/reading/engine.ts'
import { limitsOf, readingOptions } from '../../src/cli/options/common.ts'
import type { Input } from '../../src/files/input.ts'
import { ANY } from '../../src/read/failures/document-texts.ts'
import { INPUT, SKIPPED } from '../../src/read/failures/input-texts.ts'
import { ReadFailure } from '../../src/read/read-failure.ts'
import { referat } from '../emit/small-referat.ts'
import { PLACE, settings } from './place.ts'
import type { Limits } from '../../src/reading/reader.ts'

const file = (name: string): Input => ({ kind: 'stdin', name, bytes: Buffer.from(name), below: [name] })

/** What an engine answers: a Referat that nobody has checked. */
const made = (name: string): Awaited<ReturnType<Engine['read']>> => ({
  kind: 'read',
  gist: null,
  made: { referat: { value: referat({ source: { ...referat().source, name } }) } },
})

/** An engine that takes so many milliseconds for each document, and counts. */
function slowEngine(delays: readonly number[]): { open: (limits: Limits) => Engine; begun: number; closed: number } {
  const self = {
    begun: 0,
    closed: 0,
    open: (): Engine => ({
      async read({ name }) {
        self.begun++
        await wait(delays[Number(name)] ?? 0)
        if (name === '3') throw new ReadFailure('empty', ANY.empty)
        if (name === '5') throw new TypeError('x is undefined')
        return made(name)
      },
      close() {
        self.closed++
      },
    }),
  }
  return self
}

describe('eachReading', () => {
  it('gives one result for each input, in their order, whatever takes how long, for any number of jobs', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 12 }),
        fc.integer({ min: 1, max: 4 }),
        async (delays, jobs) => {
          const engine = slowEngine(delays)
          const inputs = delays.map((_, i) => file(`${i}`))
          const seen: string[] = []
          for await (const reading of eachReading(inputs, ['referat'], settings({ jobs }), {
            ...PLACE,
            openEngine: engine.open,
          })) {
            seen.push(`${reading.input.name} ${reading.kind}`)
          }
          const kinds = new Map([[3, 'refused'], [5, 'internal']]) // prettier-ignore
          expect(seen).toEqual(delays.map((_, i) => `${i} ${kinds.get(i) ?? 'read'}`))
          expect(engine.closed).toBe(1)
        },
      ),
      { numRuns: 30 },
    )
  })

  it('begins no more than the consumer leaves room for', async () => {
    const engine = slowEngine([])
    const inputs = Array.from({ length: 100 }, (_, i) => file(`1${i}`))
    let taken = 0
    for await (const { kind } of eachReading(inputs, ['referat'], settings({ jobs: 2 }), {
      ...PLACE,
      openEngine: engine.open,
    })) {
      if (kind === 'read') taken++
      await wait(1)
      expect(engine.begun).toBeGreaterThanOrEqual(taken)
      expect(engine.begun - taken).toBeLessThan(6)
    }
    expect(taken).toBe(100)
  })

  it('closes the engine when the consumer goes away', async () => {
    const engine = slowEngine([0, 5])
    const readings = eachReading([file('0'), file('1')], ['referat'], settings(), { ...PLACE, openEngine: engine.open })
    await readings.next()
    expect(engine.closed).toBe(0)
    await readings.return()
    expect(engine.closed).toBe(1)
  })

  it('passes on what is no document, in its place', async () => {
    const failure = new ReadFailure('not-found', INPUT.notFound)
    const inputs: Input[] = [
      { kind: 'skipped', name: 's', why: SKIPPED.notAFile('socket') },
      file('0'),
      { kind: 'failed', name: 'f', failure },
    ]
    const kinds: string[] = []
    const context = { ...PLACE, openEngine: slowEngine([]).open }
    for await (const reading of eachReading(inputs, ['referat'], settings(), context)) kinds.push(reading.kind)
    expect(kinds).toEqual(['left', 'read', 'refused'])
  })

  it('hands on the limits, the password and the force', async () => {
    const given: unknown[] = []
    const openEngine = (limits: Limits): Engine => ({
      ...slowEngine([]).open(limits),
      read: (document, how, products) => {
        given.push(limits, how, products)
        return Promise.resolve(made(document.name))
      },
    })
    const context = { ...PLACE, env: { KKR_REFERAT_PASSWORD: 'kkr' }, openEngine }
    const options = { jobs: 3, timeout: 5, maxMemory: 300, maxPages: 7, force: true }
    await eachReading([file('0')], ['referat'], settings(options, context.env), context).next()
    expect(given).toEqual([
      { jobs: 3, timeout: 5, maxMemory: 300 },
      { force: true, password: 'kkr', maxPages: 7 },
      ['referat'],
    ])
  })
})

it('without options, limits are those of the help', () => {
  const { jobs, ...others } = limitsOf({})
  expect(others).toEqual({ timeout: 60, maxMemory: 1024 })
  expect(readingOptions({}, {})).toEqual({ maxPages: 2000 })
  expect(jobs).toBeGreaterThanOrEqual(1)
})
