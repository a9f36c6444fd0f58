// Documents that mean harm: what they hold is shown as text, wherever the page shows it.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath, openBrowser, watch } from './browser.ts'
import { makeArchiveOf, temporaryFolder, type Made } from './made.ts'

const SCRIPT = '<img src=x onerror=alert(1)><script>alert(2)</script>'
const TURNED = '\u202Ednegel\u202C'

const minutes = (date: string, name: string, title: string, text: string): string => `REFERAT 2026
KKR SJÆLLAND
Dato: ${date} 10:00
Sted: ${SCRIPT}

Deltagere
${name} (A), Faxe Kommune
Anna Berg (V), Ringsted Kommune

1. ${title}

Indstilling
Det indstilles, at KKR Sjælland tager orienteringen til efterretning.

Sagsfremstilling
${text}

Beslutning
KKR Sjælland udpegede ${name} til bestyrelsen for ${SCRIPT}. Orienteringen blev taget til efterretning.

2. Eventuelt

Beslutning
Intet.
`

const DOCUMENTS: Readonly<Record<string, string>> = {
  '"><script>alert(3)</script>.txt': minutes('16-01-2026', SCRIPT, SCRIPT, `${SCRIPT} </script></template>{{7*7}}`),
  'links.md': minutes('17-02-2026', 'Kim Holm', 'Links', '[her](javascript:alert(4)) og [der](data:text/html,<script>alert(5)</script>) og [hjem](https://example.dk/a)'), // prettier-ignore
  'turned.txt': minutes(
    '18-03-2026',
    `Kim ${TURNED} Holm`,
    `${TURNED} orientering ${TURNED}`,
    `${TURNED.repeat(50)} ord`,
  ),
  'long.txt': minutes('19-04-2026', 'Kim Holm', 'Et langt ord', 'x'.repeat(1024 * 1024)),
  'long-title.txt': minutes('20-05-2026', 'Kim Holm', 'W'.repeat(20_000), 'Kort.'),
}

const VIEWS = ['beslutninger', 'beslutninger?q=script', 'moeder', 'sager', 'loese-ender', 'personer', 'kommuner', 'partier', 'poster', 'om'] // prettier-ignore

describe.skipIf(chromiumPath === undefined)('hostile documents (skipped where Chromium is not installed)', () => {
  const folder = temporaryFolder()
  let made: Made
  let browser: Browser
  beforeAll(async () => {
    mkdirSync(join(folder, 'in'))
    for (const [name, text] of Object.entries(DOCUMENTS))
      writeFileSync(join(folder, 'in', name.replaceAll('/', '∕')), text)
    made = makeArchiveOf([join(folder, 'in')], join(folder, 'out'), '--title', `${SCRIPT}</title>`)
    browser = await openBrowser()
  }, 400_000)
  afterAll(() => browser.close())

  it('are all read', () => {
    expect(made.code).toBe(0)
    // A cell of a workbook does not hold a word of a megabyte, which is told; nothing else is.
    const told = made.stderr.split('\n').filter((line) => line !== '')
    expect(told.filter((line) => !line.includes('a cell of Excel holds 32767'))).toEqual([])
    expect(told).toHaveLength(2)
  })

  it.each([360, 1280])(
    'run nothing and widen nothing at %i pixels, in any view',
    async (width) => {
      const { page, said, requests } = await watch(browser, `${made.url}#/moeder`, { viewport: { width, height: 800 } })
      const hashes = await page.evaluate<string[]>('[...document.querySelectorAll("tbody th a")].map((a) => a.hash)')
      expect(hashes).toHaveLength(Object.keys(DOCUMENTS).length)
      const wrong: string[] = []
      for (const hash of [...VIEWS.map((view) => `#/${view}`), ...hashes]) {
        await page.goto(made.url + hash)
        await page.waitForSelector(hash.startsWith('#/moede/') ? '.reading .item' : 'main h1')
        if (hash.startsWith('#/moede/')) await page.evaluate('document.querySelectorAll(".reading a.v").forEach((one, i) => i < 40 && one.click())') // prettier-ignore
        const found = await page.evaluate<{ wide: number; scripts: number; images: number; links: string[] }>(`({
        wide: document.documentElement.scrollWidth - innerWidth,
        scripts: document.querySelectorAll('#page script').length,
        images: document.querySelectorAll('img, iframe, object, embed').length,
        links: [...document.querySelectorAll('a')].map((a) => a.protocol).filter((one) => !/^(?:file|https?|mailto):$/.test(one)),
      })`)
        if (found.wide > 0 || found.scripts > 0 || found.images > 0 || found.links.length > 0) wrong.push(`${hash} ${JSON.stringify(found)}`) // prettier-ignore
      }
      expect({ wrong, said, requests }).toEqual({ wrong: [], said: [], requests: [] })
    },
    120_000,
  )

  it('may link to the web, with the target shown and without telling whence', async () => {
    const { page } = await watch(browser, `${made.url}#/moeder`)
    const hash = await page.evaluate<string>('[...document.querySelectorAll("tbody tr")].find((row) => row.textContent.includes("links.md")).querySelector("a").hash') // prettier-ignore
    await page.goto(made.url + hash)
    await page.waitForSelector('.reading .item')
    const links = await page.evaluate<string[][]>('[...document.querySelectorAll("a[rel~=external]")].map((a) => [a.href, a.rel, a.nextSibling.textContent.trim()])') // prettier-ignore
    expect(links).toEqual([['https://example.dk/a', 'noopener noreferrer nofollow external', 'https://example.dk/a']])
  })
})
