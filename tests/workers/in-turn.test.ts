import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { inTurn } from '../../src/reading/read-input.ts'

it('work is done in the order it came, whatever each takes, and a failure is that of its own work alone', async () => {
  const run = inTurn()
  const done: number[] = []
  const work = (id: number, milliseconds: number) => (): Promise<number> =>
    wait(milliseconds).then(() => {
      done.push(id)
      if (id === 2) throw new Error('two')
      return id
    })
  const ends = await Promise.allSettled([run(work(1, 20)), run(work(2, 10)), run(work(3, 0))])
  expect(done).toEqual([1, 2, 3])
  expect(ends.map((end) => (end.status === 'fulfilled' ? end.value : String(end.reason)))).toEqual([1, 'Error: two', 3])
})
