// Links of a built site that lead nowhere: to a file that is not there, or to a place that the file does not have.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, posix } from 'node:path'

const unescaped = (text) =>
  text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')

/** Finds them. @param folder the site @returns e.g. `docs/ci.html: rules.html#no-such-rule`, sorted */
export function brokenLinks(folder) {
  const files = readdirSync(folder, { recursive: true }).map((name) => name.replaceAll('\\', '/'))
  const pages = new Map(
    files
      .filter((name) => name.endsWith('.html'))
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  )
  const places = (name) => new Set(Array.from((pages.get(name) ?? '').matchAll(/ id="(?<id>[^"]+)"/gu), ({ groups }) => unescaped(groups.id)))
  const placesOf = new Map(Array.from(pages.keys(), (name) => [name, places(name)]))

  function isBroken(from, link) {
    if (/^https:\/\/[a-z]/u.test(link)) return false
    const [path, anchor] = link.split('#')
    const target = path === '' ? from : posix.join(posix.dirname(from), path)
    if (target.startsWith('..') || !existsSync(join(folder, target))) return true
    const isFolder = statSync(join(folder, target)).isDirectory()
    if (isFolder && !pages.has(`${target}/index.html`)) return true
    return anchor !== undefined && placesOf.get(target)?.has(decodeURIComponent(anchor)) !== true
  }

  return [...pages]
    .flatMap(([from, html]) =>
      Array.from(html.matchAll(/ (?:href|src)="(?<link>[^"]*)"/gu), ({ groups }) => unescaped(groups.link))
        .filter((link) => isBroken(from, link))
        .map((link) => `${from}: ${link}`),
    )
    .sort()
} // prettier-ignore
