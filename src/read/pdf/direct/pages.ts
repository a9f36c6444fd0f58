// The pages of a file, with what they inherit (ISO 32000-1, 7.7.3).
import { DEPTH } from './budget.ts'
import { latin1 } from './bytes.ts'
import { countOf, type Dict, isArray, nameOf, numberOf, type PdfObject, Ref, Stream } from './objects.ts'
import type { PdfFile } from './pdf-file.ts'
import { damaged, unsupported } from './unsupported.ts'

/** A page's edges, in PDF units: left, lower, right, upper. */
export type View = readonly [number, number, number, number]

export interface DirectPage {
  readonly ref: Ref
  readonly dict: Dict
  readonly view: View
  /** Clockwise, 0, 90, 180 or 270. */
  readonly rotate: number
  readonly resources: Dict
}

const INHERITED = ['Resources', 'MediaBox', 'CropBox', 'Rotate'] as const
type Inherited = Readonly<Partial<Record<(typeof INHERITED)[number], PdfObject>>>

/** @throws {Unsupported} also when the tree of pages is not as it says */
export function pagesOf(file: PdfFile, catalog: Dict): DirectPage[] {
  const root = catalog.get('Pages')
  if (!(root instanceof Ref)) return unsupported('no pages')
  const pages: DirectPage[] = []
  collect(file, root, {}, new Set(), pages)
  const said = file.dict(root)
  if (said === null || countOf(file.get(said, 'Count')) !== pages.length) damaged('another number of pages')
  checkEachOnce(file, pages)
  return pages
}

/** Each page stands once in the tree, and what is written on it is its own. */
function checkEachOnce(file: PdfFile, pages: readonly DirectPage[]): void {
  if (new Set(pages.map(({ ref }) => ref.num)).size < pages.length) damaged('a page that is told twice')
  const seen = new Set<number>()
  for (const { dict } of pages) {
    const contents = dict.get('Contents')
    if (!(contents instanceof Ref)) continue
    const stream = file.resolve(contents)
    // Pages that are alike may share a drawing; the same words are on two pages by mistake.
    if (seen.has(contents.num) && stream instanceof Stream && SHOWS.test(latin1(file.unpack(stream), 0))) {
      damaged('two pages of the same words')
    }
    seen.add(contents.num)
  }
}

const SHOWS = /\bT[jJ]\b/u

function collect(file: PdfFile, ref: Ref, from: Inherited, above: ReadonlySet<number>, pages: DirectPage[]): void {
  if (above.size > DEPTH || above.has(ref.num)) unsupported('pages in a circle')
  const dict = file.dict(ref) ?? unsupported('a lost page')
  const kind = nameOf(file.get(dict, 'Type'))
  const isOther = kind === undefined ? !dict.has('Kids') && !dict.has('Contents') : kind !== 'Page' && kind !== 'Pages'
  // The engine would take it for an empty page.
  if (isOther) damaged('something else among the pages')
  // The engine looks for what is inherited along this way.
  const parent = dict.get('Parent')
  if (parent instanceof Ref ? parent.num !== [...above].at(-1) : parent !== undefined || above.size > 0) {
    unsupported('a strange tree of pages')
  }
  const mine: Inherited = {
    ...from,
    ...Object.fromEntries(INHERITED.flatMap((key) => (dict.has(key) ? [[key, file.get(dict, key)]] : []))),
  }
  if (kind === 'Page') {
    if (dict.has('Kids')) unsupported('a page with pages')
    pages.push(pageOf(file, ref, dict, mine))
    return
  }
  const kids = file.get(dict, 'Kids')
  if (kind !== 'Pages' || !isArray(kids)) return unsupported('a strange tree of pages')
  const path = new Set(above).add(ref.num)
  // A page may be told of many times.
  file.budget.takeSteps(100 * kids.length)
  for (const kid of kids) {
    if (!(kid instanceof Ref)) return unsupported('a strange tree of pages')
    collect(file, kid, mine, path, pages)
  }
}

function pageOf(file: PdfFile, ref: Ref, dict: Dict, { Resources, MediaBox, CropBox, Rotate }: Inherited): DirectPage {
  if (dict.has('UserUnit')) unsupported('units of its own')
  const media = boxOf(file, MediaBox) ?? unsupported('a page without size')
  const crop = boxOf(file, CropBox) ?? media
  const view: View = [
    Math.max(media[0], crop[0]),
    Math.max(media[1], crop[1]),
    Math.min(media[2], crop[2]),
    Math.min(media[3], crop[3]),
  ]
  if (view[0] >= view[2] || view[1] >= view[3]) unsupported('a page of no size')
  const turn = numberOf(Rotate ?? 0)
  if (turn % 90 !== 0) unsupported('a page askew')
  const rotate = ((turn % 360) + 360) % 360
  return { ref, dict, view, rotate, resources: file.dict(Resources) ?? unsupported('a page without resources') }
}

function boxOf(file: PdfFile, value: PdfObject | undefined): View | null {
  const box = file.array(value)?.map(numberOf)
  if (box === undefined) return null
  const [a = 0, b = 0, c = 0, d = 0] = box
  if (box.length !== 4 || a === c || b === d) unsupported('a strange box')
  return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)]
}

/**
 * The content of a page: its streams, one after the other.
 * @throws {Unsupported} also where a word may run over from one stream into the next
 */
export function contentOf(file: PdfFile, { dict }: DirectPage): Uint8Array[] {
  const found = file.get(dict, 'Contents')
  // A page that is meant to be blank has contents without letters.
  if (found === null) damaged('a page without contents')
  const streams = isArray(found) ? file.members(found) : [found]
  return streams.map((stream) =>
    stream instanceof Stream ? file.unpack(stream) : damaged('contents that are no stream'),
  )
}
