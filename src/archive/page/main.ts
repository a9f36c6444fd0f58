// The page: one overview, views by address, both languages.
import { addressOf, keepLanguage, readAddress, type Address, type Filters } from './address.ts'
import { aboutView } from './about.ts'
import { casesView } from './cases.ts'
import { decisionsView } from './decisions.ts'
import { fill, h } from './dom.ts'
import { loadOverview } from './load.ts'
import { looseEndsView } from './loose-ends.ts'
import { meetingView } from './meeting.ts'
import { meetingsView } from './meetings.ts'
import { municipalitiesView, partiesView, peopleView } from './people.ts'
import { postsView } from './posts.ts'
import type { MakeView, Page, View } from './view.ts'
import { language, speak, t, type Word } from './words.ts'

const VIEWS: Readonly<Record<string, MakeView>> = {
  beslutninger: decisionsView,
  moeder: meetingsView,
  moede: meetingView,
  sager: casesView,
  personer: peopleView,
  kommuner: municipalitiesView,
  partier: partiesView,
  'loese-ender': looseEndsView,
  poster: postsView,
  om: aboutView,
}

/** The views of the menu, in its order. */
const MENU: readonly (readonly [view: string, word: Word])[] = [
  ['beslutninger', 'decisions'],
  ['moeder', 'meetings'],
  ['sager', 'cases'],
  ['loese-ender', 'looseEnds'],
  ['personer', 'people'],
  ['kommuner', 'municipalities'],
  ['partier', 'parties'],
  ['poster', 'posts'],
  ['om', 'about'],
]

const root = document.querySelector('#page') ?? document.body

async function start(): Promise<void> {
  if (!('DecompressionStream' in globalThis)) {
    fill(root, h('p', {}, t('tooOld')))
    return
  }
  const overview = await loadOverview()
  const header = h('header.top')
  const main = h('main', { id: 'indhold', tabindex: '-1' })
  fill(root, header, main)

  let address: Address = readAddress(location.hash)
  let view: View | null = null
  let now = ''
  /** Where the reader was on each address: going back leads there. */
  const scrolled = new Map<string, number>()
  let isForward = true

  const page: Page = {
    overview,
    keep(filters: Filters) {
      const hash = addressOf(address.view, address.key, filters)
      history.replaceState(history.state, '', hash)
      address = readAddress(hash)
      now = hash
    },
  }
  const drawHeader = (): void => {
    const isEnglish = language() === 'en'
    const other = new URLSearchParams(address.filters)
    if (isEnglish) other.delete('sprog')
    else other.set('sprog', 'en')
    const query = other.toString()
    fill(
      header,
      h('a.skip', { href: '#indhold' }, t('skip')),
      h(
        'div.bar',
        {},
        h('a.brand', { href: addressOf('beslutninger') }, overview.title),
        h('a.language', { href: `#/${address.view}${address.key === '' ? '' : `/${encodeURIComponent(address.key)}`}${query === '' ? '' : `?${query}`}`, lang: isEnglish ? 'da' : 'en', hreflang: isEnglish ? 'da' : 'en' }, t('otherLanguage')),
      ),
      h(
        'nav',
        { 'aria-label': t('menu') },
        h('ul', {}, MENU.map(([name, word]) => h('li', {}, h('a', { href: addressOf(name), 'aria-current': name === address.view || (name === 'moeder' && address.view === 'moede') ? 'page' : null }, t(word))))),
      ),
    )
    // On a telephone the menu is wider than the window: where the reader is comes into sight.
    const current = header.querySelector<HTMLElement>('nav [aria-current]')
    const row = header.querySelector('nav ul')
    if (current !== null && row !== null) row.scrollLeft = current.offsetLeft - (row.clientWidth - current.offsetWidth) / 2
  } // prettier-ignore
  const show = (isFirst: boolean): void => {
    const before = address
    address = readAddress(location.hash)
    now = location.hash
    const spoken = language()
    speak(address.filters.get('sprog') === 'en' ? 'en' : 'da')
    keepLanguage(language() === 'en' ? 'en' : null)
    document.documentElement.lang = language()
    const isSame = view !== null && spoken === language() && before.view === address.view && before.key === address.key
    drawHeader()
    if (isSame && view?.update?.(address) === true) return
    view?.left?.()
    const make = VIEWS[address.view] ?? notFound
    const made = make(address, page)
    view = made
    document.title = `${made.title} – ${overview.title}`
    fill(main, made.node)
    const settle = (): void => {
      const y = isForward ? undefined : scrolled.get(now)
      if (y !== undefined) scrollTo(0, y)
      isForward = false
    }
    if (!isFirst) {
      scrollTo(0, 0)
      main.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
    }
    if (made.drawn === undefined) settle()
    else void made.drawn.then(settle)
  }
  history.scrollRestoration = 'manual'
  document.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a[href^="#/"]') !== null) isForward = true
    const skip = event.target instanceof Element ? event.target.closest('a.skip') : null
    if (skip !== null) {
      event.preventDefault()
      main.focus()
    }
  })
  addEventListener(
    'scroll',
    () => {
      scrolled.set(now, scrollY)
    },
    { passive: true },
  )
  addEventListener('hashchange', () => {
    show(false)
  })
  show(true)
  document.documentElement.dataset['ready'] = ''
}

const notFound: MakeView = () => ({
  title: t('notFound'),
  node: h(
    'div.view',
    {},
    h('h1', { tabindex: '-1' }, t('notFound')),
    h('p', {}, h('a', { href: addressOf('beslutninger') }, t('toDecisions'))),
  ),
})

void start()
