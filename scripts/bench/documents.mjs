// The documents of a run: one PDF and one text, and folders of copies of the PDF. No two copies are alike to a cache:
// a comment after the last line of a PDF makes no difference to its content.
import { appendFileSync, copyFileSync, linkSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

const size = (path) => statSync(path).size
const largest = (paths) => paths.reduce((best, path) => (size(path) > size(best) ? path : best))

/**
 * The fixture with the longest text, and of its PDFs the largest.
 * @param root the folder `fixtures`
 */
export function largestFixture(root) {
  const folders = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(root, name))
    .filter((folder) => readdirSync(folder).includes('referat.txt'))
    .sort()
  const text = largest(folders.map((folder) => join(folder, 'referat.txt')))
  const pdfs = readdirSync(dirname(text)).filter((name) => name.endsWith('.pdf'))
  return { text, pdf: largest(pdfs.sort().map((name) => join(dirname(text), name))) }
}

/**
 * Makes folders of copies, each file of them under a name of its own.
 * @param pdf  the document
 * @param home a folder that is there
 * @param counts how many copies each folder shall have
 * @returns by count, the folder
 */
export function folders(pdf, home, counts) {
  const all = join(home, 'all')
  mkdirSync(all)
  const copies = Array.from({ length: Math.max(...counts) }, (_, i) => `referat-${String(i + 1).padStart(4, '0')}.pdf`)
  for (const name of copies) {
    copyFileSync(pdf, join(all, name))
    appendFileSync(join(all, name), `\n% ${name}\n`)
  }
  return new Map(
    counts.map((count) => {
      const folder = join(home, `of-${count}`)
      mkdirSync(folder, { recursive: true })
      for (const name of copies.slice(0, count)) linkSync(join(all, name), join(folder, name))
      return [count, folder]
    }),
  )
}

/** A document as the page names it. @param pages of a PDF, as it was read; null of a text */
export function described(path, pages) {
  const kB = `${(size(path) / 1000).toFixed(0)} kB`
  const folder = basename(dirname(path))
  return `\`${folder}/${basename(path)}\`, ${pages === null ? '' : `${pages} pages, `}${kB}`
}
