// Takes the pictures of docs/archive.md: an archive of the fixtures, as Chromium shows it.
//   npm run pictures
// Needs Chromium: CHROMIUM says where it is, when it is not where the distribution puts it.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'kkr-referat-pictures-'))
const MEETING = 'sjaelland-2025-09-12'

/** Each picture: where on the page, how large, and what is done there before it is taken. */
const PICTURES = [
  { name: 'beslutninger', hash: '#/beslutninger', size: [1280, 760], act: (page) => page.getByRole('searchbox').fill('sundhed') }, // prettier-ignore
  { name: 'moede', hash: `#/moede/${MEETING}`, size: [1280, 800], act: (page) => page.locator('.reading .beslutning a.v').nth(2).click() }, // prettier-ignore
  { name: 'kommuner', hash: '#/kommuner', size: [1280, 760], scheme: 'dark' },
  { name: 'telefon', hash: '#/loese-ender', size: [360, 720] },
]

const documents = readdirSync(join(root, 'fixtures')).filter((name) => /\d{4}-\d{2}-\d{2}/u.test(name))
const inputs = documents.map((name) => join('fixtures', name, 'libreoffice.pdf'))
const made = spawnSync(process.execPath, ['bin/kkr-referat.js', 'archive', ...inputs, '-o', folder], { cwd: root, stdio: 'inherit' }) // prettier-ignore
if (made.status !== 0) throw new Error(`archive ended with ${made.status}`)

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-dev-shm-usage'],
})
try {
  for (const { name, hash, size, scheme = 'light', act } of PICTURES) {
    const [width, height] = size
    const context = await browser.newContext({ viewport: { width, height }, colorScheme: scheme })
    const page = await context.newPage()
    await page.goto(`${pathToFileURL(join(folder, 'index.html')).href}${hash}`)
    await page.waitForSelector('html[data-ready]')
    await act?.(page)
    // What comes into view softly is there after a moment.
    await page.waitForTimeout(1000)
    await page.screenshot({ path: join(root, 'docs/archive', `${name}.png`) })
    await context.close()
  }
} finally {
  await browser.close()
  rmSync(folder, { recursive: true })
}
