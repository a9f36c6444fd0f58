// What lies on a page besides its content. Links are read; of anything else the engine tells.
//   /Subtype /Link /Rect [70 700 200 712] /A << /S /URI /URI (https://www.kl.dk/) >>
import type { Annotation } from '../pdf-types.ts'
import { type Dict, isDict, nameOf, numberOf } from './objects.ts'
import type { DirectPage } from './pages.ts'
import type { PdfFile } from './pdf-file.ts'
import { unsupported } from './unsupported.ts'

/** Each line of a page is held against each of its links. */
const MOST_LINKS = 1000
/** To be printed: the one flag that changes nothing here (ISO 32000-1, table 165). */
const PRINT = 4
const HARMLESS = ['GoTo', 'Named']

/** @throws {Unsupported} */
export function annotationsOf(file: PdfFile, { dict }: DirectPage): Annotation[] {
  const found = file.array(dict.get('Annots')) ?? []
  if (found.length > MOST_LINKS) unsupported('very many links')
  return found.map((annotation) => (isDict(annotation) ? link(file, annotation) : unsupported('a strange annotation')))
}

function link(file: PdfFile, dict: Dict): Annotation {
  file.budget.takeSteps(20)
  if (nameOf(file.get(dict, 'Subtype')) !== 'Link') unsupported('an annotation that is no link')
  if ((numberOf(file.get(dict, 'F') ?? 0) & ~PRINT) !== 0) unsupported('a link that is not seen')
  if (['AP', 'AA', 'QuadPoints'].some((key) => dict.has(key))) unsupported('a strange link')
  const [a = 0, b = 0, c = 0, d = 0, ...rest] = (file.array(dict.get('Rect')) ?? []).map(numberOf)
  if (rest.length > 0) unsupported('a strange link')
  const rect = [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)]
  const url = addressOf(file, dict)
  return { subtype: 'Link', rect, ...(url === null ? {} : { url, unsafeUrl: url }) }
}

function addressOf(file: PdfFile, dict: Dict): string | null {
  const action = file.dict(dict.get('A'))
  if (action === null) return null
  const kind = nameOf(file.get(action, 'S')) ?? ''
  if (HARMLESS.includes(kind)) return null
  const said = file.get(action, 'URI')
  if (kind !== 'URI' || typeof said !== 'string') return unsupported('a link to something else')
  return asUrl(said)
}

/** An address as browsers write it. Those that begin without `https:` or the like are left to the engine. */
function asUrl(said: string): string {
  if (!/^(?:https?|mailto|tel|ftp):[!-~]+$/iu.test(said)) unsupported('a strange address')
  return URL.canParse(said) ? new URL(said).href : unsupported('a strange address')
}
