// The agenda and the text of its items.
import {
  dateOrNull,
  key,
  numberOrNull,
  PLACE,
  ref,
  refOrNull,
  table,
  text,
  textOrNull,
  whole,
  yesNo,
} from './column.ts'

export const items = table('items', 'An item of the agenda.', {
  id: key('The meeting and the item’s number: "hovedstaden-2026-06-16/3.2"; a number that returns gets "~2".'),
  meeting: ref('meetings', 'The meeting.'),
  date: dateOrNull('The meeting’s day.'),
  council: textOrNull('The meeting’s council.'),
  number: textOrNull('As printed; null when the paper numbers none.'),
  level: whole('1 for a section of the agenda, 2 for its items, …'),
  parent: refOrNull('items', 'The item above; null at the top.'),
  title: text('As printed.'),
  closed: yesNo('The paper says that the item was closed to the public.'),
  case_number: textOrNull('"SAG-2026-00802"; null when there is none.'),
  case_initials: textOrNull('Who prepared the case, as printed, ", " between them; null when nobody is named.'),
  text: textOrNull('The whole body, sections with their labels, parted by empty lines; null when there is none.'),
  folded: textOrNull(
    'For searching: the words of title and text that hold æ, ø, å or accents, as they are typed without; null when none.',
  ),
  ...PLACE,
})

const IN_ITEM = { item: ref('items', 'The item.') }

export const sections = table('sections', 'A section of an item.', {
  id: key('The item and the section’s place in it, from 1: "…/3.2/section-1".'),
  ...IN_ITEM,
  kind: text('"baggrund", "indstilling", "sagsfremstilling", …; "andet" for text under no label of its own.'),
  heading: textOrNull('The label as printed; null when the text has none.'),
  text: text('Plain reading: paragraphs parted by an empty line, list points "- …".'),
  ...PLACE,
})

export const tables_cells = table('tables_cells', 'A cell of a table in an item, also an empty one.', {
  id: key('The item, the table, the row and the column, each from 1: "…/3.2/table-1/2/3".'),
  ...IN_ITEM,
  section: ref('sections', 'The section.'),
  table_number: whole('The table’s place in the item, from 1.'),
  row: whole('From 1, rows of headings included.'),
  column: whole('From 1.'),
  header: yesNo('It stands in a row of column headings.'),
  column_heading: textOrNull('The heading of its column; null when the table has none.'),
  text: text('As printed.'),
  value: numberOrNull('The number, where the cell is a Danish number; else null.'),
  ...PLACE,
})

export const bilag = table('bilag', 'An enclosure listed in an item.', {
  id: key('"…/3.2/bilag-1".'),
  ...IN_ITEM,
  title: text('As printed.'),
  url: textOrNull('The link’s target; null when it has none.'),
  ...PLACE,
})

export const links = table('links', 'A link in an item’s text.', {
  id: key('"…/3.2/link-1".'),
  ...IN_ITEM,
  text: text('The linked words as printed.'),
  url: textOrNull('The target; null where only a dead mark is left.'),
  ...PLACE,
})

export const footnotes = table('footnotes', 'A footnote of an item.', {
  id: key('"…/3.2/footnote-1".'),
  ...IN_ITEM,
  mark: text('As printed: "1", "*".'),
  text: text('The note.'),
  ...PLACE,
})

export const presentations = table('presentations', 'Somebody who presented something to the council.', {
  id: key('"…/3.2/presentation-1".'),
  ...IN_ITEM,
  name: text('Who presented, as printed.'),
  title: textOrNull('Office as printed; null when none.'),
  organisation: textOrNull('Of what, as printed; null when none.'),
  text: text('The sentence that tells, as printed.'),
  ...PLACE,
})
