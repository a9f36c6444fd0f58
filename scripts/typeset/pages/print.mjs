// npm run typeset:pages -- [kind …]: prints the kinds of pages anew, to tests/pages. Without a name, all.
import { copyFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { printChromium, printLibreOffice, steady, withFolder, writeWord } from '../printers.mjs'
import { KINDS } from './kinds.mjs'

const named = process.argv.slice(2)
for (const [name, source] of Object.entries(KINDS)) {
  if (named.length > 0 && !named.includes(name)) continue
  withFolder((folder) => {
    const print = name.endsWith('libreoffice') ? printLibreOffice : printChromium
    const pdf = steady(print(source, folder, { tagged: false }), '2027-09-09')
    const word = new URL(`../../../tests/pages/${name}.docx`, import.meta.url)
    if (name.startsWith('changes')) copyFileSync(writeWord(source, folder), word)
    writeFileSync(fileURLToPath(new URL(`../../../tests/pages/${name}.pdf`, import.meta.url)), pdf)
  })
}
