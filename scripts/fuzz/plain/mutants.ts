// Plain PDFs that nobody wrote: fixtures of one or two pages, with other content, fonts, boxes and links, packed anew.
import { dice, type Dice } from '../dice.ts'
import { changeContent, CONTENT_CHANGES, otherNumber } from './content.ts'
import { copyOf, type Part, type Parts, putTogether } from './parts.ts'

/** A PDF, and how it was made in a few words. */
export interface Mutant {
  readonly bytes: Buffer
  readonly how: string
}

type Change = (pdf: Parts, d: Dice) => void

/** Letters on which something depends: blanks, hyphens, accents, ligatures, from right to left, none at all. */
const LETTERS = ['0020', '00A0', '00AD', '002D', '2010', '2011', '0301', 'FB01', '200B', '05D0', 'D83DDE00', '0041030A', '000A', 'F0B7', '00C6', '2022', '6900'] // prettier-ignore

const isContent = ({ stream, isPacked }: Part): boolean => isPacked && /\bTf\b/u.test(stream ?? '')
const isCmap = ({ stream }: Part): boolean => stream?.includes('begincmap') === true
const isPage = ({ head }: Part): boolean => /\/Type\s*\/Page\b/u.test(head)

/** Changes one of the parts of a kind, if there is any. */
function changeOne({ parts }: Parts, d: Dice, is: (part: Part) => boolean, by: (part: Part) => void): void {
  const such = parts.filter(is)
  if (such.length > 0) by(d.one(such))
}

/** Changes one number behind a key: `/Widths [277 556 …]`, `/Rect [70 700 200 712]`; never one of a reference. */
const numberBehind =
  (key: RegExp): Change =>
  (pdf, d) => {
    changeOne(pdf, d, ({ head }) => key.test(head), (part) => {
      const from = part.head.search(key)
      const rest = part.head.slice(from)
      const numbers = [...rest.matchAll(/(?<![.\w])-?\d+(?:\.\d+)?(?![\d.]|\s+\d+\s+R|\s+R|\s+obj)/gu)].slice(0, 300)
      if (numbers.length === 0) return
      const { 0: said, index } = d.one(numbers)
      const at = from + index
      part.head = part.head.slice(0, at) + otherNumber(said, d) + part.head.slice(at + said.length)
    }) // prettier-ignore
  }

/** Adds an entry to a page's dictionary. */
const onPage =
  (entries: readonly string[]): Change =>
  (pdf, d) => {
    changeOne(pdf, d, isPage, (part) => {
      part.head = part.head.replace(/<</u, () => `<< ${d.one(entries)} `)
    })
  }

const CHANGES: Readonly<Record<string, Change>> = {
  ...Object.fromEntries(
    CONTENT_CHANGES.map((kind): [string, Change] => [
      kind,
      (pdf, d) => {
        changeOne(pdf, d, isContent, (part) => {
          part.stream = changeContent(part.stream ?? '', kind, d)
        })
      },
    ]),
  ),
  widths: numberBehind(/\/Widths|\/W\s*\[|^\d+ 0 obj\s*\[/u),
  'facts of a font': numberBehind(/\/FontDescriptor\b|\/FirstChar|\/DW\b|\/MissingWidth|\/ItalicAngle/u),
  boxes: numberBehind(/\/MediaBox|\/CropBox/u),
  links: numberBehind(/\/Rect\b/u),
  letters: (pdf, d) => {
    changeOne(pdf, d, isCmap, (part) => {
      const codes = [...(part.stream ?? '').matchAll(/<(?<code>[\da-f]{4})>(?=\s*(?:[\]\n\r<]|$))/giu)]
      if (codes.length === 0) return
      const { 0: said, index } = d.one(codes)
      part.stream = `${part.stream?.slice(0, index) ?? ''}<${d.one(LETTERS)}>${part.stream?.slice(index + said.length) ?? ''}`
    })
  },
  turned: onPage(['/Rotate 90', '/Rotate 180', '/Rotate 270', '/Rotate -90']),
  cropped: onPage(['/CropBox [40 40 500 700]', '/CropBox [0 0 300 800]', '/CropBox [-20 -20 700 900]']),
  shuffled: (pdf, d) => {
    for (let i = 0; i < 8; i++) pdf.parts.push(...pdf.parts.splice(d.below(pdf.parts.length), 1))
  },
}

/** Leaves one or two of the pages, so that many mutants can be read. */
function fewPages(pdf: Parts, d: Dice): void {
  const trees = pdf.parts.filter(({ head }) => /\/Type\s*\/Pages\b/u.test(head))
  const [tree] = trees
  if (trees.length !== 1 || tree === undefined) return
  const kids = [...(/\/Kids\s*\[(?<kids>[^[\]]*)\]/u.exec(tree.head)?.groups?.['kids'] ?? '').matchAll(/\b\d+ 0 R/gu)]
  const from = d.below(kids.length)
  const kept = kids.slice(from, from + 1 + d.below(2)).map(([kid]) => kid)
  tree.head = tree.head
    .replace(/\/Kids\s*\[[^[\]]*\]/u, () => `/Kids [${kept.join(' ')}]`)
    .replace(/\/Count\s+\d+/u, () => `/Count ${kept.length}`)
}

/** Makes the mutant of a number: always the same for a seed. @param sound PDFs in parts @param seed of the run */
export function mutants(sound: readonly Parts[], seed: number): (number: number) => Mutant {
  return (number) => {
    const d = dice(seed, number)
    const pdf = copyOf(d.one(sound))
    fewPages(pdf, d)
    const kinds = Array.from({ length: 1 + d.below(3) }, () => d.one(Object.keys(CHANGES)))
    for (const kind of kinds) CHANGES[kind]?.(pdf, d)
    return { bytes: putTogether(pdf, d.below(11) - 1), how: kinds.join(', ') }
  }
}
