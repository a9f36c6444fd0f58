// From labelled lines to a Referat.
import type { Meeting, Referat } from '../referat.ts'
import type { Labelled } from '../label/resolve.ts'
import { assemble, type Tree } from './assemble.ts'
import { readAttendance } from './attendance/attendance.ts'
import { readCover } from './cover.ts'
import { readCoverage } from './coverage.ts'
import { readTimes } from '../danish/dates.ts'
import { documentOf, passageOf } from './document.ts'
import { readItems } from './items.ts'
import { readFollowUps, readNextMeeting } from './next-meeting.ts'
import { recogniseTemplate } from './template.ts'
import { readToc } from './toc.ts'

/** Builds the Referat. Never throws. */
export function build(labelled: Labelled): Referat {
  const { source, layout, lexicon, flow } = labelled
  const tree: Tree = assemble(labelled)
  const inFlow = new Set(flow.at)
  const furniture = source.lines.filter((_, i) => !inFlow.has(i))
  const undated = documentOf(source, layout, lexicon)
  const { kind, ...cover } = readCover(undated, tree.cover, furniture)
  const document = { ...undated, year: cover.year, body: cover.body }
  const attendance = readAttendance(document, tree.attendance)
  const read = readItems(document, tree.items, kind)
  const closing = tree.closing.length === 0 ? null : passageOf(document, tree.closing).text.trim()
  const closed = closing === null ? undefined : readTimes(closing).times[0]?.time
  const meeting: Meeting = {
    ...cover,
    notes: [...cover.notes, ...attendance.remarks],
    endTime: closed ?? cover.endTime,
    closing,
  }
  return {
    schemaVersion: '1.1',
    source: {
      name: source.name,
      mediaType: source.mediaType,
      sha256: source.sha256,
      bytes: source.bytes,
      pages: source.pages,
      warnings: source.warnings.map(({ code, detail }) => ({ code, detail })),
    },
    template: recogniseTemplate(tree.cover, cover.body),
    kind,
    meeting,
    toc: readToc(document, labelled),
    ...attendance.lists,
    items: read.map(({ item }) => item),
    nextMeeting: readNextMeeting(document, read, cover.date),
    followUps: readFollowUps(document, read, cover.date),
    coverage: readCoverage(document, labelled),
  }
}
