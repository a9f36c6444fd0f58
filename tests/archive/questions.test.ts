// What somebody asks who has never seen the page: each is answered within a few clicks from the first view.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Referat } from '../../src/referat.ts'
import { chromiumPath, openBrowser, watch } from './browser.ts'
import { readFixture } from './fixtures.ts'
import { makeArchiveOf, temporaryFolder } from './made.ts'

const DOCUMENTS = ['hovedstaden-2016-06-10', 'hovedstaden-2026-11-20', 'sjaelland-2022-01-21', 'sjaelland-2025-09-12', 'nordjylland-2015-02-23'].map((name) => `fixtures/${name}/referat.txt`) // prettier-ignore

describe.skipIf(chromiumPath === undefined)('questions (skipped where Chromium is not installed)', () => {
  const folder = temporaryFolder()
  let browser: Browser
  let url = ''
  /** The JSON of the same documents: what the page has to say. */
  let referater: Referat[] = []
  beforeAll(async () => {
    referater = await Promise.all(DOCUMENTS.map(async (name) => (await readFixture(name)).referat))
    url = makeArchiveOf(DOCUMENTS, folder).url
    browser = await openBrowser()
  }, 400_000)
  afterAll(() => browser.close())

  const first = async (): Promise<Page> => (await watch(browser, url)).page

  it('how often was a municipality there: its name in the first field, one click', async () => {
    const named = referater.map(({ deltagere, afbud, fravaerende }) => {
      const from = (people: Referat['deltagere']): boolean => people.some(({ municipality }) => municipality?.canonical === 'Roskilde') // prettier-ignore
      return { there: from(deltagere), listed: from([...deltagere, ...afbud, ...fravaerende]) }
    })
    const page = await first()
    await page.getByRole('searchbox').fill('roskilde kommune')
    await page.getByRole('region', { name: 'Se også' }).getByRole('link', { name: 'Roskilde', exact: true }).click()
    await page.getByRole('heading', { name: 'Roskilde', level: 1 }).waitFor()
    const there = named.filter((one) => one.there).length
    const listed = named.filter((one) => one.listed).length
    expect(listed).toBeGreaterThan(0)
    expect(await page.locator('.figure').textContent()).toContain(`til stede ved ${there} af ${listed} møder`)
    // Every meeting leads on to its attendance.
    expect(await page.locator('.stops a').count()).toBe(listed)
  }, 120_000)

  it('what was put off and never came back: one click, the first group', async () => {
    const page = await first()
    await page.getByRole('link', { name: 'Løse ender' }).click()
    await page.getByRole('heading', { name: 'Løse ender', level: 1 }).waitFor()
    expect(await page.locator('section.ends h2').first().textContent()).toContain('Ikke set siden')
    // What came back, or cannot have come back yet, stands below.
    const states = await page.evaluate<string[]>('[...document.querySelectorAll("section.ends")].map((one) => one.dataset.state)') // prettier-ignore
    expect(states.indexOf('not-seen')).toBe(0)
    expect(states).toContain('folder-ends')
  }, 120_000)

  it('who asked for the record: one filter, the sentence stands in the list', async () => {
    const recorded = referater.flatMap(({ items }) => items.flatMap(({ beslutning }) => (beslutning?.statements ?? []).filter(({ protokol }) => protokol))) // prettier-ignore
    const page = await first()
    await page.getByLabel('Indeholder').selectOption('Ytring til protokollen')
    const shown = await page.locator('article .around', { hasText: 'Til protokollen' }).allTextContents()
    expect(recorded.length).toBeGreaterThan(0)
    expect(shown.map((text) => text.replace('Til protokollen ', '')).sort()).toEqual(recorded.map(({ text }) => text).sort()) // prettier-ignore
  }, 120_000)

  it('who sits on a board: its name in the first field, one click', async () => {
    const appointments = referater.flatMap(({ items }) => items.flatMap(({ beslutning }) => beslutning?.appointments ?? [])) // prettier-ignore
    const board = appointments.find((one) => one.board !== null)?.board ?? ''
    const page = await first()
    await page.getByRole('searchbox').fill(`"${board}"`)
    await page.getByRole('region', { name: 'Se også' }).getByRole('link', { name: board, exact: true }).first().click()
    await page.getByRole('heading', { name: 'Hvem sidder hvor', level: 1 }).waitFor()
    const names = await page.locator('.board th[scope=row] a').allTextContents()
    for (const { name } of appointments.filter((one) => one.board === board)) expect(names).toContain(name)
  }, 120_000)

  it('what more there is of somebody on the attendance: their name, one click', async () => {
    const page = await first()
    await page.goto(`${url}#/moede/sjaelland-2022-01-21`)
    const name = referater.find(({ meeting }) => meeting.date === '2022-01-21')?.deltagere[0]?.name ?? ''
    await page.locator('.people a.v', { hasText: name }).first().click()
    await page.locator('.further a').click()
    await page.getByRole('heading', { name, level: 1 }).waitFor()
    expect(page.url()).toContain('/personer/')
  }, 120_000)
})
