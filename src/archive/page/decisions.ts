// The list of all decisions: search, filters, rows.
import { DECISION_KINDS, type DecisionRow, type Overview } from '../format/overview.ts'
import type { Address } from './address.ts'
import { fill, h, type Child } from './dom.ts'
import { wordsAround } from './fold.ts'
import { badge, choice, decisionRow, marked, meetingName, outcomeWord, pageLink, shownOf, toPlace } from './parts.ts'
import { createSearch, WANTED, type Found, type Search, type Wanted } from './search.ts'
import { createSeeAlso } from './see-also.ts'
import type { MakeView, Page } from './view.ts'
import { KIND_WORDS, language, numberOf, OUTCOME_WORDS, t } from './words.ts'

/** So many rows are shown at first, and more with each asking. */
const ROWS = 40

const searches = new WeakMap<Overview, Search>()

const searchOf = (overview: Overview): Search => {
  const known = searches.get(overview) ?? createSearch(overview)
  searches.set(overview, known)
  return known
}

const wantedOf = ({ filters }: Address): Wanted =>
  Object.fromEntries(WANTED.map((name) => [name, filters.get(name) ?? ''])) as unknown as Wanted

/** The view of decisions. */
export const decisionsView: MakeView = (address, page) => {
  const { overview, keep } = page
  const search = searchOf(overview)
  let wanted = wantedOf(address)
  let rows = ROWS
  const field = h('input', {
    type: 'search',
    name: 'q',
    value: wanted.q,
    placeholder: t('searchHint'),
    autocomplete: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
  })
  const choices = filterFields(overview, wanted)
  const reset = h('button.quiet', { type: 'button' }, t('reset'))
  const full = h('button.quiet', { type: 'button' }, t('fullText'))
  const count = h('p.count', { role: 'status' })
  const also = h('div')
  const list = h('div')
  const seeAlso = createSeeAlso(overview)
  const form = h(
    'form.search',
    { role: 'search' },
    h('label.field.query', {}, h('span', {}, t('search')), field),
    // On a telephone the filters would fill the window: they are opened by who wants them.
    h('details.narrow', { open: isNarrowed(wanted) || !matchMedia('(max-width: 44em)').matches }, h('summary', {}, t('moreFilters')), h('div.filters', {}, choices)),
    h('div.actions', {}, count, full, reset),
  ) // prettier-ignore

  const show = (): void => {
    const found = search.find(wanted)
    full.hidden = !overview.split || wanted.q === '' || search.isWhole()
    reset.hidden = WANTED.every((name) => wanted[name] === '')
    count.textContent = numberOf(found.decisions.length + found.inText.length, 'decision')
    fill(also, seeAlso(wanted.q, found.terms))
    fill(list, resultsOf(found, rows, search, page), moreButton(found))
  }
  const moreButton = ({ decisions, inText }: Found): Child => {
    if (decisions.length + inText.length <= rows) return null
    const more = h('button.more', { type: 'button' }, t('more'))
    more.addEventListener('click', () => {
      const before = rows
      rows += 5 * ROWS
      show()
      list.querySelectorAll<HTMLElement>('article a.title')[before]?.focus()
    })
    return more
  }
  const read = (): void => {
    search.readAll(show)
  }
  const changed = (next: Wanted): void => {
    wanted = next
    rows = ROWS
    if (wanted.q !== '' && !overview.split) read()
    keep({ ...wanted })
    show()
  }
  const controls = (): Wanted =>
    Object.fromEntries(WANTED.map((name) => [name, (form.elements.namedItem(name) as HTMLInputElement).value])) as unknown as Wanted // prettier-ignore
  form.addEventListener('input', () => {
    changed(controls())
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
  })
  reset.addEventListener('click', () => {
    for (const name of WANTED) (form.elements.namedItem(name) as HTMLInputElement).value = ''
    changed(controls())
    field.focus()
  })
  full.addEventListener('click', () => {
    full.textContent = t('reading')
    read()
  })
  show()
  if (wanted.q !== '' && !overview.split) read()
  return {
    title: t('decisions'),
    node: h('div.view', {}, h('h1', { tabindex: '-1' }, t('decisions')), form, also, list),
    update(next) {
      wanted = wantedOf(next)
      for (const name of WANTED) (form.elements.namedItem(name) as HTMLInputElement).value = wanted[name]
      show()
      return true
    },
  }
}

function filterFields({ meetings, decisions }: Overview, wanted: Wanted): HTMLElement[] {
  const among = (values: Iterable<string | null>): string[] =>
    [...new Set(values)]
      .filter((value): value is string => value !== null && value !== '')
      .sort((a, b) => a.localeCompare(b, 'da'))
  const plain = (values: readonly string[]): (readonly [string, string])[] => values.map((value) => [value, value])
  const outcomes = new Set(decisions.map(({ outcome }) => outcome))
  const kinds = new Set(decisions.flatMap((row) => row.kinds))
  const word = (kind: string): string => KIND_WORDS[kind]?.[language() === 'da' ? 0 : 1] ?? kind
  return [
    choice(t('council'), 'raad', plain(among(meetings.map(({ body }) => body))), wanted.raad),
    choice(t('year'), 'aar', plain(among(meetings.map(({ year }) => `${year ?? ''}`)).reverse()), wanted.aar),
    choice(
      t('outcome'),
      'udfald',
      Object.keys(OUTCOME_WORDS).flatMap((one) => (outcomes.has(one) ? [[one, outcomeWord(one)] as const] : [])),
      wanted.udfald,
    ),
    choice(t('party'), 'parti', plain(among(decisions.flatMap(({ parties }) => parties))), wanted.parti),
    choice(
      t('municipality'),
      'kommune',
      plain(among(decisions.flatMap(({ municipalities }) => municipalities))),
      wanted.kommune,
    ),
    choice(
      t('kind'),
      'art',
      DECISION_KINDS.flatMap((kind) => (kinds.has(kind) ? [[kind, word(kind)] as const] : [])),
      wanted.art,
    ),
  ]
}

/** Is any filter set, besides the words? */
const isNarrowed = (wanted: Wanted): boolean => WANTED.some((name) => name !== 'q' && wanted[name] !== '')

function resultsOf({ decisions, inText, terms }: Found, rows: number, search: Search, page: Page): Child {
  if (decisions.length + inText.length === 0) return h('p.empty', {}, t('none'))
  const first = decisions.slice(0, rows)
  const rest = inText.slice(0, rows - first.length)
  return [
    h('div.results', {}, first.map((row) => article(row, terms, null, page))),
    rest.length === 0
      ? null
      : [
          h('h2.split', {}, t('inText')),
          h('div.results', {}, rest.map((row) => article(row, terms, search.textOf(row), page))),
        ],
  ] // prettier-ignore
}

function article(
  row: DecisionRow,
  terms: readonly string[],
  text: ReturnType<Search['textOf']>,
  { overview }: Page,
): HTMLElement {
  const meeting = overview.meetings[row.meeting]
  if (meeting === undefined) return h('article')
  const around = text === null ? null : wordsAround(text.text, terms, text.folded)
  const said = row.outcomeText ?? row.text
  // Where the words are found in the decision and not in the sentence that decides, they are shown as well.
  const further = around ?? (terms.length > 0 && !said.includes(row.text) ? wordsAround(row.text, terms) : null)
  return decisionRow(
    meeting,
    { 'data-outcome': row.outcome },
    [
      h('h2', {}, toPlace(overview, { ...row, places: [] }, { class: 'title' }, row.number === null ? null : `${row.number} `, marked(row.title, terms, 300))),
      h('p.said', {}, badge(row.outcome), ' ', toPlace(overview, row, { class: 'words', title: meetingName(meeting) }, marked(said, terms)), row.kinds.includes('vote') ? h('span.tag', {}, t('votes')) : null),
      further === null ? null : h('p.around', {}, marked(further, terms)),
      row.record.map((one) => h('p.around', {}, h('span.tag', {}, t('onRecord')), ' ', marked(one, terms))),
    ],
    pageLink(shownOf(meeting), row.page),
  )
} // prettier-ignore
