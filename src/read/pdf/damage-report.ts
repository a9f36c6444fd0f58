// Everything doubtful about one PDF, gathered while it is read, as warnings in the end.
import type { Language } from '../../text/languages.ts'
import type { SourceWarning, SourceWarningCode } from '../../text/source-warning.ts'
import { amount, inListedOrder } from '../../text/source-warning.ts'
import { garbled } from '../garbled.ts'
import { DAMAGES, PAGES_LOST, PICTURE } from './engine-damage.ts'
import type { Notes } from './unread-words.ts'
import type { PageRuns } from './page-runs.ts'
import type { Unseen } from './unseen-letters.ts'

/** What is doubtful on one page. */
export interface PageDoubts extends Notes, Unseen, Pick<PageRuns, 'controls'> {
  readonly hasPictures: boolean
}

/** The doubts about one PDF. */
export class DamageReport {
  /** Does it hold a form of the kind that is not made of pages? */
  hasXfa = false
  /** Is it damaged in a way that the engine may not tell? */
  isSeenDamaged = false
  /** Names of the files that are attached to it. */
  attached: readonly string[] = []
  /** How many pictures were left out so far. */
  pictures = 0
  /** Has the engine made up a page, because it found none? */
  hasLostPages = false
  readonly #heard = new Set<string>()
  readonly #pages: (PageDoubts & { readonly number: number })[] = []
  readonly #struck: { readonly number: number; readonly letters: number }[] = []

  /** Takes a sentence of the engine. */
  hear(sentence: string): void {
    if (PICTURE.test(sentence)) this.pictures++
    if (PAGES_LOST.test(sentence)) this.hasLostPages = true
    for (const { what, said } of DAMAGES) if (said.test(sentence)) this.#heard.add(what)
  }

  /** Takes what was found on a page. @param number from 1 */
  addPage(number: number, doubts: PageDoubts): void {
    this.#pages.push({ number, ...doubts })
  }

  /** Takes how many letters of a page are struck out. @param number from 1 */
  addStruck(number: number, letters: number): void {
    this.#struck.push({ number, letters })
  }

  /** Did the engine have to mend something? */
  get isRepaired(): boolean {
    return this.isSeenDamaged || DAMAGES.some(({ code, what }) => code === 'repaired' && this.#heard.has(what))
  }

  /** How many control characters the fonts made of letters. */
  get controls(): number {
    return sumOf(this.#pages, ({ controls }) => controls)
  }

  /** Where words stand that are no part of what is seen of the pages: `in a form (12 fields)`. */
  get elsewhere(): Record<Language, string>[] {
    const [fields, notes, outside] = (['fields', 'notes', 'outside'] as const).map((kind) =>
      sumOf(this.#pages, (page) => page[kind]),
    )
    const many = (count: number | undefined, one: string, more: string): string =>
      `${String(count)} ${count === 1 ? one : more}`
    return [
      this.hasXfa && { en: 'in a form (XFA)', da: 'i en formular (XFA)' },
      !this.hasXfa &&
        fields && {
          en: `in a form (${amount(fields, 'field')})`,
          da: `i en formular (${many(fields, 'felt', 'felter')})`,
        },
      notes && { en: `in ${amount(notes, 'annotation')}`, da: `i ${many(notes, 'kommentar', 'kommentarer')}` },
      outside && {
        en: `outside of the visible page (${amount(outside, 'letter')})`,
        da: `uden for den synlige side (${many(outside, 'bogstav', 'bogstaver')})`,
      },
    ].filter((place) => typeof place === 'object')
  }

  /** All of it, in the order of the list. @param text of all pages @param usual whether `isUsual` says so of it */
  warnings(text: string, usual: boolean): SourceWarning[] {
    const found: SourceWarning[] = []
    const add = (code: SourceWarningCode, details: readonly (string | null)[]): void => {
      const told = details.filter((detail) => detail !== null)
      if (told.length > 0) found.push({ code, detail: told.join('; ') })
    }
    for (const code of ['repaired', 'broken-fonts'] as const) {
      const heard = DAMAGES.filter((damage) => damage.code === code && this.#heard.has(damage.what))
      if (code === 'repaired' && heard.length === 0 && this.isSeenDamaged) add(code, ['parts of it are broken'])
      add(
        code,
        heard.map(({ what }) => what),
      )
    }
    add('garbled', [garbled(text, this.controls, 0, usual)])
    add('struck-text', [told(this.#struck, ({ letters }) => letters, 'letter', ' struck out, left out')])
    const pages = this.#pages
    add('hidden-text', [
      told(pages, ({ outside }) => outside, 'letter', ' outside of the visible page, left out'),
      told(
        pages,
        ({ unseen, hasPictures }) => (hasPictures ? 0 : unseen),
        'letter',
        ' drawn unseen, read like the others',
      ),
    ])
    add('ocr-text', [told(pages, ({ unseen, hasPictures }) => (hasPictures ? unseen : 0), 'letter')])
    add('form-fields-not-read', [this.hasXfa ? 'a form (XFA)' : null, told(pages, ({ fields }) => fields, 'field')])
    add('annotations-not-read', [told(pages, ({ notes }) => notes, 'annotation')])
    add('signatures-not-read', [told(pages, ({ signatures }) => signatures, 'signature')])
    add('attachments', [attachments(this.attached)])
    return inListedOrder(found)
  }
}

/** Names on one line, the first few of many. */
function attachments(names: readonly string[]): string | null {
  if (names.length === 0) return null
  const shown = names.slice(0, MOST_NAMES).map((name) => name.replace(/[\p{Cc}\s]+/gu, ' ').slice(0, LONGEST_NAME))
  const more = names.length > MOST_NAMES ? ' and others' : ''
  return `${amount(names.length, 'file')} attached, not read: ${shown.join(', ')}${more}`
}

const MOST_NAMES = 5
const LONGEST_NAME = 100

const sumOf = <T>(pages: readonly T[], count: (page: T) => number): number =>
  pages.reduce((sum, page) => sum + count(page), 0)

/** E.g. `12 letters outside (2 pages, the first 3)`; `null` when there are none. */
function told<T extends { readonly number: number }>(
  pages: readonly T[],
  count: (page: T) => number,
  noun: string,
  how = '',
): string | null {
  const numbers = pages.filter((page) => count(page) > 0).map(({ number }) => String(number))
  const [first] = numbers
  if (first === undefined) return null
  const places = numbers.length === 1 ? `page ${first}` : `${String(numbers.length)} pages, the first ${first}`
  return `${amount(sumOf(pages, count), noun)}${how} (${places})`
}
