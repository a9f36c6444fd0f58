// Whose memory is counted, and how.
import { describe, expect, it } from 'vitest'
import { memoryIn, parentIn, together, treeOf } from '../../scripts/bench/process-tree.mjs'

describe('treeOf', () => {
  it('holds a process, its children and theirs, in whatever order they are listed', () => {
    const processes = [
      { pid: 30, parent: 20 },
      { pid: 20, parent: 10 },
      { pid: 21, parent: 10 },
      { pid: 10, parent: 1 },
      { pid: 11, parent: 1 },
      { pid: 31, parent: 11 },
    ]
    expect(treeOf(10, processes).sort()).toEqual([10, 20, 21, 30])
  })

  it('is only the process itself when it has started none', () => {
    expect(treeOf(10, [])).toEqual([10])
  })
})

describe('parentIn', () => {
  it.each([
    ['4711 (node) S 4700 4711 4700 0 -1', 4700],
    ['4711 (a (b) R 1 c) S 4700 4711 4700 0', 4700],
  ])('%s', (stat, parent) => {
    expect(parentIn(stat)).toBe(parent)
  })

  it('has none in the file of a process that has ended', () => {
    expect(parentIn('')).toBeNaN()
  })
})

describe('memory', () => {
  const rollup = `55b93fe2e000-7ffc2898b000 ---p 00000000 00:00 0                          [rollup]
Rss:               90000 kB
Pss:               60000 kB
Pss_Dirty:         40000 kB
Shared_Clean:      39000 kB
Shared_Dirty:       1000 kB
Private_Clean:     10000 kB
Private_Dirty:     40000 kB
`

  it('is read from what the kernel says', () => {
    expect(memoryIn(rollup)).toEqual({ rss: 90_000 * 1024, shared: 40_000 * 1024 })
  })

  it('is none of a process that has ended', () => {
    expect(memoryIn('')).toEqual({ rss: 0, shared: 0 })
  })

  it('counts what processes share once, and the processes that hold any', () => {
    const first = { rss: 100, shared: 40 }
    expect(together([first])).toEqual({ rss: 100, once: 100, processes: 1 })
    expect(together([first, { rss: 90, shared: 45 }, { rss: 0, shared: 0 }])).toEqual({
      rss: 190,
      once: 150,
      processes: 2,
    })
    expect(together([])).toEqual({ rss: 0, once: 0, processes: 0 })
  })
})
