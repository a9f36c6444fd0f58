// What stands around the text of each page: the list of pages, the headings, the way to the other language. No script.
import { posix } from 'node:path'
import { addressOf, PARTS, WORDS } from './contents.mjs'

/** The first page of the other language. */
const otherOf = (part) => PARTS.find((one) => one !== part)

/**
 * A whole page.
 * @param page what `pageOf` made of it
 * @param source its path in the project
 * @param part the half of the site that it is in
 */
export function framed({ title, html, headings }, source, part) {
  const words = WORDS[part.lang]
  const from = posix.dirname(addressOf(source))
  const to = (path) => posix.relative(from, path)
  const other = otherOf(part)
  const item = ({ source: one, name }) => {
    const here = one === source ? ' aria-current="page"' : ''
    return `<li><a href="${to(addressOf(one))}"${here}>${name}</a></li>`
  }
  const groups = part.groups
    .map(({ name, pages }) => `<h2>${name}</h2>\n<ul>\n${pages.map(item).join('\n')}\n</ul>`)
    .join('\n')
  // A page with very many headings is a book of reference, whose list would be longer than a screen.
  const isShort = headings.length > 1 && headings.length < 30
  const list = headings.map(({ id, html: heading }) => `<li><a href="#${id}">${heading}</a></li>`).join('\n')
  const here = isShort ? `<nav class="here" aria-label="${words.here}">\n<ul>\n${list}\n</ul>\n</nav>\n` : ''
  const first = part.groups[0].pages[0].source
  const name = title === part.title ? title : `${title} · ${part.title}`
  return `<!doctype html>
<html lang="${part.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'; style-src 'self'">
<title>${name}</title>
<link rel="stylesheet" href="${to('site.css')}">
</head>
<body>
<a class="skip" href="#text">${words.skip}</a>
<header>
<a class="name" href="${to(addressOf(first))}">${part.title}</a>
<a lang="${other.lang}" hreflang="${other.lang}" href="${to(addressOf(other.groups[0].pages[0].source))}">${words.other}</a>
</header>
<div class="columns">
<nav class="pages" aria-label="${words.pages}">
${groups}
</nav>
<main id="text">
${html.replace('</h1>\n', `</h1>\n${here}`)}</main>
</div>
</body>
</html>
`
}
