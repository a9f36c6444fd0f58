// What was held, and the papers that tell of it.
import { dateOrNull, key, PLACE, ref, refOrNull, table, text, textOrNull, whole, wholeOrNull, yesNo } from './column.ts'

export const meetings = table('meetings', 'A meeting, as its best document tells of it.', {
  id: key('Region and day: "hovedstaden-2026-06-16".'),
  council: textOrNull('"KKR Hovedstaden"; null when none is named.'),
  region: textOrNull('The region’s key; null when no KKR is named.'),
  joint_with: textOrNull('Other councils on the cover, "; " between them; null when it met alone.'),
  year: wholeOrNull('The year of the title, else of the date.'),
  date: dateOrNull('The day, the first of several; null when the paper gives none.'),
  end_date: dateOrNull('The last day of a meeting over several; else null.'),
  start_time: textOrNull('"HH:MM" as printed.'),
  end_time: textOrNull('"HH:MM" as printed.'),
  place_name: textOrNull('Where it was held, as printed.'),
  notes: textOrNull('Remarks and notices on the cover and in the attendance, as printed, one a line; null when none.'),
  closing: textOrNull('What closes the meeting, as printed; null when nothing does.'),
  next_date: dateOrNull('Day of the next meeting, as this paper announces it; null when it does not.'),
  ...PLACE,
})

export const documents = table('documents', 'A document that was read, also one whose rows do not count.', {
  id: key('The document’s name as given.'),
  meeting: ref('meetings', 'The meeting it tells of.'),
  counted: yesNo('Its rows stand in the tables. Of several documents of a meeting only one counts.'),
  counted_instead: refOrNull('documents', 'The document of the same meeting that counts; null for that one.'),
  reason: textOrNull('Why the other counts; null for the one that counts.'),
  kind: textOrNull('"referat" or "dagsorden", by its title; null when that does not say.'),
  template: textOrNull('The layout family; null when none was recognised.'),
  media_type: text('Told by content, not by name.'),
  sha256: text('SHA-256 of its bytes.'),
  bytes: whole('Size.'),
  pages: wholeOrNull('Number of pages; null for a document without.'),
  warnings: textOrNull('What reading could not be sure of, one a line: "code: detail"; null when it is sound.'),
  unplaced: whole('How many lines no part of the document claims; 0 when nothing is lost.'),
})
