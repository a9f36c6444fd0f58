// Who was there.
import {
  dateOrNull,
  key,
  MUNICIPALITY,
  PARTY,
  PLACE,
  ref,
  refOrNull,
  table,
  text,
  textOrNull,
  yesNo,
} from './column.ts'

/** The lists of the attendance: the key in the JSON, and what a row is called in keys. */
export const ATTENDANCE_LISTS = {
  deltagere: 'deltager',
  afbud: 'afbud',
  fravaerende: 'fravaerende',
  guests: 'guest',
  secretariat: 'secretariat',
} as const

export const attendance = table('attendance', 'A person on a list of a meeting’s attendance.', {
  id: key('"hovedstaden-2026-06-16/deltager-3": the list and the place in it, from 1.'),
  meeting: ref('meetings', 'The meeting.'),
  date: dateOrNull('The meeting’s day.'),
  council: textOrNull('The meeting’s council.'),
  list: text('"deltagere", "afbud", "fravaerende", "guests" or "secretariat".'),
  present: yesNo('The list is of those who were there.'),
  person: refOrNull(
    'people',
    'The member, the same through all meetings; null for others, and where no whole name is printed.',
  ),
  name: text('As printed.'),
  ...PARTY,
  ...MUNICIPALITY,
  role: textOrNull('Office as printed; null when none.'),
  substitute_for: textOrNull('Name of the absent member this person sat in for; null when none.'),
  note: textOrNull('Remark on presence, as printed; null when none.'),
  from: textOrNull('There from this time or item on; null when from the start.'),
  until: textOrNull('There until this time or item; null when to the end.'),
  only_items: textOrNull('There for these items only, ", " between them; null when not said so.'),
  raw: text('The person’s words as printed.'),
  ...PLACE,
})
