// The meetings of an archive as a feed, newest first: what was decided, item by item.
import { atom, nameOf } from '../emit/atom.ts'
import type { MeetingRow, Overview } from './format/overview.ts'

/** So many meetings are told. */
const ENTRIES = 50

/** The feed; its links lead into the page beside it. */
export function feed({ meetings, decisions, title, version }: Overview): string {
  const links = { self: 'feed.xml', alternate: 'index.html' }
  return atom(
    { id: nameOf(title), title, links, version },
    meetings.slice(0, ENTRIES).map((meeting, i) => ({
      // The documents are in it: a meeting whose document was replaced is told again.
      id: nameOf(`${meeting.key} ${meeting.documents[0]?.sha256 ?? ''}`),
      title: `${meeting.body ?? 'KKR'}, ${meeting.date ?? 'uden dato'}`,
      updated: noonOf(meeting),
      page: `index.html#/moede/${encodeURIComponent(meeting.key)}`,
      content: decisions
        .filter((row) => row.meeting === i)
        .map(decisionLine)
        .join('\n'),
    })),
  )
}

function decisionLine({ number, title, outcome, outcomeText }: Overview['decisions'][number]): string {
  const said = outcomeText ?? ''
  return `${number === null ? '' : `${number} `}${title}: ${outcome ?? 'andet'}${said === '' ? '' : ` – ${said}`}`
}

const noonOf = ({ date }: MeetingRow): string => `${date ?? '1970-01-01'}T12:00:00Z`
