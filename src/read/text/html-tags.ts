// HTML in a text, as converters leave it: tags that are known are no words, whatever they carry; cells of tables part.
//   <td>Faxe</td><td align="right">42</td>       Faxe ⇥ 42
//   <span class="underline">Bilag</span>         Bilag
//   5 < 7, <vedlagt>                             stay: no tags of HTML
import { BLANK, CELL, FIRST_CELL, hide, mark, type Styles } from './styles.ts'

const NAMES =
  'a|abbr|article|aside|b|big|blockquote|body|br|caption|center|cite|code|col|colgroup|dd|del|div|dl|dt|em|figcaption|figure|' +
  'font|footer|h[1-6]|head|header|hr|html|i|img|ins|li|main|mark|nav|ol|p|page|pre|q|s|section|small|span|strike|strong|sub|' +
  'sup|table|tbody|td|tfoot|th|thead|tr|u|ul'
const TAG = new RegExp(`<(?<slash>/?)(?<name>${NAMES})(?<rest>(?:\\s[^<>]{0,2000})?)/?>`, 'iuy')
const COMMENT = /<!--[^]{0,2000}?-->/uy
const HREF = /\shref\s?=\s?["'](?<url>[^"']{0,2000})["']/iu
const BLOCK = /^(?:br|p|div|li|h[1-6])$/u

/** Tags that are open, by name: where their content begins, and where they link to. */
export type OpenTags = Map<string, { readonly from: number; readonly url: string | null }[]>

/** Reads a tag or a comment at a place. @returns where it ends; `null` when there is none */
export function takeHtml(text: string, at: number, styles: Styles, open: OpenTags): number | null {
  COMMENT.lastIndex = at
  const comment = text.startsWith('<!--', at) ? COMMENT.exec(text) : null
  if (comment !== null) {
    hide(styles, at, at + comment[0].length)
    return at + comment[0].length
  }
  TAG.lastIndex = at
  const tag = TAG.exec(text)
  if (tag === null) return null
  const end = at + tag[0].length
  const name = (tag.groups?.['name'] ?? '').toLowerCase()
  hide(styles, at, end)
  if (BLOCK.test(name)) styles.hidden[at] = BLANK
  if (tag.groups?.['slash'] === '') begin(name, tag.groups['rest'] ?? '', at, end, styles, open)
  else finish(name, text, at, end, styles, open)
  return end
}

function begin(name: string, rest: string, at: number, end: number, styles: Styles, open: OpenTags): void {
  if (name === 'td' || name === 'th') {
    // The first cell of a row begins it, the others part from the one before.
    const row = open.get('tr')?.at(-1)
    const isFirst = row === undefined || !styles.hidden.subarray(row.from, at).includes(FIRST_CELL)
    styles.hidden[at] = isFirst ? FIRST_CELL : CELL
  }
  if (/^(?:br|hr|img|col)$/u.test(name)) return
  const tags = open.get(name) ?? []
  open.set(name, tags)
  tags.push({ from: end, url: HREF.exec(rest)?.groups?.['url'] ?? null })
}

function finish(name: string, text: string, at: number, end: number, styles: Styles, open: OpenTags): void {
  const tag = open.get(name)?.pop()
  if (tag === undefined) return
  const { from, url } = tag
  if (/^(?:b|strong|th|h[1-6])$/u.test(name)) mark(styles.bold, from, at)
  if (/^(?:i|em)$/u.test(name)) mark(styles.italic, from, at)
  if (/^(?:del|s|strike)$/u.test(name)) styles.struck.push({ start: from, end: at })
  if (name === 'a' && url !== null) styles.links.push({ start: from, end: at, url: /^(?:#|$)/u.test(url) ? null : url })
  if (name === 'sup') {
    const figure = text.slice(from, at)
    if (/^(?:\d{1,2}|[a-z*†‡])\)?$/u.test(figure)) noteMark(figure.replace(')', ''), from, at, end, text, styles)
  }
}

/** A raised figure behind a word is the mark of a note, at the beginning of a line it begins one. */
function noteMark(mark: string, from: number, at: number, end: number, text: string, styles: Styles): void {
  const isNote = /(?:^|[\n\r])\s{0,20}<sup>$/iu.test(text.slice(Math.max(0, from - 30), from))
  styles.notes.push({ mark, at: from, isNote })
  if (isNote && text[end] !== ' ') styles.hidden[at] = BLANK
}
