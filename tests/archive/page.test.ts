// The page in a real browser, over the fixtures: what a reader does, and what must not happen meanwhile.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import axe from 'axe-core'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath, openBrowser, watch, type Watched } from './browser.ts'
import { makeArchiveOf, temporaryFolder, type Made } from './made.ts'

const MEETING = 'hovedstaden-2026-11-20'
const VIEWS = ['beslutninger', 'moeder', `moede/${MEETING}`, 'sager', 'loese-ender', 'personer', 'personer/hovedstaden/taarnby/aksel-bregnhoej', 'kommuner', 'kommuner/Roskilde', 'partier', 'partier/Venstre', 'poster', 'om'] // prettier-ignore

/** What axe tells. */
interface Told {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[]
}

describe.skipIf(chromiumPath === undefined)('the page (skipped where Chromium is not installed)', () => {
  const folder = temporaryFolder()
  let made: Made
  let browser: Browser
  beforeAll(async () => {
    made = makeArchiveOf(['fixtures'], folder)
    browser = await openBrowser()
  }, 400_000)
  afterAll(() => browser.close())

  const open = (address: string, options = {}): Promise<Watched> => watch(browser, `${made.url}#/${address}`, options)

  it('is written of all that can be read, and says what cannot', () => {
    expect(made.code).toBe(3)
    expect(made.stderr).toContain('fixtures/refused/byraad.pdf')
  })

  describe.each([
    ['light', 1280],
    ['light', 360],
    ['dark', 1280],
    ['dark', 360],
  ] as const)('%s, %i pixels wide', (colorScheme, width) => {
    it('nothing is said, nothing asked for, nothing wider than the window, and axe is content, in all views', async () => {
      const { page, said, requests } = await open('om', { colorScheme, viewport: { width, height: 800 } })
      await page.evaluate(axe.source)
      const wrong: string[] = []
      for (const view of VIEWS) {
        await page.goto(`${made.url}#/${view}`)
        await page.waitForSelector(view.startsWith('moede/') ? '.reading .item' : 'main h1')
        if (!(await page.evaluate<boolean>('document.documentElement.scrollWidth <= innerWidth'))) wrong.push(`${view} is too wide`) // prettier-ignore
        const { violations } = await page.evaluate<Told>('axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"] })') // prettier-ignore
        for (const { id, nodes } of violations) wrong.push(`${view}: ${id}: ${nodes[0]?.html ?? ''}`)
      }
      expect({ wrong, said, requests }).toEqual({ wrong: [], said: [], requests: [] })
      await page.context().close()
    }, 400_000)
  })

  describe('decisions', () => {
    it('are found by a part of a word, and the address keeps what was asked', async () => {
      const { page } = await open('beslutninger')
      const all = await page.locator('article').count()
      await page.getByRole('searchbox').fill('FORSKYDNING')
      await page.getByRole('searchbox').fill('letbane')
      expect(await page.locator('mark').first().textContent()).toMatch(/letbane/iu)
      const some = await page.locator('article').count()
      expect(some).toBeGreaterThan(0)
      expect(some).toBeLessThan(all)
      expect(page.url()).toContain('q=letbane')
      const { page: sent } = await watch(browser, page.url())
      expect(await sent.getByRole('searchbox').inputValue()).toBe('letbane')
      await sent.waitForFunction(`document.querySelectorAll('article').length >= ${some}`)
    })

    it('are narrowed by outcome', async () => {
      const { page } = await open('beslutninger')
      await page.getByLabel('Udfald').selectOption('tiltrådt-med-forbehold')
      const outcomes = await page.evaluate<string[]>('Array.from(document.querySelectorAll("article"), (row) => row.dataset.outcome)') // prettier-ignore
      expect(outcomes.length).toBeGreaterThan(0)
      expect(new Set(outcomes)).toEqual(new Set(['tiltrådt-med-forbehold']))
      expect(decodeURIComponent(page.url())).toContain('udfald=tiltrådt-med-forbehold')
      await page.getByRole('button', { name: 'Ryd søgning og filtre' }).click()
      expect(page.url()).not.toContain('udfald')
    })

    it('lead to the meeting, and the back button leads to the same search', async () => {
      const { page } = await open('beslutninger?q=letbane')
      await page.locator('article a.words').first().click()
      await page.waitForSelector('.reading .item')
      expect(await page.locator('.is-marked').count()).toBeGreaterThan(0)
      await page.goBack()
      await page.waitForSelector('article')
      expect(await page.getByRole('searchbox').inputValue()).toBe('letbane')
    })
  })

  describe('the keyboard alone', () => {
    it('goes from the search to the words of a decision on their page', async () => {
      const { page } = await open('beslutninger')
      await page.keyboard.press('Tab')
      expect(await page.locator(':focus').textContent()).toBe('Gå til indholdet')
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      await page.keyboard.type('letbane')
      for (let i = 0; i < 20 && !(await page.evaluate('document.activeElement.matches("a.words")')); i++) {
        await page.keyboard.press('Tab')
      }
      await page.keyboard.press('Enter')
      await page.waitForSelector('.sheet .hit')
      expect(page.url()).toContain('/moede/')
    })

    it('closes the sheet of a telephone and goes on where it was', async () => {
      const { page } = await open(`moede/${MEETING}`, { viewport: { width: 360, height: 700 } })
      const value = page.locator('.facts a.v').first()
      await value.focus()
      await page.keyboard.press('Enter')
      await page.waitForSelector('.evidence.is-open .hit')
      await page.keyboard.press('Escape')
      expect(await page.locator('.evidence.is-open').count()).toBe(0)
      expect(await page.locator(':focus').getAttribute('data-ord')).toBe(await value.getAttribute('data-ord'))
    })
  })

  it('speaks English, and keeps doing so', async () => {
    const { page } = await open('beslutninger')
    await page.getByRole('link', { name: 'In English' }).click()
    await page.getByRole('heading', { name: 'Decisions', level: 1 }).waitFor()
    expect(await page.evaluate('document.documentElement.lang')).toBe('en')
    await page.getByRole('link', { name: 'Meetings' }).click()
    await page.getByRole('heading', { name: 'Meetings', level: 1 }).waitFor()
    await page.getByRole('link', { name: 'På dansk' }).click()
    await page.getByRole('heading', { name: 'Møder', level: 1 }).waitFor()
  })

  it('prints the minutes whole, without the tools around them', async () => {
    const { page } = await open(`moede/${MEETING}`)
    await page.waitForSelector('.reading .item')
    await page.emulateMedia({ media: 'print' })
    for (const hidden of ['.top', '.evidence']) expect(await page.locator(hidden).isVisible()).toBe(false)
    const text = await page.locator('.reading').innerText()
    const expected = JSON.parse(readFileSync(join('fixtures', MEETING, 'expected.json'), 'utf8')) as { items: { title: string }[] } // prettier-ignore
    for (const { title } of expected.items) expect(text).toContain(title)
    expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('says what it does not know', async () => {
    const { page } = await open('findes-ikke')
    expect(await page.locator('h1').textContent()).toBe('Siden findes ikke')
    await page.getByRole('link', { name: 'Til beslutningerne' }).click()
    await page.waitForSelector('article')
  })
})
