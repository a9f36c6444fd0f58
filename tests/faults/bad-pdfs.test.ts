// PDFs that are none, that are broken, and that were made to harm: the program as it is published reads the others.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { folder, readJson, tree } from '../cli/folder.ts'
import { at, makePdf, PROSE } from '../read/make-pdf.ts'
import { builtProgram } from '../built/program.ts'

const { bin } = builtProgram()
const modules = fileURLToPath(new URL('../../node_modules', import.meta.url))
const minutes = readFileSync(new URL('../../fixtures/sjaelland-2025-09-12/chromium.pdf', import.meta.url))

interface Run {
  readonly stdout: string
  readonly stderr: string
  readonly status: number | null
  readonly seconds: number
}

function kkr(cwd: string, args: readonly string[], program = bin): Run {
  const started = performance.now()
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  return { stdout, stderr, status, seconds: (performance.now() - started) / 1000 }
}

function pdfs(files: Readonly<Record<string, Uint8Array | string>>): string {
  const cwd = folder()
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(cwd, name), bytes)
  return cwd
}

/** A picture of so many bits that it is to be read as the content of a page: 30 bytes that want more than a gigabyte. */
function bomb(width: number, height: number): Uint8Array {
  const segment = Buffer.alloc(30)
  segment.set([0x30, 0, 1], 4)
  segment.writeUInt32BE(19, 7)
  segment.writeUInt32BE(width, 11)
  segment.writeUInt32BE(height, 15)
  return makePdf([{ content: segment.toString('latin1'), filter: 'JBIG2Decode' }, { content: PROSE }])
}

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')
const changed = (change: (file: string) => string): Uint8Array =>
  Buffer.from(change(text(makePdf([{ content: PROSE }, { content: PROSE }]))), 'latin1')

describe('a folder of bad PDFs', () => {
  const BAD = {
    'bomb.pdf': ['out-of-memory', bomb(100_000, 100_000)],
    'circle.pdf': ['damaged', changed((file) => file.replace(/\/Kids \[[^\]]*\]/u, '/Kids [2 0 R]'))],
    'cut.pdf': ['damaged', minutes.subarray(0, minutes.length / 10)],
    'deep.pdf': ['damaged', changed((file) => file.replace('/Kids [', `/Kids ${'['.repeat(10_000)}`))],
    'empty.pdf': ['empty', ''],
    'form.pdf': ['not-a-kkr-document', makePdf([{ content: at(72, 700, 'Please wait... Your viewer may not be able to') + PROSE }], { catalog: '/AcroForm <</XFA [(template) (<a/>)]>>' })], // prettier-ignore
    'head.pdf': ['damaged', '%PDF-'],
    'jpeg.pdf': ['not-a-document', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
    'locked.pdf': ['encrypted', makePdf([{ content: PROSE }], { password: 'kkr' })],
    'page.pdf': ['not-a-document', '<!DOCTYPE html><title>404</title>'],
    'scan.pdf': ['no-text-layer', makePdf([{ content: '' }])],
    'token.pdf': ['damaged', makePdf([{ content: `${'A'.repeat(300)}\n${PROSE}` }])],
    'void.pdf': ['damaged', makePdf([])],
    // A ZIP file is looked into for a Word document.
    'zip.pdf': ['damaged', 'PK\u0003\u0004\u0014'],
  } as const

  it('costs one failure each, and the minutes between them are read', { timeout: 120_000 }, () => {
    const good = ['a.pdf', 'c.pdf', 'zz.pdf']
    const cwd = pdfs({
      ...Object.fromEntries(Object.entries(BAD).map(([name, [, bytes]]) => [name, bytes])),
      ...Object.fromEntries(good.map((name) => [name, minutes])),
    })
    const args = ['extract', '.', '--out-dir', 'out', '--report', 'run.json', '--max-memory', '512', '--jobs', '2']
    const { stdout, stderr, status } = kkr(cwd, args)
    const { inputs } = readJson(join(cwd, 'run.json')) as { inputs: { name: string; failure: { code: string } | null }[] } // prettier-ignore
    const codes = Object.fromEntries(inputs.map(({ name, failure }) => [name, failure?.code ?? 'read']))
    expect(codes).toEqual({
      ...Object.fromEntries(Object.entries(BAD).map(([name, [code]]) => [name, code])),
      ...Object.fromEntries(good.map((name) => [name, 'read'])),
    })
    expect(stderr.trimEnd().split('\n').map((line) => line.replace(/:.*/u, ''))).toEqual(Object.keys(BAD)) // prettier-ignore
    expect(tree(join(cwd, 'out'))).toEqual(good.map((name) => `${name}.json`))
    expect({ stdout, status }).toEqual({ stdout: '', status: 3 })
  })

  // By itself, the engine gives it up after about three seconds.
  it('holds one that takes its time: it is ended, and the next is read', { timeout: 120_000 }, () => {
    const cwd = pdfs({ 'a.pdf': bomb(100_000, 100_000), 'b.pdf': minutes })
    const { stdout, stderr, seconds } = kkr(cwd, ['extract', '.', '--timeout', '2', '--max-memory', '4000', '--jobs', '1']) // prettier-ignore
    expect(stderr).toMatch(/^a\.pdf: it was not read within 2 s\. [^\n]+\n$/u)
    expect(stdout.split('\n')).toHaveLength(2)
    expect(seconds).toBeLessThan(60)
  })
})

describe('a PDF of many pages', () => {
  const pages = (count: number): Uint8Array =>
    makePdf(Array.from({ length: count }, (_, i) => ({ content: PROSE + at(72, 700, `Side ${i}`) })))

  it('is refused when they are ten thousand, before they are read', () => {
    const { stderr, status, seconds } = kkr(pdfs({ 'a.pdf': pages(10_000) }), ['show', 'a.pdf', '--stage', 'text'])
    expect(stderr).toMatch(/^a\.pdf: it has 10000 pages, more than 2000\. [^\n]+\n$/u)
    expect(status).toBe(3)
    expect(seconds).toBeLessThan(40)
  })

  it('is read in 400 MB when they are as many as may be', { timeout: 120_000 }, () => {
    const cwd = pdfs({ 'a.pdf': pages(2000) })
    const { stdout, stderr } = kkr(cwd, ['show', 'a.pdf', '--stage', 'text', '--max-memory', '400'])
    expect(stderr).toBe('')
    expect(stdout.split('\f')).toHaveLength(2000)
  })
})

it('without the package that draws, PDFs and texts are read as with it', () => {
  const home = folder()
  for (const part of ['bin', 'dist', 'package.json']) cpSync(join(dirname(bin), '..', part), join(home, part), { recursive: true }) // prettier-ignore
  mkdirSync(join(home, 'node_modules'))
  // A package finds others from where it really is: a link would find the one that is to be missing.
  for (const name of readdirSync(modules).filter((one) => !one.startsWith('.') && one !== '@napi-rs')) {
    const [from, to] = [join(modules, name), join(home, 'node_modules', name)]
    if (name.startsWith('pdf')) cpSync(from, to, { recursive: true, filter: (path) => !path.endsWith('.map') })
    else symlinkSync(from, to)
  }
  const cwd = pdfs({
    'a.pdf': minutes,
    'b.txt': 'REFERAT 2031\nKKR SJÆLLAND\nDato: 16-06-2031 10:00\n\n1. Eventuelt\n',
  })
  const { stdout, stderr, status } = kkr(cwd, ['extract', '.'], join(home, 'bin/kkr-referat.js'))
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
  expect(stdout).toBe(kkr(cwd, ['extract', '.']).stdout)
  expect(kkr(cwd, ['show', 'a.pdf', '--stage', 'text'], join(home, 'bin/kkr-referat.js')).stdout).toContain('KKR')
})
