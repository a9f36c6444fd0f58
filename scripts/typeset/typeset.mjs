#!/usr/bin/env node
// Typesets fixtures/<folder>/manuscript.source into libreoffice.pdf, chromium.pdf, referat.txt (and machine.md if the
// manuscript asks for it) and transcribes expected.json.   node scripts/typeset/typeset.mjs [--keep] [folder...]
import { copyFileSync, existsSync, readdirSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { asFodt } from './as-fodt.mjs'
import { asHtml } from './as-html.mjs'
import { asText } from './as-text.mjs'
import { expected } from './expected.mjs'
import { findPages } from './find-pages.mjs'
import { contentsOf, readManuscript } from './manuscript.mjs'
import { printChromium, printLibreOffice, steady, withFolder } from './printers.mjs'

const fixtures = resolve(dirname(fileURLToPath(import.meta.url)), '../../fixtures')
const args = process.argv.slice(2)
const named = args.filter((a) => !a.startsWith('--')).map((a) => resolve(a))
const all = readdirSync(fixtures).map((name) => join(fixtures, name))
const folders = (named.length ? named : all).filter((folder) => existsSync(join(folder, 'manuscript.source')))

for (const folder of folders) {
  const manuscript = readManuscript(folder)
  const { meta, blocks } = manuscript
  const entries = contentsOf(blocks)
  const first = Number(meta['first-body-page'] ?? 3)
  const print = (name, printer, write) =>
    withFolder((room) => {
      const options = { tagged: (meta.tagged ?? '').includes(name) }
      const pages = findPages(printer(write(manuscript, []), room, options), entries, first)
      const pdf = printer(write(manuscript, pages), room, options)
      const again = findPages(pdf, entries, first)
      if (String(again) !== String(pages)) throw new Error(`${folder}: the contents moved the pages`)
      writeFileSync(join(folder, `${name}.pdf`), steady(pdf, meta['meeting.date']))
      if (args.includes('--keep'))
        for (const file of ['referat.fodt', 'referat.html'])
          if (existsSync(join(room, file))) copyFileSync(join(room, file), join(folder, file))
      return pages
    })
  const pages = {
    libreoffice: print('libreoffice', printLibreOffice, asFodt),
    chromium: print('chromium', printChromium, asHtml),
  }
  writeFileSync(join(folder, 'referat.txt'), asText(manuscript, pages.libreoffice))
  if (meta.machine === 'yes') writeFileSync(join(folder, 'machine.md'), asText(manuscript, pages.libreoffice, true))
  writeFileSync(join(folder, 'expected.json'), JSON.stringify(expected(manuscript, pages), null, 2) + '\n')
  process.stderr.write(
    `${basename(folder)}: ${Math.max(...pages.libreoffice)} / ${Math.max(...pages.chromium)} pages to the last heading\n`,
  )
}
