// Of a page's structure: which marked content the tags call a hyphen set by the typesetter (ISO 32000-1, 14.7).
//   page /StructParents 3 -> the tree's /ParentTree at 3 -> [elements by mark] -> /ActualText <FEFF00AD>
import type { StructNode } from '../pdf-types.ts'
import { DEPTH } from './budget.ts'
import { type Dict, isArray, isDict, numberOf, type PdfObject } from './objects.ts'
import type { DirectPage } from './pages.ts'
import type { PdfFile } from './pdf-file.ts'
import { textString } from './text-string.ts'
import { unsupported } from './unsupported.ts'

/**
 * The structure of a page, as far as it says in words what a mark shows.
 * @param id how the page names its marks
 * @throws {Unsupported}
 */
export function structureOf(file: PdfFile, catalog: Dict, { dict }: DirectPage, id: string): StructNode | null {
  const root = file.dict(catalog.get('StructTreeRoot'))
  if (root === null) return null
  const key = file.get(dict, 'StructParents')
  const tree = file.dict(root.get('ParentTree'))
  if (typeof key !== 'number' || tree === null) return { children: [] }
  const elements = entryOf(file, tree, key, 0)
  if (!isArray(elements)) return { children: [] }
  readAround(file, elements)
  const children = file.members(elements).flatMap((element, mark): StructNode[] => {
    const alt = altOf(file, element)
    return alt === null ? [] : [{ alt, children: [{ id: `${id}_mc${mark}` }] }]
  })
  return { children }
}

/**
 * Reads what stands around the elements of a page: what is above each, and what is right below. The engine reads it too,
 * and tells when it is damaged; here, reading refuses.
 */
function readAround(file: PdfFile, elements: readonly PdfObject[]): void {
  const seen = new Set<Dict>()
  for (const element of file.members(elements)) {
    for (let node = file.dict(element); node !== null && !seen.has(node); node = file.dict(node.get('P'))) {
      seen.add(node)
      const kids = file.get(node, 'K')
      file.budget.takeSteps(5)
      if (isArray(kids)) file.members(kids)
      file.get(node, 'A')
    }
  }
}

function altOf(file: PdfFile, element: PdfObject): string | null {
  const dict = file.resolve(element)
  if (!isDict(dict)) return null
  const said = [file.get(dict, 'Alt'), file.get(dict, 'ActualText')].find((value) => typeof value === 'string')
  return typeof said === 'string' ? textString(said) : null
}

/** An entry of a tree of numbers: `/Nums [3 9 0 R]` in its leaves, `/Limits [0 31]` above. */
function entryOf(file: PdfFile, node: Dict, key: number, depth: number): PdfObject {
  if (depth > DEPTH) unsupported('a tree of numbers in a circle')
  const nums = file.get(node, 'Nums')
  if (isArray(nums)) {
    file.budget.takeSteps(nums.length / 8)
    for (let i = 0; i + 1 < nums.length; i += 2) if (file.resolve(nums[i]) === key) return file.resolve(nums[i + 1])
    return null
  }
  for (const kid of file.array(node.get('Kids')) ?? []) {
    if (!isDict(kid)) return unsupported('a strange tree of numbers')
    const [from = 0, to = 0] = (file.array(kid.get('Limits')) ?? []).map(numberOf)
    if (key >= from && key <= to) return entryOf(file, kid, key, depth + 1)
  }
  return null
}
