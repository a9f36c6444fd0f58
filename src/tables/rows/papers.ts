import type { Referat } from '../../referat.ts'
import type { RowOf } from '../tables.ts'
import { joined, placeOf, type Paper } from './place.ts'

/** The row of a meeting, as this document tells of it. */
export function meetingRow({ meeting, nextMeeting }: Referat, paper: Paper): RowOf<'meetings'> {
  return {
    id: paper.meeting,
    council: meeting.body,
    region: meeting.region,
    joint_with: joined(meeting.jointWith, '; '),
    year: meeting.year,
    date: meeting.date,
    end_date: meeting.endDate,
    start_time: meeting.startTime,
    end_time: meeting.endTime,
    place_name: meeting.place,
    notes: joined(meeting.notes, '\n'),
    closing: meeting.closing,
    next_date: nextMeeting?.date ?? null,
    ...placeOf(paper, meeting.at),
  }
}

/** What the row of a document says of its bytes and its reading. */
export type DocumentFacts = Omit<RowOf<'documents'>, 'id' | 'meeting' | 'counted' | 'counted_instead' | 'reason'>

/** The facts of a document. */
export const factsOf = ({ source, kind, template, coverage }: Referat): DocumentFacts => ({
  kind,
  template,
  media_type: source.mediaType,
  sha256: source.sha256,
  bytes: source.bytes,
  pages: source.pages,
  warnings: joined(
    source.warnings.map(({ code, detail }) => `${code}: ${detail}`),
    '\n',
  ),
  unplaced: coverage.unplaced.length,
})
