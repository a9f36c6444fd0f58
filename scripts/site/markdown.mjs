// A page of Markdown -> its HTML, its headings with the anchors that GitHub gives them, and the files that it leads to.
//
//   [rules](rules.md#why)   ->   <a href="rules.html#why">        ## Why it matters   ->   <h2 id="why-it-matters">
import { posix } from 'node:path'
import { Marked } from 'marked'
import { addressOf, isPage } from './contents.mjs'

const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** What a heading's link ends in; of several alike, the later ones are counted. */
function anchors() {
  const seen = new Map()
  return (heading) => {
    const anchor = heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-')
    const count = seen.get(anchor) ?? 0
    seen.set(anchor, count + 1)
    return count === 0 ? anchor : `${anchor}-${count}`
  }
}

const isElsewhere = (link) => /^[a-z]+:/u.test(link)

/**
 * Makes the HTML of a page.
 * @param text Markdown
 * @param source the page's path in the project
 * @returns its `title` (text), `html`, `headings` of the second level, and `files` of the project that it leads to and that
 *   are no pages
 */
export function pageOf(text, source) {
  const anchorOf = anchors()
  const headings = []
  const files = new Set()
  let title = source

  /** Pages lead to pages; what else there is in the project lies on the site by its own name. */
  function hrefOf(link) {
    if (isElsewhere(link) || link.startsWith('#')) return link
    const [path, anchor] = link.split('#')
    const target = posix.join(posix.dirname(source), path)
    if (!isPage(target)) files.add(target)
    const to = posix.relative(posix.dirname(source), isPage(target) ? addressOf(target) : target)
    return anchor === undefined ? to : `${to}#${anchor}`
  }

  const marked = new Marked({
    gfm: true,
    renderer: {
      heading({ tokens, depth, text: written }) {
        const inner = this.parser.parseInline(tokens)
        const plain = this.parser.parseInline(tokens, this.parser.textRenderer)
        const id = anchorOf(written)
        if (depth === 1) title = plain
        if (depth === 2) headings.push({ id, html: plain })
        return `<h${depth} id="${escaped(id)}">${inner}</h${depth}>\n`
      },
      link({ href, tokens }) {
        return `<a href="${escaped(hrefOf(href))}">${this.parser.parseInline(tokens)}</a>`
      },
      image: ({ href, text: alternative }) =>
        `<img src="${escaped(hrefOf(href))}" alt="${escaped(alternative)}" loading="lazy">`,
      code: ({ text: code, lang = '' }) =>
        `<pre tabindex="0"><code class="${escaped(lang.split(' ')[0])}">${escaped(code)}</code></pre>\n`,
      // What is HTML in the source is what the writer of the page says, not a part of the page.
      html: ({ text: written }) => escaped(written),
    },
  })
  const html = marked
    .parse(text)
    .replaceAll('<table>', '<div class="table" tabindex="0"><table>')
    .replaceAll('</table>', '</table></div>')
  return { title, html, headings, files: [...files] }
}
