// A paragraph of a Word file -> its letters, each with its look; changes that are tracked are settled as Word shows them
// when they are accepted: what was inserted counts, what was deleted does not.
import { readable } from '../characters.ts'
import { roman } from './numbering.ts'
import type { Look, Styles } from './styles.ts'
import { below, childrenOf, type Element, textIn, valueAt } from './xml.ts'

/** One character, as a reader sees it. `\n` is a line break that was set, `\t` a tab. */
export interface Letter {
  readonly char: string
  readonly look: Look
  readonly url: string | null
  /** The note whose mark this is. */
  readonly note: string | null
}

/** The notes that were referred to so far, each with the mark that Word prints: `1`, `2`; `i`, `ii` for those at the end. */
export class Notes {
  readonly #marks = new Map<string, string>()
  readonly #counts = new Map<string, number>()

  /** The mark of a note: of `footnote` with the identifier `3`. One that is new gets the next. */
  mark(kind: string, id: string): string {
    const known = this.#marks.get(`${kind} ${id}`)
    if (known !== undefined) return known
    const count = (this.#counts.get(kind) ?? 0) + 1
    this.#counts.set(kind, count)
    const mark = kind === 'endnote' ? roman(count) : String(count)
    this.#marks.set(`${kind} ${id}`, mark)
    return mark
  }

  /** All so far, in the order in which they were first referred to. */
  all(): { readonly kind: string; readonly id: string; readonly mark: string }[] {
    return [...this.#marks].map(([note, mark]) => {
      const [kind = '', id = ''] = note.split(' ')
      return { kind, id, mark }
    })
  }
}

/** What was left out, and what stands beside the paragraph. */
export interface Found {
  insertions: number
  deletions: number
  hidden: number
  readonly notes: Notes
  /** Paragraphs of text boxes, to be read after the paragraph they are anchored in. */
  boxes: Element[]
}

interface Context {
  readonly styles: Styles
  /** Targets of links, by their id. */
  readonly links: ReadonlyMap<string, string>
  readonly style: string | undefined
  readonly found: Found
}

const HYPERLINK = /^\s*HYPERLINK\s+"(?<url>[^"]*)"/u

/** What a field of Word is: its instruction, and whether its result has begun. */
interface Field {
  instruction: string
  isResult: boolean
}

/** Reads the letters of a paragraph. */
export class ParagraphReader {
  readonly letters: Letter[] = []
  readonly #context: Context
  readonly #fields: Field[] = []

  constructor(context: Context) {
    this.#context = context
  }

  /** @param url the link around the element */
  read(element: Element, url: string | null = null): void {
    const { found, links } = this.#context
    for (const child of childrenOf(element)) {
      switch (child.name) {
        case 'r':
          this.#run(child, url)
          break
        case 'ins':
        case 'moveTo':
          found.insertions++
          this.read(child, url)
          break
        case 'del':
        case 'moveFrom':
          found.deletions++
          break
        case 'hyperlink':
          this.read(child, links.get(child.attributes.get('id') ?? '') ?? url)
          break
        case 'sdt':
        case 'sdtContent':
        case 'smartTag':
        case 'customXml':
        case 'fldSimple':
        case 'dir':
        case 'bdo':
          this.read(child, url)
      }
    }
  }

  #run(run: Element, url: string | null): void {
    const { styles, style, found } = this.#context
    const properties = below(run, 'rPr')
    const runStyle = valueAt(properties, 'rStyle')
    const look = { ...styles.lookOf(undefined, style), ...styles.lookOf(properties, runStyle) }
    for (const child of childrenOf(run)) {
      if (child.name === 'fldChar') this.#field(child.attributes.get('fldCharType'))
      else if (child.name === 'instrText') this.#instruct(textIn(child))
      else if (child.name === 'AlternateContent') found.boxes.push(...boxesIn(below(child, 'Choice')))
      else if (child.name === 'drawing' || child.name === 'pict') found.boxes.push(...boxesIn(child))
      else if (/^(?:foot|end)noteReference$/u.test(child.name)) this.#note(child, look)
      else {
        const text = textOf(child)
        // A hidden letter is on no page.
        if (look.hidden === true) found.hidden += text.length
        else this.#add(text, look, this.#link() ?? url)
      }
    }
  }

  #note(reference: Element, look: Look): void {
    const [kind, id] = [reference.name.replace('Reference', ''), reference.attributes.get('id') ?? '']
    const note = `${kind} ${id}`
    for (const char of this.#context.found.notes.mark(kind, id)) this.letters.push({ char, look, url: null, note })
  }

  #add(text: string, look: Look, url: string | null): void {
    for (const char of text.normalize('NFC')) {
      const seen = char === '\n' || char === '\t' ? char : readable(char)
      for (const unit of seen.split('')) this.letters.push({ char: unit, look, url, note: null })
    }
  }

  #field(type: string | undefined): void {
    if (type === 'begin') this.#fields.push({ instruction: '', isResult: false })
    else if (type === 'end') this.#fields.pop()
    else {
      const field = this.#fields.at(-1)
      if (field !== undefined) field.isResult = true
    }
  }

  #instruct(text: string): void {
    const field = this.#fields.at(-1)
    if (field !== undefined) field.instruction += text
  }

  #link(): string | null {
    const url = HYPERLINK.exec(this.#fields.at(-1)?.instruction ?? '')?.groups?.['url']
    return url === undefined || url === '' ? null : url
  }
}

/** The text of a part of a run. */
function textOf(part: Element): string {
  switch (part.name) {
    case 't':
      return textIn(part)
    case 'tab':
    case 'ptab':
      return '\t'
    case 'br':
    case 'cr':
      return '\n'
    case 'noBreakHyphen':
      return '-'
    case 'sym':
      return symbol(part.attributes.get('char') ?? '')
    default:
      return ''
  }
}

/** A sign of a symbol font, by its place there. */
function symbol(hex: string): string {
  const code = Number.parseInt(hex, 16)
  return Number.isInteger(code) && code >= 0x20 && code < 0xd800 ? String.fromCharCode(code) : symbolOfFont(code)
}

const symbolOfFont = (code: number): string => (code >= 0xe000 && code <= 0xffff ? String.fromCharCode(code) : '')

/** The text boxes within an element, the outermost. */
function boxesIn(element: Element | undefined): Element[] {
  return childrenOf(element).flatMap((child) => (child.name === 'txbxContent' ? [child] : boxesIn(child)))
}
