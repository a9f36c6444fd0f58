// Finds the page on which each entry of the contents list stands as a heading: a walk forward through the pages' text.
// A heading is looked for at the start of a line, blanks squeezed out; it may run over line ends.
import { execFileSync } from 'node:child_process'

const squeeze = (text) => text.normalize('NFC').replace(/[\s\u00ad]/gu, '')

export function readPages(pdf) {
  const text = execFileSync('pdftotext', ['-enc', 'UTF-8', pdf, '-'], { encoding: 'utf8', maxBuffer: 1 << 26 })
  return text.split('\f').slice(0, -1)
}

export function findPages(pdf, entries, firstPage) {
  const pages = readPages(pdf).map((page) => page.split('\n').map(squeeze).filter(Boolean))
  let page = firstPage - 1
  let line = 0
  return entries.map(({ printed, heading }) => {
    const wanted = squeeze(printed + heading)
    for (; page < pages.length; page++, line = 0) {
      for (; line < pages[page].length; line++) {
        if (
          pages[page]
            .slice(line, line + 4)
            .join('')
            .startsWith(wanted) &&
          heads(pages[page], line, wanted)
        ) {
          line++
          return page + 1
        }
      }
    }
    throw new Error(`${pdf}: no heading "${printed} ${heading}" after the contents`)
  })
}

// "Siden sidst" must not be found in "Siden sidst er der …": the heading ends where a line ends.
function heads(lines, from, wanted) {
  let rest = wanted
  for (let i = from; rest; i++) {
    if (!rest.startsWith(lines[i])) return false
    rest = rest.slice(lines[i].length)
  }
  return true
}
