// Reads the inline marks of one block of lines: Markdown emphasis, links and escapes, and a few HTML tags.
//   Se **den nye** [bestyrelse](https://example.org/b) her<br>
//      ^^       ^^ ^          ^^^^^^^^^^^^^^^^^^^^^^^^    ^^^^   left out of the view
import { Emphasis } from './emphasis.ts'
import { hide, mark, type Styles } from './styles.ts'

const TAG = /<(?<slash>\/?)(?<name>b|strong|i|em|u|sup|sub|br)(?: ?\/)?>/iuy
const AUTOLINK = /<(?<url>(?:https?:\/\/|mailto:)[^\s<>]{1,2000})>/iuy
const ESCAPED = /[*_[\]#<>|`()+.!~-]/u
/** Where a mark may begin. */
const MARK = /[\\*_<[\]]/u
const LONGEST_TARGET = 2000

/**
 * Reads the marks between `start` and `end`.
 * @param styles where they are noted
 */
export function inlineMarks(text: string, start: number, end: number, styles: Styles): void {
  if (!MARK.test(text.slice(start, end))) return
  const emphasis = new Emphasis(text, start, end, styles)
  const tags = new Map<string, number[]>()
  const brackets: number[] = []
  let at = start
  while (at < end) {
    const char = text[at]
    if (char === '\\' && ESCAPED.test(text.charAt(at + 1))) {
      hide(styles, at, at + 1)
      at += 2
    } else if (char === '*' || char === '_') {
      at = emphasis.take(at)
    } else if (char === '<') {
      at = takeTag(text, at, styles, tags)
    } else if (char === '[') {
      brackets.push(at)
      at++
    } else if (char === ']') {
      at = takeLink(text, at, end, styles, brackets.pop())
    } else at++
  }
}

function takeTag(text: string, at: number, styles: Styles, tags: Map<string, number[]>): number {
  AUTOLINK.lastIndex = at
  const url = AUTOLINK.exec(text)?.groups?.['url']
  if (url !== undefined) {
    const end = at + 1 + url.length
    hide(styles, at, at + 1)
    hide(styles, end, end + 1)
    styles.links.push({ start: at + 1, end, url })
    return end + 1
  }
  TAG.lastIndex = at
  const tag = TAG.exec(text)
  if (tag === null) return at + 1
  const end = at + tag[0].length
  const name = tag.groups?.['name']?.toLowerCase() ?? ''
  hide(styles, at, end)
  if (name === 'br') styles.hidden[at] = 2
  const counts = /^(?:b|strong)$/u.test(name) ? styles.bold : /^(?:i|em)$/u.test(name) ? styles.italic : null
  if (counts === null) return end
  const open = tags.get(name) ?? []
  tags.set(name, open)
  if (tag.groups?.['slash'] === '') open.push(end)
  else {
    const from = open.pop()
    if (from !== undefined) mark(counts, from, at)
  }
  return end
}

function takeLink(text: string, at: number, end: number, styles: Styles, open: number | undefined): number {
  const after = open !== undefined && text[at + 1] === '(' ? targetEnd(text, at + 2, end) : -1
  if (open === undefined || after < 0) return at + 1
  const target = text.slice(at + 2, after - 1).replace(/^<|>$/gu, '')
  const isImage = text[open - 1] === '!'
  hide(styles, isImage ? open - 1 : open, open + 1)
  hide(styles, at, after)
  if (!isImage)
    styles.links.push({ start: open + 1, end: at, url: target === '' || target.startsWith('#') ? null : target })
  return after
}

// Where the target's closing bracket ends; -1 when there is none before a blank, so `[sic] (se bilag)` is no link.
function targetEnd(text: string, from: number, end: number): number {
  let depth = 1
  for (let at = from; at < Math.min(end, from + LONGEST_TARGET); at++) {
    const char = text.charAt(at)
    if (/\s/u.test(char)) return -1
    if (char === '(') depth++
    if (char === ')' && --depth === 0) return at + 1
  }
  return -1
}
