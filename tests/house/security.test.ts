// SECURITY.md says what the code does: its tables are held to the code's own constants.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { limitsOf, readingOptions } from '../../src/cli/options/common.ts'
import { LIMIT, readFile, tooLarge } from '../../src/files/read-bytes.ts'
import { FAILURE_CLASSES } from '../../src/read/failures/classes.ts'
import { LARGEST_FRAME } from '../../src/reading/protocol.ts'

const here = (path: string): string => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8')
const page = here('SECURITY.md')
const manifest = JSON.parse(here('package.json')) as Record<string, Record<string, string>>
const lock = JSON.parse(here('package-lock.json')) as {
  packages: Record<string, { version?: string; dev?: boolean; hasInstallScript?: boolean; integrity?: string }>
}

/** The rows of the table under a heading, cells by column. */
function table(heading: string): string[][] {
  const [, below = ''] = page.split(new RegExp(`^#+ ${heading}$`, 'mu'))
  const [rows = ''] = /(?:^\|.*\n)+/mu.exec(below) ?? []
  return rows
    .trimEnd()
    .split('\n')
    .slice(2)
    .map((row) => row.split('|').slice(1, -1).map((cell) => cell.trim().replaceAll('`', ''))) // prettier-ignore
}

describe('the limits', () => {
  const rows = new Map(table('Limits').map(([name = '', size, option, beyond]) => [name, { size, option, beyond }]))
  const MIB = 1024 * 1024

  it.each([
    ['bytes of an input', `${LIMIT / MIB} MiB`, 'none'],
    ['pages of a PDF', `${readingOptions({}, {}).maxPages}`, '--max-pages'],
    ['seconds for a document', `${limitsOf({}).timeout}`, '--timeout'],
    ['megabytes of a reader', `${limitsOf({}).maxMemory}`, '--max-memory'],
    ['bytes of a result', `${LARGEST_FRAME / MIB} MiB`, 'none'],
  ])('%s: %s, %s', (name, size, option) => {
    expect(rows.get(name)).toMatchObject({ size, option })
  })

  it('have the options that the program has', () => {
    const options = here('src/cli/options/common.ts')
    for (const { option = '' } of rows.values()) if (option !== 'none') expect(options).toContain(`'${option} <`)
    expect(Object.keys(limitsOf({})).sort()).toEqual(['jobs', 'maxMemory', 'timeout'])
  })

  it('end in failures of the list', async () => {
    expect(tooLarge(LIMIT).code).toBe(rows.get('bytes of an input')?.beyond)
    await expect(readFile(fileURLToPath(import.meta.url), 10)).rejects.toMatchObject({ code: 'too-large' })
  })
})

it('the failures are those of the code, no more and no less', () => {
  const codes = Object.keys(FAILURE_CLASSES)
  expect(codes.length).toBeGreaterThan(10)
  expect(table('Failures').map(([code]) => code)).toEqual(codes)
})

describe('the supply chain', () => {
  const packages = Object.entries(lock.packages).filter(([path]) => path !== '')

  it('names every dependency, and nothing that is none', () => {
    expect(table('Supply chain').map(([name]) => name).sort()).toEqual(Object.keys(manifest['dependencies'] ?? {}).sort()) // prettier-ignore
  })

  it('has no install script that a run would need, and a checksum for every package', () => {
    const runtime = packages.filter(([, { dev }]) => dev !== true)
    expect(runtime.filter(([, { hasInstallScript }]) => hasInstallScript === true)).toEqual([])
    expect(packages.filter(([, { integrity }]) => integrity === undefined)).toEqual([])
    for (const name of ['preinstall', 'install', 'postinstall']) expect(manifest['scripts']).not.toHaveProperty(name)
  })

  it('is told with the versions that are locked', () => {
    const told = page.slice(page.indexOf('### What scanners may name'))
    expect(told).toContain(`pdfjs-dist ${lock.packages['node_modules/pdfjs-dist']?.version ?? '?'},`)
    expect(told).toContain(`chalk ${lock.packages['node_modules/chalk']?.version ?? '?'};`)
    for (const [name, safe] of [['braces', '3.0.3'], ['micromatch', '4.0.8']]) {
      expect(lock.packages[`node_modules/${name ?? ''}`]?.version).toBe(safe)
    } // prettier-ignore
  })
})

it('the engine is opened as the page says', () => {
  const opened = here('src/read/pdf/open-pdf.ts')
  for (const option of ['isEvalSupported: false', 'useSystemFonts: false', 'useWasm: false', 'enableXfa: false', 'maxImageSize: 1']) {
    expect(opened).toContain(option)
  } // prettier-ignore
})
