// The fonts of a file, each read once.
import { DirectFont, readFont } from './font.ts'
import { type Dict, isDict, Ref } from './objects.ts'
import type { PdfFile } from './pdf-file.ts'
import { damaged, unsupported } from './unsupported.ts'

export class PageFonts {
  readonly #file: PdfFile
  readonly #fonts = new Map<number, DirectFont>()
  readonly #descriptors = new Set<number>()

  constructor(file: PdfFile) {
    this.#file = file
  }

  /** The font that has a name in these resources. @throws {Unsupported} */
  find(resources: Dict, name: string): DirectFont {
    const ref = this.#file.dict(resources.get('Font'))?.get(name)
    if (!(ref instanceof Ref)) return unsupported('a font of no number')
    const known = this.#fonts.get(ref.num)
    if (known !== undefined) return known
    const font = this.#read(ref, `f${ref.num}`)
    this.#fonts.set(ref.num, font)
    return font
  }

  /** The font of an id, `f` and its number. */
  get(id: string): DirectFont | null {
    return this.#fonts.get(Number(id.slice(1))) ?? null
  }

  #read(ref: Ref, id: string): DirectFont {
    this.#file.budget.takeSteps(500)
    const dict = this.#file.dict(ref) ?? damaged('a lost font')
    const inner = this.#file.array(dict.get('DescendantFonts'))?.[0]
    const descriptor = (isDict(inner) ? inner : dict).get('FontDescriptor')
    // Fonts that share a description may be one font to the engine.
    if (!(descriptor instanceof Ref) || this.#descriptors.has(descriptor.num)) unsupported('fonts of one description')
    else this.#descriptors.add(descriptor.num)
    return readFont(this.#file, dict, id)
  }
}
