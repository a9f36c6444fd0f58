// One content stream while it is read: a page's own, or that of a form drawn on it.
import { OPS } from '../operators.ts'
import type { ColourSpace } from './colour.ts'
import type { Item } from './text-items.ts'
import { TextItems } from './text-items.ts'
import type { Dict } from './objects.ts'
import { Path } from './path.ts'
import type { PdfFile } from './pdf-file.ts'
import type { View } from './pages.ts'
import { TextState } from './text-state.ts'
import type { PageFonts } from './page-fonts.ts'

/** What is known while a whole page is read. */
export interface Sheet {
  readonly file: PdfFile
  readonly fonts: PageFonts
  readonly view: View
  /** Names the marks of this page, as its structure does. */
  readonly id: string
  readonly items: Item[]
  /** Operators by their numbers, and their operands, as the engine has them. */
  readonly fnArray: number[]
  readonly argsArray: (readonly unknown[] | null)[]
  pictures: number
  /** How many marks are open. */
  marks: number
}

const NONE: readonly unknown[] = []

/** A state of the graphics, of which `q` keeps a copy. */
export class Graphics extends TextState {
  fillSpace: ColourSpace = 1
  strokeSpace: ColourSpace = 1

  override copy(): Graphics {
    const copied = new Graphics().take(this)
    copied.fillSpace = this.fillSpace
    copied.strokeSpace = this.strokeSpace
    return copied
  }
}

export class Drawing {
  readonly sheet: Sheet
  readonly resources: Dict
  readonly items: TextItems
  readonly path = new Path()
  /** The forms around this one, by number. */
  readonly forms: ReadonlySet<number>
  state: Graphics
  private readonly saved: Graphics[] = []

  constructor(sheet: Sheet, resources: Dict, state: Graphics, forms: ReadonlySet<number>) {
    this.sheet = sheet
    this.resources = resources
    this.state = state
    this.forms = forms
    this.items = new TextItems(sheet.items, sheet.view)
  }

  emit(operator: keyof typeof OPS, operands: readonly unknown[]): void {
    this.sheet.fnArray.push(OPS[operator])
    this.sheet.argsArray.push(operands)
  }

  save(): void {
    this.emit('save', NONE)
    this.saved.push(this.state)
    this.state = this.state.copy()
  }

  restore(): void {
    this.emit('restore', NONE)
    const before = this.saved.pop()
    if (before === undefined) return
    const { font, fontName, fontSize } = this.state
    this.state = before
    if (before.font !== font || before.fontName !== fontName || before.fontSize !== fontSize) this.items.end()
  }

  /** What is still open at the end is closed. */
  finish(): void {
    for (let i = this.saved.length; i > 0; i--) this.emit('restore', NONE)
    this.items.end()
  }
}
