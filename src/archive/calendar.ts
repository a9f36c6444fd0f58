// Coming meetings as a calendar (RFC 5545). Written here and not by a library: it is a few lines of text, and must be the
// same bytes for the same meetings, which the libraries that stamp the moment of writing are not.
import { createHash } from 'node:crypto'
import type { MeetingRow, Overview } from './format/overview.ts'

/** The calendar of an archive's coming meetings; lines end with CR LF. */
export function calendar({ coming, meetings, title, version }: Overview): string {
  const events = coming.flatMap(({ body, region, date, startTime, endTime, meeting }) => {
    const name = `${body ?? 'KKR'}: møde`
    const told = meetings[meeting]
    return [
      'BEGIN:VEVENT',
      // The same meeting keeps its entry when its time is told anew.
      `UID:${createHash('sha256')
        .update(`${region ?? body ?? ''} ${date}`)
        .digest('hex')
        .slice(0, 32)}@kkr-referat`,
      `DTSTAMP:${stampOf(told, date)}`,
      ...timesOf(date, startTime, endTime),
      `SUMMARY:${escaped(name)}`,
      `DESCRIPTION:${escaped(`Oplyst i referatet fra mødet ${told?.date ?? 'uden dato'}.`)}`,
      'END:VEVENT',
    ]
  })
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//kkr-referat//${version}//DA`,
    `X-WR-CALNAME:${escaped(title)}`,
    ...events,
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n')
}

/** When the entry was made, as it has to say: the day of the meeting that told it, and not that of the run. */
const stampOf = (told: MeetingRow | undefined, date: string): string => `${compact(told?.date ?? date)}T120000Z`

const compact = (iso: string): string => iso.replaceAll('-', '')

function timesOf(date: string, startTime: string | null, endTime: string | null): string[] {
  if (startTime === null) return [`DTSTART;VALUE=DATE:${compact(date)}`]
  // Local time, as printed: whoever goes there is in Denmark then.
  const at = (time: string): string => `${compact(date)}T${time.replace(':', '')}00`
  const start = `DTSTART:${at(startTime)}`
  return endTime === null || endTime <= startTime ? [start] : [start, `DTEND:${at(endTime)}`]
}

const escaped = (text: string): string =>
  text.replace(/[\\;,]/gu, (sign) => `\\${sign}`).replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')

/** No line is longer than 75 octets; what is more goes on in the next, behind a blank. */
function folded(line: string): string {
  const parts: string[] = []
  let part = ''
  let size = 0
  for (const letter of line) {
    const octets = Buffer.byteLength(letter)
    if (size + octets > 75) {
      parts.push(part)
      part = ' '
      size = 1
    }
    part += letter
    size += octets
  }
  return [...parts, part].join('\r\n')
}
