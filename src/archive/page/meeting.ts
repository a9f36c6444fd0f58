// The minutes of a meeting, readable as a paper, with the words of every value beside them.
import { unpackPages } from '../format/facsimile.ts'
import type { MeetingData } from '../format/meeting.ts'
import type { Shown } from '../format/shown.ts'
import { unpack, type Placed, type Range } from '../format/packed.ts'
import { addressOf, type Address } from './address.ts'
import { attendance } from './attendance.ts'
import { changes } from './changes.ts'
import { fill, h, type Child } from './dom.ts'
import { createEvidence, type Evidence } from './evidence.ts'
import { cover, findings, followUps } from './meeting-parts.ts'
import { furtherOf } from './further.ts'
import { item, itemId } from './item.ts'
import { loadMeeting } from './load.ts'
import type { Paper } from './paper.ts'
import { badge, meetingName, readPlacesText, shownOf } from './parts.ts'
import { sameMatter } from './same-matter.ts'
import type { MakeView, Page, View } from './view.ts'
import { t } from './words.ts'

/** The view of a meeting. */
export const meetingView: MakeView = (address, page) => {
  const index = page.overview.meetings.findIndex(({ key }) => key === address.key)
  const meeting = page.overview.meetings[index]
  if (meeting === undefined) {
    return { title: t('notFound'), node: h('div.view', {}, h('h1', { tabindex: '-1' }, t('notFound')), h('p', {}, address.key)) } // prettier-ignore
  }
  const node = h('div.view.meeting', {}, h('h1', { tabindex: '-1' }, meetingName(meeting)), h('p', { role: 'status' }, t('loading'))) // prettier-ignore
  let opened: Opened | null = null
  let wanted = address
  const drawn = loadMeeting(index, meeting.key, page.overview.split).then(
    (data) => {
      opened = open(node, data, page, index)
      opened.goTo(wanted)
    },
    () => {
      fill(node, h('h1', { tabindex: '-1' }, meetingName(meeting)), h('p.empty', { role: 'alert' }, t('cannotLoad')))
    },
  )
  return {
    title: meetingName(meeting),
    node,
    drawn,
    update(next) {
      wanted = next
      if (next.key !== meeting.key) return false
      opened?.goTo(next)
      return true
    },
    left() {
      opened?.leave()
    },
  } satisfies View
}

interface Opened {
  readonly goTo: (address: Address) => void
  readonly leave: () => void
}

function open(node: HTMLElement, data: MeetingData, { overview, keep }: Page, index: number): Opened {
  const meeting = overview.meetings[index]
  if (meeting === undefined) return { goTo: () => undefined, leave: () => undefined }
  const referat: Placed<Shown> = unpack<Shown>(data.referat, data.text)
  const pages = data.pages === null ? null : unpackPages(data.pages)
  const paper: Paper = { meeting, document: shownOf(meeting), text: data.text, pages }
  const reading = h('div.reading')
  const further = furtherOf(referat, overview, index)
  let from: HTMLElement | null = null
  const evidence: Evidence = createEvidence(paper, () => {
    close()
  })
  const close = (): void => {
    evidence.close()
    reading.querySelectorAll('.is-marked').forEach((one) => {
      one.classList.remove('is-marked')
    })
    keep({})
    from?.focus()
  }
  fill(
    reading,
    cover(paper, referat, data),
    contents(paper, referat),
    attendance(paper, referat),
    referat.items.map((one, i) => item(paper, one, i, sameMatter(overview, index, i))),
    followUps(paper, referat),
    changes(paper, data.changes),
    findings(paper, data),
  )
  fill(node, reading, evidence.node)

  const mark = (ord: string): void => {
    reading.querySelectorAll('.is-marked').forEach((one) => {
      one.classList.remove('is-marked')
    })
    const places: Range[] = readPlacesText(ord).filter(([start, end]) => start < end && end <= data.text.length)
    reading.querySelectorAll(`[data-ord="${CSS.escape(ord)}"]:not(.margin)`).forEach((one) => {
      one.classList.add('is-marked')
    })
    evidence.show(places, further.get(ord))
  }
  reading.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-ord]') : null
    const ord = target?.dataset['ord'] ?? ''
    if (target === null || ord === '' || event.ctrlKey || event.metaKey || event.shiftKey) return
    // Words that are being selected are not clicked.
    if (target.tagName !== 'A' && getSelection()?.isCollapsed === false) return
    event.preventDefault()
    from = target
    keep({ ord })
    mark(ord)
  })
  const keys = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && evidence.node.classList.contains('is-open')) close()
  }
  document.addEventListener('keydown', keys)
  return {
    goTo({ filters }) {
      const ord = filters.get('ord')
      const punkt = filters.get('punkt')
      if (ord !== null && ord !== '') mark(ord)
      else if (matchMedia('(min-width: 64em)').matches) evidence.show(startOf(referat, punkt))
      const place = ord === null ? null : reading.querySelector('.is-marked')
      const id = filters.get('afsnit') ?? (punkt === null ? null : itemId(Number(punkt) - 1))
      const heading = id === null ? null : document.getElementById(id)
      heading?.focus({ preventScroll: true })
      ;(place ?? heading)?.scrollIntoView({ block: place === null ? 'start' : 'center' })
    },
    leave() {
      document.removeEventListener('keydown', keys)
    },
  }
}

/** The words that a page is opened at when no value was chosen: those of an item's title, else the first. */
function startOf({ items }: Placed<Shown>, punkt: string | null): readonly Range[] {
  const title = punkt === null ? undefined : items[Number(punkt) - 1]?.title
  return title?.places ?? []
}

function contents({ meeting }: Paper, { items }: Placed<Shown>): Child {
  if (items.length < 2) return null
  return h(
    'nav.contents',
    { 'aria-label': t('contents') },
    h('h2', {}, t('contents')),
    h(
      'ol',
      {},
      items.map(({ number, title, beslutning, level }, i) =>
        h(
          'li',
          { 'data-level': level },
          h('a', { href: addressOf('moede', meeting.key, { punkt: `${i + 1}` }) }, h('span.no', {}, number?.text), h('span', {}, title.text)),
          badge(beslutning?.outcome?.text ?? null),
        ),
      ),
    ),
  ) // prettier-ignore
}
