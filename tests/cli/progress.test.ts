// The line that shows how far a run has come: on a terminal only, below what is said for good.
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { Engine } from '../../src/reading/engine.ts'
import { progressText, startProgress } from '../../src/cli/progress.ts'
import { fakeEngine } from './fake-program.ts'
import { folder } from './folder.ts'
import { cli } from './transcript.ts'

describe('the line', () => {
  it.each([
    [[0, 200, 0, 1500, 'en'], '0 of 200 · 0:02'],
    [[12, 200, 0, 2400, 'en'], '12 of 200 · 5.0 a second · 0:38 left'],
    [[12, 200, 3, 2400, 'en'], '12 of 200 · 5.0 a second · 0:38 left · 3 unreadable'],
    [[1, 10000, 0, 1000, 'en'], '1 of 10000 · 1.0 a second · 2:46:39 left'],
    [[5, 5, 0, 0, 'en'], '5 of 5 · 5000.0 a second · 0:00 left'],
    [[12, 200, 3, 2400, 'da'], '12 af 200 · 5,0 i sekundet · 0:38 tilbage · 3 kunne ikke læses'],
  ] as const)('%j is %s', ([done, total, unreadable, milliseconds, language], text) => {
    expect(progressText(done, total, unreadable, milliseconds, language)).toBe(text)
  })

  it('is drawn again and again while one document takes long, and taken away', async () => {
    const shown: string[] = []
    let ended = 0
    const live = {
      show: (text: string) => void shown.push(text),
      end: () => {
        ended++
      },
    }
    const progress = startProgress(
      live,
      3,
      () => performance.now(),
      () => 'en',
    )
    progress.tick(true)
    await wait(700)
    progress.end()
    const count = shown.length
    await wait(400)
    expect(count).toBeGreaterThanOrEqual(2)
    expect(shown).toHaveLength(count)
    expect(shown[0]).toMatch(/^1 of 3 · \d+\.\d a second · \d:\d\d left · 1 unreadable$/u)
    expect(ended).toBe(1)
  })
})

describe('a slow run', () => {
  const slow = (): Engine => {
    const inner = fakeEngine()
    return {
      ...inner,
      async read(...given) {
        await wait(600)
        return inner.read(...given)
      },
    }
  }
  const files = { 'a.txt': '2 items', 'b.txt': 'empty' }

  it('shows how far it is on a terminal, and clears it before what it says', async () => {
    const { stderr } = await cli(['extract', '.'], { cwd: folder(files), engine: slow, tty: true })
    expect(stderr).toContain('0 of 2 · ')
    // The cursor goes back to the line's begin before the message, and stays visible.
    expect(stderr).toContain('\u001b[G\u001b[1mb.txt:')
    expect(stderr).not.toContain('\u001b[?25l')
    expect(stderr).toMatch(/1 document, 2 items, 1 decision, 1 unreadable, \d+\.\d s\n$/u)
  })

  it.each([
    ['into a file', {}],
    ['on a dumb terminal', { tty: true, env: { TERM: 'dumb' } }],
  ])('shows nothing %s', async (_, setting) => {
    const { stderr } = await cli(['extract', '.'], { cwd: folder(files), engine: slow, ...setting })
    expect(stderr).not.toContain(' of 2')
  })

  it('shows nothing when it shall be quiet', async () => {
    const { stderr } = await cli(['extract', 'a.txt', '--quiet'], { cwd: folder(files), engine: slow, tty: true })
    expect(stderr).toBe('')
  })
})
