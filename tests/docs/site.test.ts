// The site that is made of the pages: all of them, with links that lead somewhere, for everybody to read.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { brokenLinks } from '../../scripts/site/broken-links.mjs'
import { addressOf, PARTS } from '../../scripts/site/contents.mjs'
import { pageOf } from '../../scripts/site/markdown.mjs'
import { chromiumPath, openBrowser } from '../archive/browser.ts'
import { anchors, PAGES, pageOf as written, PROJECT } from './pages.ts'

let site = ''
let ended: { status: number | null; stdout: string; stderr: string }

beforeAll(() => {
  site = mkdtempSync(join(tmpdir(), 'kkr-referat-site-'))
  ended = spawnSync(process.execPath, ['scripts/site/site.mjs', site], { cwd: PROJECT, encoding: 'utf8' })
}, 60_000)

afterAll(() => {
  rmSync(site, { recursive: true, force: true })
})

describe('the site', () => {
  const listed = PARTS.flatMap(({ groups }) => groups.flatMap(({ pages }) => pages.map(({ source }) => source)))

  it('is built, and no link of it leads nowhere', () => {
    expect(ended).toMatchObject({ status: 0, stderr: '', stdout: `${PAGES.length} pages in ${site}\n` })
    expect(brokenLinks(site)).toEqual([])
  })

  it('has every page once', () => {
    expect([...listed].sort()).toEqual(PAGES.map(({ path }) => path).sort())
    expect(readdirSync(join(site, 'docs'))).toEqual(expect.arrayContaining(['regler.html', 'referat.schema.json']))
  })

  it('says in which language a page is', () => {
    for (const { lang, groups } of PARTS) {
      for (const { source } of groups.flatMap(({ pages }) => pages)) {
        expect(readFileSync(join(site, addressOf(source)), 'utf8'), source).toContain(`<html lang="${lang}">`)
      }
    }
  })

  it('is refused with a link that leads nowhere, or to a heading that is not there', () => {
    const folder = mkdtempSync(join(tmpdir(), 'kkr-referat-site-'))
    mkdirSync(join(folder, 'docs/empty'), { recursive: true })
    writeFileSync(join(folder, 'index.html'), '<h1 id="a">A</h1><a href="docs/b.html#b">b</a><a href="#a">a</a>')
    expect(brokenLinks(folder)).toEqual(['index.html: docs/b.html#b'])
    writeFileSync(
      join(folder, 'docs/b.html'),
      '<a href="../index.html#a">1</a><a href="../index.html#z">2</a><a href="../../c">3</a><a href="empty">4</a><a href="http://a.dk">5</a><a href="https://a.dk/">6</a>',
    )
    expect(brokenLinks(folder)).toEqual([
      'docs/b.html: ../../c',
      'docs/b.html: ../index.html#z',
      'docs/b.html: empty',
      'docs/b.html: http://a.dk',
      'index.html: docs/b.html#b',
    ])
    rmSync(folder, { recursive: true })
  })
})

describe('a page', () => {
  it.each(PAGES.map(({ path }) => [path]))('%s has the anchors that GitHub gives its headings', (path) => {
    const page = written(path)
    const ids = Array.from(pageOf(page.text, path).html.matchAll(/<h\d id="(?<id>[^"]*)">/gu), ({ groups }) => groups?.['id'] ?? '') // prettier-ignore
    expect(ids.map((id) => id.replace(/-\d+$/u, ''))).toEqual(anchors(page).map((id) => id.replace(/-\d+$/u, '')))
    expect(new Set(ids).size).toBe(ids.length)
  })

  it.each([
    ['[a](json.md)', '<p><a href="json.html">a</a></p>\n'],
    ['[a](../README.md#try-it)', '<p><a href="../index.html#try-it">a</a></p>\n'],
    ['[a](https://a.dk/b.md)', '<p><a href="https://a.dk/b.md">a</a></p>\n'],
    ['[a](../scripts/typeset/README.md)', '<p><a href="../scripts/typeset/README.md">a</a></p>\n'],
    ['`<b>` & <script>a</script>', '<p><code>&lt;b&gt;</code> &amp; &lt;script&gt;a&lt;/script&gt;</p>\n'],
    ['## A\n\n## A', '<h2 id="a">A</h2>\n<h2 id="a-1">A</h2>\n'],
  ])('makes of %j what it is', (text, html) => {
    expect(pageOf(text, 'docs/a.md').html).toBe(html)
  })
})

describe.skipIf(chromiumPath === undefined)('in a browser (skipped without Chromium)', () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

  it('can be read by everybody, and is no wider than a telephone', async () => {
    const browser = await openBrowser()
    try {
      // What tests the page is a script, which the page itself does not let in.
      const context = await browser.newContext({ viewport: { width: 390, height: 800 }, bypassCSP: true })
      const page = await context.newPage()
      for (const name of ['index.html', 'README.da.html', 'docs/checking.html', 'docs/tables.html', 'docs/regler.html']) {
        await page.goto(pathToFileURL(join(site, name)).href)
        await page.addScriptTag({ content: axe })
        const found = await page.evaluate(
          async () => ((await (globalThis as never as { axe: { run: () => Promise<{ violations: { id: string }[] }> } }).axe.run()).violations.map(({ id }) => id)),
        )
        expect(found, name).toEqual([])
        const width = await page.evaluate('document.documentElement.scrollWidth')
        expect(width, name).toBe(390)
      }
    } finally {
      await browser.close()
    }
  }, 120_000)
}) // prettier-ignore
