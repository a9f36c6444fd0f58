// Reads the fields of every part of the tree: the Referat.
import type { Meeting, Referat } from '../referat.ts'
import type { Tree } from './assemble.ts'
import { readAttendance } from './attendance/attendance.ts'
import { readCover } from './cover.ts'
import { readCoverage } from './coverage.ts'
import { documentOf } from './document.ts'
import { notesOutside } from './footnotes.ts'
import { readItems } from './items.ts'
import { readEnd, readNextMeeting } from './end.ts'
import { readFollowUps } from './follow-ups.ts'
import { recogniseTemplate } from './title.ts'
import { readToc } from './toc.ts'

/** Reads the fields of a document. Never throws. */
export function readFields(tree: Tree): Referat {
  const { labelled } = tree
  const { source, layout, lexicon } = labelled
  const undated = documentOf(source, layout, lexicon)
  const { kind, ...cover } = readCover(undated, tree.cover, tree.furniture)
  const document = { ...undated, year: cover.year, body: cover.body }
  const attendance = readAttendance(
    document,
    tree.attendance.map(({ line }) => line),
  )
  const read = readItems(document, tree.items, kind)
  const end = readEnd(document, tree.closing, read)
  const meeting: Meeting = {
    ...cover,
    cover: [...cover.cover, ...tree.supplement.map(({ text }) => text)],
    notes: [
      ...cover.notes,
      ...attendance.remarks,
      ...notesOutside(
        document,
        read.map(({ item }) => item.at),
      ),
    ],
    endTime: end.time ?? cover.endTime,
    closing: end.closing,
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
    nextMeeting: readNextMeeting(document, read, tree.closing, cover.endDate ?? cover.date),
    followUps: readFollowUps(document, read, cover.date),
    coverage: readCoverage(document, labelled, attendance.unread),
  }
}
