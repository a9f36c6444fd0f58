// A click on a value marks its words on the page of the document, and no others: a sample of 500 over all meetings.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readDates } from '../../src/danish/date.ts'
import { squash } from '../../src/text/squash.ts'
import { chromiumPath, openBrowser, watch } from './browser.ts'
import { makeArchiveOf, project, temporaryFolder, type Made } from './made.ts'

const SAMPLE = 500
const REAL = ['../shared/referater/hovedstaden-2026-06-16.word.pdf', '../shared/minutes'].filter((path) =>
  existsSync(join(project, path)),
)

/** What a click marked. */
interface Clicked {
  readonly value: string
  readonly hits: string
}

/** Clicks every `step`-th value of the open meeting, from `first` on, and gathers what is marked, over pages. */
const CLICK = `({ first, step }) => {
  const values = [...document.querySelectorAll('.reading [data-ord][data-exact="true"]')]
    .concat([...document.querySelectorAll('.reading [data-ord][data-exact=""]')])
    .filter((one) => !one.classList.contains('margin'))
  const clicked = []
  for (let i = first; i < values.length; i += step) {
    values[i].click()
    let hits = ''
    for (let pages = 0; pages < 4; pages++) {
      hits += [...document.querySelectorAll('.sheet .hit')].map((hit) => hit.textContent).join(' ') + ' '
      const next = document.querySelector('.evidence .bar button[aria-label="Næste side"]')
      const length = values[i].dataset.ord.split(',').reduce((sum, one) => sum + one.split('-')[1] - one.split('-')[0], 0)
      if (next.hidden || next.disabled || hits.replace(/\\s/g, '').length >= length * 0.9) break
      next.click()
    }
    clicked.push({ value: values[i].dataset.value ?? values[i].textContent, hits })
  }
  return { clicked, count: values.length }
}`

/** Are the marked words those of the value? Days and times are printed in other forms. */
function isSame({ value, hits }: Clicked): boolean {
  if (/^\d{4}-\d{2}-\d{2}$/u.test(value)) return readDates(hits)[0]?.date === value
  if (/^\d{2}:\d{2}$/u.test(value)) return Number(/\d+/u.exec(hits)?.[0]) === Number(value.slice(0, 2))
  return letters(hits) === letters(value)
}

/** The letters that count: in a text, the marks of Markdown are none. */
const letters = (text: string): string => squash(text).replace(/\[(?<words>[^\]]*)\]\([^)]*\)/gu, '$<words>').replace(/[*\\`_]/gu, '') // prettier-ignore

describe.skipIf(chromiumPath === undefined)('values (skipped where Chromium is not installed)', () => {
  const folder = temporaryFolder()
  let made: Made
  let browser: Browser
  beforeAll(async () => {
    made = makeArchiveOf(['fixtures', ...REAL], folder)
    browser = await openBrowser()
  }, 400_000)
  afterAll(() => browser.close())

  it(`of a sample of ${SAMPLE}, all mark their words`, async () => {
    const { page } = await watch(browser, `${made.url}#/moeder`)
    const keys = await page.evaluate<string[]>('[...document.querySelectorAll("tbody th a")].map((a) => a.hash)')
    const clicked: Clicked[] = []
    for (const [i, hash] of keys.entries()) {
      await page.goto(made.url.replace(/#.*$/u, '') + hash)
      await page.waitForSelector('.reading .item')
      const { count } = await page.evaluate<{ count: number }>(`(${CLICK})({ first: 1e9, step: 1 })`)
      // Each meeting gives its share, from its first value to its last.
      const step = Math.max(1, Math.floor((count * keys.length) / SAMPLE))
      const more = await page.evaluate<{ clicked: Clicked[] }>(`(${CLICK})({ first: ${i % step}, step: ${step} })`)
      clicked.push(...more.clicked)
    }
    expect(clicked.length).toBeGreaterThanOrEqual(SAMPLE * 0.9)
    expect(clicked.filter((one) => !isSame(one))).toEqual([])
  }, 300_000)
})
