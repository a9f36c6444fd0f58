// What comes next, and what is wrong with the papers.
import { dateOrNull, key, PLACE, ref, refOrNull, table, text, textOrNull, yesNo } from './column.ts'

export const follow_ups = table('follow_ups', 'A sentence that promises something with a date or for a meeting.', {
  id: key('"hovedstaden-2026-06-16/follow-up-1".'),
  meeting: ref('meetings', 'The meeting.'),
  item: refOrNull('items', 'The item that says so; null outside of items.'),
  date: dateOrNull('The meeting’s day.'),
  council: textOrNull('The meeting’s council.'),
  text: text('The sentence as printed.'),
  due: textOrNull(
    'Its dates, never more exact than the paper: "2026-09-10", "2026-Q3", "; " between them; null when none.',
  ),
  due_printed: textOrNull('The same as printed.'),
  coming_meeting: yesNo('It points to a coming meeting.'),
  ...PLACE,
})

export const findings = table('findings', 'A fault of a document that counts, or what may be one.', {
  id: key('"hovedstaden-2026-06-16/finding-1".'),
  meeting: ref('meetings', 'The meeting.'),
  item: refOrNull('items', 'The item; null outside of items.'),
  rule: text('The rule: `kkr-referat explain RULE` tells more.'),
  severity: text('"info", "warning" or "error", the rule’s own.'),
  message: text('The sentence.'),
  quote: textOrNull('Words of the document; null when there are none to show.'),
  fingerprint: text('The same for the same fault, however the paper is typeset.'),
  ...PLACE,
})
