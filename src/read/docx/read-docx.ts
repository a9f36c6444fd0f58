// A Word file (.docx) -> its text and lines: each paragraph is a line, each row of a table one with its cells. What Word
// itself counts (numbers of headings and lists) is in the text, as it is on the page; heads and feet of pages are furniture.
// Nothing of the file is run or fetched: macros, pictures and embedded objects are not even unpacked.
import type { Cell, Footnote, Line, LineLink } from '../../text/source.ts'
import { amount, inListedOrder, type SourceWarning } from '../../text/source-warning.ts'
import { leaveOut } from '../left-out.ts'
import { WORD } from '../failures/document-texts.ts'
import { ReadFailure } from '../read-failure.ts'
import { type Block, BodyReader, type Found } from './body.ts'
import { Notes, type Letter } from './paragraph.ts'
import { readStyles } from './styles.ts'
import { Numbering } from './numbering.ts'
import { margins } from './heads-feet.ts'
import { below, childrenOf, type Element, parseXml } from './xml.ts'
import { damaged, Zip } from './zip.ts'

export interface DocxContent {
  readonly pages: null
  readonly text: string
  readonly lines: readonly Line[]
  readonly footnotes: readonly Footnote[]
  readonly warnings: readonly SourceWarning[]
}

const MAIN = 'word/document.xml'

/**
 * Reads a Word file.
 * @param bytes the file, left as it is
 * @throws {ReadFailure}
 */
export function readDocx(bytes: Uint8Array): DocxContent {
  const zip = new Zip(bytes)
  const part = (name: string): Element | undefined => {
    const text = zip.text(name)
    return text === null ? undefined : parseXml(text)
  }
  if (!zip.has(MAIN)) throw noWordFile(zip)
  const body = below(part(MAIN), 'body') ?? missing()
  const relations = part('word/_rels/document.xml.rels')
  const links = linksOf(relations)
  const found: Found = { insertions: 0, deletions: 0, hidden: 0, notes: new Notes(), boxes: [] }
  const reader = new BodyReader({
    styles: readStyles(part('word/styles.xml')),
    numbering: new Numbering(part('word/numbering.xml')),
    links,
    found,
  })
  const writer = new Writer()
  const around = margins(body, relations)
  const addMargins = (isHead: boolean): void => {
    for (const margin of around.filter((one) => one.isHead === isHead)) {
      const aside = margin.isHead && margin.isFirst ? undefined : 'artifact'
      for (const block of reader.blocks(part(`word/${margin.part}`) ?? NOTHING)) writer.add(block, aside)
    }
  }
  addMargins(true)
  const heads = writer.lines.length
  for (const block of reader.blocks(body)) writer.add(block)
  const isEmpty = writer.lines.length === heads
  addMargins(false)
  writer.addNotes(found.notes, (kind) => part(`word/${kind}s.xml`), reader)
  const { text, lines, footnotes, struck } = writer
  if (isEmpty && lines.every(({ aside }) => aside === 'artifact')) throw new ReadFailure('empty', WORD.empty)
  const comments = childrenOf(part('word/comments.xml')).filter(({ name }) => name === 'comment').length
  return { pages: null, text, lines, footnotes, warnings: warningsOf(found, struck, comments) }
}

const NOTHING: Element = { name: '', attributes: new Map(), children: [] }

const missing = (): never => {
  throw damaged(WORD.noBody)
}

function noWordFile(zip: Zip): ReadFailure {
  return new ReadFailure('not-a-document', zip.has('[Content_Types].xml') ? WORD.otherOffice : WORD.archive)
}

function linksOf(root: Element | undefined): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const { attributes } of childrenOf(root)) {
    const [id, target] = [attributes.get('Id'), attributes.get('Target')]
    const isLink = attributes.get('Type')?.endsWith('/hyperlink') === true
    if (isLink && id !== undefined && target !== undefined) found.set(id, target)
  }
  return found
}

function warningsOf({ insertions, deletions, hidden }: Found, struck: number, comments: number): SourceWarning[] {
  const warnings: SourceWarning[] = []
  if (struck > 0) warnings.push({ code: 'struck-text', detail: `${amount(struck, 'letter')} struck out, left out` })
  if (insertions + deletions > 0) {
    const detail = `${amount(insertions, 'insertion')}, read; ${amount(deletions, 'deletion')}, left out`
    warnings.push({ code: 'tracked-changes', detail })
  }
  if (comments > 0) warnings.push({ code: 'comments', detail: `${amount(comments, 'comment')}, left out` })
  if (hidden > 0) warnings.push({ code: 'hidden-text', detail: `${amount(hidden, 'letter')} hidden, left out` })
  return inListedOrder(warnings)
}

/** Writes blocks as lines of one text. */
class Writer {
  text = ''
  readonly lines: Line[] = []
  readonly footnotes: Footnote[] = []
  struck = 0
  readonly #marks = new Map<string, number[]>()

  add({ parts, indent, isHead }: Block, aside?: Line['aside']): void {
    const letters = parts.flatMap((part, i): Letter[] => (i === 0 ? [...part] : [PARTS, ...part]))
    let from = 0
    let isFirst = true
    for (let i = 0; i <= letters.length; i++) {
      if (i < letters.length && letters[i]?.char !== '\n') continue
      const made = this.#line(letters.slice(from, i), { indent, isHead, isFirst, isRow: parts.length > 1 }, aside)
      if (made) isFirst = false
      from = i + 1
    }
  }

  addNotes(notes: Notes, part: (kind: string) => Element | undefined, reader: BodyReader): void {
    const all = notes.all()
    const elements = new Map<string, Element>()
    for (const kind of new Set(all.map((note) => note.kind)))
      for (const element of childrenOf(part(kind)))
        if (element.name === kind) elements.set(`${kind} ${element.attributes.get('id') ?? ''}`, element)
    for (const { kind, id, mark } of all) {
      const note = `${kind} ${id}`
      const element = elements.get(note)
      const at = this.#marks.get(note) ?? []
      if (element === undefined) continue
      const from = this.lines.length
      reader.blocks(element).forEach((block, i) => {
        const [first = [], ...rest] = block.parts
        const head = Array.from(`${mark} `, (char): Letter => ({ char, look: {}, url: null, note }))
        this.add(i === 0 ? { ...block, parts: [[...head, ...trimmed(first)], ...rest] } : block, 'note')
      })
      if (this.lines.length > from && at.length > 0) this.footnotes.push({ mark, at, from, to: this.lines.length })
    }
  }

  /** @returns whether there was anything to write */
  #line(
    found: readonly Letter[],
    { indent, isHead, isFirst, isRow }: { indent: number; isHead: boolean; isFirst: boolean; isRow: boolean },
    aside: Line['aside'],
  ): boolean {
    const letters = trimmed(found)
    const isWord = (letter: Letter): boolean => /\p{Alpha}/u.test(letter.char)
    const text = letters.map(({ char }) => char).join('')
    if (text.trim() === '') return false
    if (this.lines.length > 0) this.text += '\n'
    const start = this.text.length
    this.text += text
    const isLeftOut = letters.map(({ look, note, char }) => {
      if (look.struck === true && char.trim() !== '') this.struck++
      return look.struck === true || note !== null
    })
    letters.forEach(({ note }, i) => {
      if (note === null || note === letters[i - 1]?.note || aside === 'note') return
      this.#marks.set(note, [...(this.#marks.get(note) ?? []), start + i])
    })
    const printed = {
      text,
      cells: isRow
        ? [...emptyCells(found, 0), ...cellsOf(text), ...emptyCells(found.toReversed(), text.length)]
        : cellsOf(text),
      links: linksIn(letters),
    }
    const view = isLeftOut.includes(true) ? leaveOut(printed, isLeftOut) : { ...printed, offsets: null }
    const isStruck = view.text === ''
    const words = letters.filter((letter) => isWord(letter) && letter.look.struck !== true)
    const told = words.length > 0 ? words : letters
    this.lines.push({
      start,
      end: this.text.length,
      page: null,
      ...(isStruck ? { ...printed, offsets: null } : view),
      offsets: isStruck ? null : (view.offsets?.map((offset) => start + offset) ?? null),
      blankBefore: isFirst,
      indent: isRow ? 0 : indent,
      box: undefined,
      bold: isHead || told.every(({ look }) => look.bold === true),
      italic: told.every(({ look }) => look.italic === true),
      hyphen: undefined,
      aside: isStruck ? 'struck' : aside,
    })
    return true
  }
}

/** What parts two cells. */
const PARTS: Letter = { char: '\t', look: {}, url: null, note: null }

/** Runs of blanks made one, outer blanks left out. */
function trimmed(letters: readonly Letter[]): Letter[] {
  const kept: Letter[] = []
  for (const letter of letters) {
    const above = kept.at(-1)?.char
    if (letter.char === ' ' && (above === undefined || above === ' ' || above === '\t')) continue
    if (letter.char === '\t' && above === ' ') kept.pop()
    kept.push(letter)
  }
  while (/^\s$/u.test(kept.at(-1)?.char ?? '')) kept.pop()
  let from = 0
  while (/^\s$/u.test(kept[from]?.char ?? '')) from++
  return kept.slice(from)
}

/** The empty cells of a row before its first letter: a view begins and ends with one. */
function emptyCells(letters: readonly Letter[], at: number): Cell[] {
  const first = letters.findIndex(({ char }) => char.trim() !== '')
  const tabs = letters.slice(0, Math.max(0, first)).filter(({ char }) => char === '\t')
  return tabs.map(() => ({ start: at, end: at, left: undefined, right: undefined }))
}

function cellsOf(text: string): Cell[] {
  let start = 0
  return text.split('\t').map((cell) => {
    const made = { start, end: start + cell.length, left: undefined, right: undefined }
    start += cell.length + 1
    return made
  })
}

function linksIn(letters: readonly Letter[]): LineLink[] {
  const links: { start: number; end: number; url: string }[] = []
  letters.forEach(({ url }, i) => {
    const last = links.at(-1)
    if (url === null) return
    if (last?.end === i && last.url === url) last.end = i + 1
    else links.push({ start: i, end: i + 1, url })
  })
  return links
}
