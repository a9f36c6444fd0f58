// The meetings of an archive as a feed (Atom, RFC 4287), newest first: what was decided, item by item.
import { createHash } from 'node:crypto'
import type { MeetingRow, Overview } from './format/overview.ts'

/** So many meetings are told. */
const ENTRIES = 50

/** The feed; its links lead into the page beside it. */
export function feed({ meetings, decisions, title, version }: Overview): string {
  const told = meetings.slice(0, ENTRIES)
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="da">',
    `  <id>${urn(title)}</id>`,
    `  <title>${escaped(title)}</title>`,
    `  <updated>${dayOf(told[0])}</updated>`,
    `  <generator version="${escaped(version)}">kkr-referat</generator>`,
    '  <author><name>kkr-referat</name></author>',
    '  <link rel="self" href="feed.xml"/>',
    '  <link rel="alternate" type="text/html" href="index.html"/>',
    ...told.flatMap((meeting, i) => {
      const lines = decisions
        .filter((row) => row.meeting === i)
        .map(({ number, title: item, outcome, outcomeText }) => {
          const said = outcomeText ?? ''
          return `${number === null ? '' : `${number} `}${item}: ${outcome ?? 'andet'}${said === '' ? '' : ` – ${said}`}`
        })
      return [
        '  <entry>',
        // The documents are in it: a meeting whose document was replaced is told again.
        `    <id>${urn(`${meeting.key} ${meeting.documents[0]?.sha256 ?? ''}`)}</id>`,
        `    <title>${escaped(`${meeting.body ?? 'KKR'}, ${meeting.date ?? 'uden dato'}`)}</title>`,
        `    <updated>${dayOf(meeting)}</updated>`,
        `    <link rel="alternate" type="text/html" href="index.html#/moede/${encodeURIComponent(meeting.key)}"/>`,
        `    <content type="text">${escaped(lines.join('\n'))}</content>`,
        '  </entry>',
      ]
    }),
    '</feed>',
    '',
  ].join('\n')
}

/** A name that stays the same, made of what it names (a UUID of version 8). */
function urn(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex')
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

const dayOf = (meeting: MeetingRow | undefined): string => `${meeting?.date ?? '1970-01-01'}T12:00:00Z`

/** Text of XML: its signs escaped, what no XML may hold left out. */
const escaped = (text: string): string =>
  text.replace(/(?!\n)[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '').replace(/[&<>"']/gu, (sign) => `&#${sign.charCodeAt(0)};`)
