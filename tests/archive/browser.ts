// A real browser for tests of the page: Chromium of the distribution. Where there is none, its tests are skipped.
import { existsSync } from 'node:fs'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'

const PATHS = [
  process.env['CHROMIUM'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]

/** The browser's program; `undefined` where none is installed. */
export const chromiumPath: string | undefined = PATHS.find((path) => path !== '' && existsSync(path))

/** Starts it. The sandbox of the browser wants rights that containers do not give. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: chromiumPath ?? '', args: ['--no-sandbox', '--disable-dev-shm-usage'] })

/** A page, and what must not happen on it. */
export interface Watched {
  readonly page: Page
  /** Everything on the console, and every error of a script. */
  readonly said: string[]
  /** Every address that was asked for, but the page itself. */
  readonly requests: string[]
}

/** Opens an address in a fresh window, watched from its first moment, and waits until it is ready. */
export async function watch(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  const page = await context.newPage()
  const said: string[] = []
  const requests: string[] = []
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => said.push(error.message))
  page.on('dialog', (dialog) => {
    said.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    const address = request.url()
    if (!address.startsWith('data:') && address !== url.replace(/#.*$/u, '')) requests.push(address)
  })
  await page.goto(url)
  await page.waitForSelector('html[data-ready]')
  return { page, said, requests }
}
