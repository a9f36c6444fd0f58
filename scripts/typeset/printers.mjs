// LibreOffice and Chromium as printers, and the one thing done to their PDFs: dates and ids become the same every time.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export function withFolder(use) {
  const folder = mkdtempSync(join(tmpdir(), 'typeset-'))
  try {
    return use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const QUIET = { stdio: ['ignore', 'ignore', 'ignore'], timeout: 120_000 }

export function printLibreOffice(fodt, folder, { tagged }) {
  const source = join(folder, 'referat.fodt')
  writeFileSync(source, fodt)
  const options = JSON.stringify({
    UseTaggedPDF: { type: 'boolean', value: String(tagged) },
    ExportBookmarks: { type: 'boolean', value: String(tagged) },
  })
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  execFileSync(
    'soffice',
    [profile, '--headless', '--convert-to', `pdf:writer_pdf_Export:${options}`, '--outdir', folder, source],
    QUIET,
  )
  return join(folder, 'referat.pdf')
}

/** A Word file of a flat OpenDocument text. @returns its path */
export function writeWord(fodt, folder) {
  const source = join(folder, 'word.fodt')
  writeFileSync(source, fodt)
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'docx', '--outdir', folder, source], QUIET)
  return join(folder, 'word.docx')
}

export function printChromium(html, folder, { tagged }) {
  const source = join(folder, 'referat.html')
  const pdf = join(folder, 'chromium.pdf')
  writeFileSync(source, html)
  const flags = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--no-pdf-header-footer',
    `--user-data-dir=${join(folder, 'chromium')}`,
  ]
  if (!tagged) flags.push('--disable-pdf-tagging')
  execFileSync('chromium', [...flags, `--print-to-pdf=${pdf}`, `file://${source}`], QUIET)
  return pdf
}

/** Same length in, same length out: the cross-reference table stays true. */
export function steady(pdf, date) {
  const stamp = date.replace(/-/gu, '') + '120000'
  const text = readFileSync(pdf, 'latin1')
    .replace(/D:\d{14}/gu, `D:${stamp}`)
    .replace(/(?<=D:\d{14})[+-]\d\d'\d\d/gu, "+00'00")
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?=[Z+<-])/gu, `${date}T12:00:00`)
    .replace(
      /(?<=\/ID ?\[ ?<)(?<first>[0-9A-Fa-f]+)(?<between>>\s*<)(?<second>[0-9A-Fa-f]+)/gu,
      (_, first, between, second) => '0'.repeat(first.length) + between + '0'.repeat(second.length),
    )
    .replace(/(?<=\/DocChecksum \/)[0-9A-F]+/gu, (sum) => '0'.repeat(sum.length))
  return Buffer.from(text, 'latin1')
}
