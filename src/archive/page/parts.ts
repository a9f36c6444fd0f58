// Small parts that several views share.
import type { DocumentRow, MeetingRow, Overview } from '../format/overview.ts'
import type { Range } from '../format/packed.ts'
import { addressOf } from './address.ts'
import { h, type Child } from './dom.ts'
import { hitsIn } from './fold.ts'
import { dayOf, language, OUTCOME_WORDS, t } from './words.ts'

/** A mark with the outcome's word; colour and sign say the same. */
export function badge(outcome: string | null): HTMLElement | null {
  if (outcome === null) return null
  const [sign, da, en, tone] = OUTCOME_WORDS[outcome] ?? ['○', outcome, outcome, 'other']
  return h(
    'span.badge',
    { 'data-tone': tone },
    h('span', { 'aria-hidden': 'true' }, sign),
    language() === 'da' ? da : en,
  )
}

/** The outcome's word. */
export const outcomeWord = (outcome: string): string => OUTCOME_WORDS[outcome]?.[language() === 'da' ? 1 : 2] ?? outcome

/** `KKR Hovedstaden, 16. juni 2026` */
export const meetingName = ({ body, date }: MeetingRow): string => `${body ?? 'KKR'}, ${dayOf(date)}`

/** So many hits are marked in a text: of a letter that was just typed there are hundreds, and each costs an element. */
const MOST_MARKS = 15

/** A text whose hits are marked. @param longest letters after which it is cut, so that no row becomes a page */
export function marked(text: string, terms: readonly string[], longest = 600): Child[] {
  const short = text.length > longest ? `${text.slice(0, longest)} …` : text
  const parts: Child[] = []
  let from = 0
  for (const [start, end] of hitsIn(short, terms).slice(0, MOST_MARKS)) {
    parts.push(short.slice(from, start), h('mark', {}, short.slice(start, end)))
    from = end
  }
  return [...parts, short.slice(from)]
}

/** Places as the address has them: `120-152,160-170`. */
export const placesText = (places: readonly Range[]): string =>
  places.map(([start, end]) => `${start}-${end}`).join(',')

/** Reads places of an address; what is none is left out. */
export function readPlacesText(text: string): Range[] {
  return text.split(',').flatMap((part) => {
    const { start, end } = /^(?<start>\d{1,9})-(?<end>\d{1,9})$/u.exec(part)?.groups ?? {}
    return start === undefined || end === undefined ? [] : [[Number(start), Number(end)] as const]
  })
}

/** A link to a place in a meeting's minutes. */
export function toPlace(
  overview: Overview,
  at: {
    readonly meeting: number
    readonly number: string | null
    readonly item: number
    readonly places?: readonly Range[]
  },
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Child[]
): HTMLElement {
  const key = overview.meetings[at.meeting]?.key ?? ''
  const ord = at.places === undefined ? null : placesText(at.places)
  return h('a', { href: addressOf('moede', key, { punkt: `${at.item + 1}`, ord }), ...attributes }, ...children)
}

/** The document that is shown of a meeting. */
export const shownOf = ({ documents }: MeetingRow): DocumentRow | undefined => documents.find(({ why }) => why === null)

/** A link to a page of the document itself. @param page from 1; `null` for the document as a whole */
export function toDocument(document: DocumentRow | undefined, page: number | null, words: string): HTMLElement | null {
  const href = documentHref(document, page)
  if (href === null) return null
  return h('a.paper', { href, title: document?.name, rel: 'noopener' }, words)
}

/** The address of a page of a document: only PDFs have pages. */
export function documentHref(document: DocumentRow | undefined, page: number | null): string | null {
  if (document?.href === null || document === undefined) return null
  return page === null || document.pages === null ? document.href : `${document.href}#page=${page}`
}

/** `s. 14` of a document, as a link where there is one. */
export function pageLink(document: DocumentRow | undefined, page: number | null): Child {
  if (page === null) return null
  return toDocument(document, page, `${t('pageShort')} ${page}`) ?? h('span', {}, `${t('pageShort')} ${page}`)
}

/** The last part of a file's name. */
export const fileName = (name: string): string => name.split('/').at(-1) ?? name

/** A row of a list: when and which council at the left, what was said, the page at the right. */
export function decisionRow(
  { date, body }: MeetingRow,
  attributes: Readonly<Record<string, string | null>>,
  said: Child,
  page: Child,
): HTMLElement {
  return h(
    'article.decision',
    attributes,
    h('p.when', {}, h('time', { datetime: date }, dayOf(date)), h('span', {}, body ?? 'KKR')),
    h('div', {}, said),
    h('p.at', {}, page),
  )
}

/** A link that a document holds. Only what leads to the web or to a mailbox is one; its target is shown. */
export function outsideLink(text: string, url: string | null): HTMLElement {
  const target = url === null ? null : safeTarget(url)
  if (target === null) return h('span', {}, text, url === null ? null : h('span.target', {}, ` ${cut(url)}`))
  return h(
    'span',
    {},
    h('a', { href: target, rel: 'noopener noreferrer nofollow external' }, text),
    h('span.target', {}, ` ${cut(target)}`),
  )
}

const cut = (url: string): string => (url.length > 90 ? `${url.slice(0, 90)} …` : url)

/** The target of a link, when it is http, https or mailto; else `null`. */
function safeTarget(url: string): string | null {
  try {
    const { protocol, href } = new URL(url)
    return protocol === 'https:' || protocol === 'http:' || protocol === 'mailto:' ? href : null
  } catch {
    return null
  }
}

/** A list to choose from. @param none what is said when nothing is chosen */
export function choice(
  label: string,
  name: string,
  options: readonly (readonly [value: string, words: string])[],
  chosen: string,
  none: string = t('all'),
): HTMLElement {
  const known = options.some(([value]) => value === chosen) || chosen === ''
  const all = known ? options : [...options, [chosen, chosen] as const]
  return h(
    'label.field',
    {},
    h('span', {}, label),
    h(
      'select',
      { name },
      h('option', { value: '' }, none),
      all.map(([value, words]) => h('option', { value, selected: value === chosen }, words)),
    ),
  )
}
