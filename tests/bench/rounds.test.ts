// The order of runs, and what a run is made of.
import { describe, expect, it } from 'vitest'
import { interleave, schedule } from '../../scripts/bench/interleave.mjs'
import { options, SIZES } from '../../scripts/bench/options.mjs'

const order = (rounds: Record<string, number>): string =>
  schedule(Object.entries(rounds).map(([name, times]) => ({ name, rounds: times })))
    .map(({ task, round }) => `${task.name}${round}`)
    .join(' ')

describe('schedule', () => {
  it('runs everything once before anything twice', () => {
    expect(order({ a: 2, b: 2, c: 2 })).toBe('a0 b0 c0 a1 b1 c1')
  })

  it('puts what is run seldom into the middle', () => {
    expect(order({ a: 5, b: 3, c: 1 })).toBe('a0 a1 b1 a2 b2 c2 a3 b3 a4')
    expect(order({ a: 2, b: 1 })).toBe('a0 b0 a1')
  })

  it('has nothing to run of nothing', () => {
    expect(order({})).toBe('')
    expect(order({ a: 0 })).toBe('')
  })
})

describe('interleave', () => {
  it('runs one at a time, and keeps what each gave in its order', async () => {
    let running = 0
    const task = (name: string, rounds: number) => ({
      name,
      rounds,
      run: async (round: number) => {
        running += 1
        expect(running).toBe(1)
        await Promise.resolve()
        running -= 1
        return `${name}${round}`
      },
    })
    const results = await interleave([task('a', 3), task('b', 1), task('never', 0)])
    expect(results).toEqual({ a: ['a0', 'a1', 'a2'], b: ['b1'], never: [] })
  })

  it('ends with the first run that fails: no figures without it', async () => {
    const broken = { name: 'broken', rounds: 1, run: () => Promise.reject(new Error('exit 4')) }
    await expect(interleave([broken])).rejects.toThrow('exit 4')
  })
})

describe('options', () => {
  it('measure the fixtures for the page', () => {
    expect(options([], '/here')).toEqual({ isQuick: false, sizes: SIZES.full, out: 'docs/performance.md' })
  })

  it('keep a quick run off the page, unless told', () => {
    expect(options(['--quick'], '/here')).toEqual({ isQuick: true, sizes: SIZES.quick, out: null })
    expect(options(['--quick', '--out', '/there/page.md'], '/here').out).toBe('/there/page.md')
  })

  it('find documents from where the command was given', () => {
    const { pdf, text } = options(['--pdf', 'a.pdf', '--text', '../b.txt'], '/here/in')
    expect([pdf, text]).toEqual(['/here/in/a.pdf', '/here/b.txt'])
  })

  it('takes the counts of growth, ascending, each once', () => {
    const { growth } = options(['--counts', '10000,1,100,100'], '/here').sizes
    expect(growth).toEqual([
      { documents: 1, rounds: 7 },
      { documents: 100, rounds: 3 },
      { documents: 10_000, rounds: 1 },
    ])
  })

  it.each(['', '100', '1,,2', '0,10', '1,1e3', '-1,5'])('refuses %j for counts', (counts) => {
    expect(() => options([`--counts=${counts}`], '/here')).toThrow(/two numbers of documents or more/u)
  })

  it('refuse what they do not know', () => {
    expect(() => options(['--fast'], '/here')).toThrow(/--fast/u)
    expect(() => options(['a.pdf'], '/here')).toThrow(/a\.pdf/u)
  })
})
