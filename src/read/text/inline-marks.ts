// Reads the inline marks of one block of lines: Markdown emphasis, links, footnotes and escapes, entities, and HTML tags.
//   Se **den nye** [bestyrelse](https://example.org/b) her<br>
//      ^^       ^^ ^          ^^^^^^^^^^^^^^^^^^^^^^^^    ^^^^   left out of the view
import { Emphasis } from './emphasis.ts'
import { entityAt } from './entities.ts'
import { type OpenTags, takeHtml } from './html-tags.ts'
import { hide, type Styles } from './styles.ts'

const AUTOLINK = /<(?<url>(?:https?:\/\/|mailto:)[^\s<>]{1,2000})>/iuy
const ESCAPED = /[*_[\]{}#<>|`()+.!~'"$&@^=:;,/\\-]/u
/** Where a mark may begin. */
const MARK = /[\\*_<[\]~^&]/u
const LONGEST_TARGET = 2000
/** `[text]{.underline}`, `# Baggrund {#baggrund}`: how pandoc says what something looks like. */
const ATTRIBUTES =
  /\{(?:[.#][\w-]{1,60}|[\w-]{1,40}="[^"{}]{0,200}")(?: (?:[.#][\w-]{1,60}|[\w-]{1,40}="[^"{}]{0,200}"))*\}/uy
const NOTE = /\[\^(?<mark>[^\]\s]{1,40})\](?<colon>:)?/uy
/** `CO~2~`, `m^2^`: short, without blanks. */
const LOWERED = /(?<sign>[~^])(?<text>[^\s~^]{1,12})\k<sign>/uy

/**
 * Reads the marks between `start` and `end`.
 * @param styles where they are noted
 */
export function inlineMarks(text: string, start: number, end: number, styles: Styles): void {
  if (!MARK.test(text.slice(start, end))) return
  const emphasis = new Emphasis(text, start, end, styles)
  const tags: OpenTags = new Map()
  const brackets: number[] = []
  let struckFrom = -1
  let at = start
  while (at < end) {
    const char = text[at]
    if (char === '\\' && ESCAPED.test(text.charAt(at + 1))) {
      hide(styles, at, at + 1)
      at += 2
    } else if (char === '\\' && /[\n\r]/u.test(text.charAt(at + 1))) {
      // A line break that was meant.
      hide(styles, at, at + 1)
      at++
    } else if (char === '*' || char === '_') {
      at = emphasis.take(at)
    } else if (char === '<') {
      at = takeAutolink(text, at, styles) ?? takeHtml(text, at, styles, tags) ?? at + 1
    } else if (char === '&') {
      at = takeEntity(text, at, styles)
    } else if (char === '~' && text[at + 1] === '~') {
      hide(styles, at, at + 2)
      if (struckFrom >= 0) styles.struck.push({ start: struckFrom, end: at })
      struckFrom = struckFrom >= 0 ? -1 : at + 2
      at += 2
    } else if (char === '~' || char === '^') {
      at = takeLowered(text, at, styles)
    } else if (char === '[') {
      const note = takeNote(text, at, styles)
      if (note === null) brackets.push(at)
      at = note ?? at + 1
    } else if (char === ']') {
      at = takeLink(text, at, end, styles, brackets.pop())
    } else at++
  }
}

function takeAutolink(text: string, at: number, styles: Styles): number | null {
  AUTOLINK.lastIndex = at
  const url = AUTOLINK.exec(text)?.groups?.['url']
  if (url === undefined) return null
  const end = at + 1 + url.length
  hide(styles, at, at + 1)
  hide(styles, end, end + 1)
  styles.links.push({ start: at + 1, end, url })
  return end + 1
}

function takeEntity(text: string, at: number, styles: Styles): number {
  const entity = entityAt(text, at)
  if (entity === null) return at + 1
  styles.spelt.set(at, entity.char)
  hide(styles, at + 1, at + entity.length)
  return at + entity.length
}

function takeLowered(text: string, at: number, styles: Styles): number {
  LOWERED.lastIndex = at
  const found = LOWERED.exec(text)
  if (found === null) return at + 1
  const end = at + found[0].length
  hide(styles, at, at + 1)
  hide(styles, end - 1, end)
  return end
}

/** `[^1]` behind a word, and `[^1]:` in front of a note. */
function takeNote(text: string, at: number, styles: Styles): number | null {
  NOTE.lastIndex = at
  const found = NOTE.exec(text)
  if (found === null) return null
  const end = at + found[0].length
  const isNote = found.groups?.['colon'] === ':' && /(?:^|[\n\r])\s{0,3}$/u.test(text.slice(Math.max(0, at - 4), at))
  hide(styles, at, isNote ? end : found.groups?.['colon'] === ':' ? end - 1 : end)
  styles.notes.push({ mark: found.groups?.['mark'] ?? '', at, isNote })
  return isNote ? end : at + found[0].replace(/:$/u, '').length
}

function takeLink(text: string, at: number, end: number, styles: Styles, open: number | undefined): number {
  if (open === undefined) return at + 1
  if (text[at + 1] === '{') {
    ATTRIBUTES.lastIndex = at + 1
    const attributes = ATTRIBUTES.exec(text)?.[0]
    if (attributes === undefined) return at + 1
    hide(styles, open, open + 1)
    hide(styles, at, at + 1 + attributes.length)
    return at + 1 + attributes.length
  }
  const after = text[at + 1] === '(' ? targetEnd(text, at + 2, end) : -1
  if (after < 0) return at + 1
  const target = text.slice(at + 2, after - 1).replace(/^<|>$/gu, '')
  const isImage = text[open - 1] === '!'
  // What a picture is called is no text of the paper.
  if (isImage) hide(styles, open - 1, after)
  hide(styles, open, open + 1)
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
