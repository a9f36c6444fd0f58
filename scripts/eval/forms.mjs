// The fixtures and the forms each one is kept in.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A form and what it can know: pages, the texts and targets of links. */
export const FORMS = [
  { name: 'txt', file: 'referat.txt', pages: null, links: 'none' },
  { name: 'md', file: 'machine.md', pages: null, links: 'texts' },
  { name: 'libreoffice', file: 'libreoffice.pdf', pages: 'libreoffice', links: 'targets' },
  { name: 'chromium', file: 'chromium.pdf', pages: 'chromium', links: 'targets' },
]

/** The fixture documents, with their gold. @param root the folder `fixtures` */
export function fixtures(root) {
  return readdirSync(root)
    .filter((name) => existsSync(join(root, name, 'manuscript.source')))
    .sort()
    .map((name) => {
      const folder = join(root, name)
      // Contents printed column by column cannot be paired from a text layer alone.
      const columns = /^contents: columns$/mu.test(readFileSync(join(folder, 'manuscript.source'), 'utf8'))
      const forms = FORMS.filter(({ file }) => existsSync(join(folder, file))).map((form) => ({
        ...form,
        path: join(folder, form.file),
        paired: !columns || form.pages !== null,
      }))
      return { name, folder, forms, gold: JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) }
    })
}
