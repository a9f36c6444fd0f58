// One content stream while it is read: a page's own, or that of a form drawn on it.
import type { DrawnPage } from './drawn-page.ts'
import { Graphics } from './graphics-state.ts'
import type { Dict } from './objects.ts'
import type { PageFonts } from './page-fonts.ts'
import type { View } from './pages.ts'
import { Path } from './path.ts'
import type { PdfFile } from './pdf-file.ts'
import type { Reach } from './reach.ts'
import type { ShownText } from './shown-text.ts'
import type { TextBuilder } from './text-builder.ts'
import { type Item, TextItems } from './text-items.ts'

/** What is known while a whole page is read. */
export interface Sheet {
  readonly file: PdfFile
  readonly fonts: PageFonts
  readonly view: View
  /** Names the marks of this page, as its structure does. */
  readonly id: string
  readonly items: Item[]
  /** The strings, and what is drawn of them and besides. */
  readonly text: ShownText
  readonly drawn: DrawnPage
  /** What text items are made in, and how far the last text reaches. */
  readonly builder: TextBuilder
  readonly reach: Reach
  pictures: number
  /** How many marks are open. */
  marks: number
  /** A form goes back to more states than it has saved. */
  isUnbalanced: boolean
}

export class Drawing {
  readonly sheet: Sheet
  readonly resources: Dict
  readonly items: TextItems
  readonly path = new Path()
  /** The forms around this one, by number. */
  readonly forms: ReadonlySet<number>
  readonly state: Graphics
  /** Copies of the state, and how many of them are in use. */
  private readonly saved: Graphics[] = []
  private depth = 0

  constructor(sheet: Sheet, resources: Dict, state: Graphics, forms: ReadonlySet<number>) {
    this.sheet = sheet
    this.resources = resources
    this.state = state
    this.forms = forms
    this.items = new TextItems(sheet.items, sheet.view, sheet.builder)
  }

  save(): void {
    const kept = (this.saved[this.depth++] ??= new Graphics())
    kept.take(this.state)
  }

  restore(): void {
    const { state } = this
    const before = this.saved[this.depth - 1]
    if (before === undefined) {
      // To the engine's drawing operators, what is around it goes back to an earlier state then.
      if (this.forms.size > 0) this.sheet.isUnbalanced = true
      return
    }
    this.depth--
    const isOther =
      before.font !== state.font || before.fontName !== state.fontName || before.fontSize !== state.fontSize
    state.take(before)
    if (isOther) this.items.end()
  }
}
