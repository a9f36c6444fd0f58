// What all documents together know: persons and matters through meetings, and what was left open.
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

export const people = table('people', 'A member through all meetings: one name in one council and municipality.', {
  id: key('Council, municipality, name: "sjaelland/faxe/anna-berg"; the party behind it where only that tells.'),
  name: text('The spelling that most meetings print.'),
  council: text('The council’s part of keys: "sjaelland".'),
  municipality: textOrNull('The official short name; null when no list names one.'),
  parties: textOrNull('Ballot letters or names of lists, as the meetings follow, "; " between them; null when none.'),
  lines: whole('How many lines of attendance name the person.'),
})

export const person_names = table('person_names', 'A spelling of a person’s name.', {
  id: key('The person, and the spelling’s place, from 1.'),
  person: ref('people', 'The person.'),
  name: text('As printed.'),
})

export const person_suggestions = table('person_suggestions', 'Two people who may be one; they are never merged.', {
  id: key('Both keys.'),
  person: ref('people', 'The one.'),
  other: ref('people', 'The other.'),
  reason: text(
    '"spelling", "shorter-name", "other-party", "other-municipality", "no-municipality" or "other-council".',
  ),
  reason_text: text('The reason as a sentence.'),
})

export const attendance_shares = table('attendance_shares', 'How often a member was there, and of how many meetings.', {
  id: key('The person’s key.'),
  person: ref('people', 'The person.'),
  name: text('The person’s name.'),
  present: whole('Meetings at which the person was there as a member.'),
  partly: whole('Of these, how many for a part of the meeting only.'),
  afbud: whole('Meetings at which the person had sent apologies, or somebody else came instead.'),
  absent: whole('Meetings at which the person was absent without apology, where the paper lists them apart.'),
  unclear: whole('Meetings whose paper lists the person both as there and as away: in no share.'),
  listed: whole('The denominator: present + afbud + absent.'),
  share: numberOrNull('present / listed; null when it is of nothing.'),
  stand_in: whole('Meetings at which the person sat in for somebody else; not part of `listed`.'),
  span: whole('Minuted meetings of the council from the first to the last that names the person.'),
  first: dateOrNull('Day of the first of these; null when none has a date.'),
  last: dateOrNull('Day of the last of these; null when none has a date.'),
})

export const cases = table('cases', 'A matter through meetings.', {
  id: key('The key of its first item.'),
  title: text('Title of its last item.'),
  items: whole('How many items it has: two or more.'),
  first: dateOrNull('Day of its first meeting.'),
  last: dateOrNull('Day of its last meeting.'),
})

const REASONS = '"cited-item", "cited-meeting", "cited-put-off", "title", "case-number" or "words"'

export const case_items = table('case_items', 'An item of a case.', {
  id: key('The item’s key.'),
  case: ref('cases', 'The case.'),
  item: ref('items', 'The item.'),
  number: whole('Its place in the case, from 1.'),
  earlier: refOrNull('items', 'The item it goes on from; null for the first.'),
  reason: textOrNull(`Why it does: ${REASONS}; null for the first.`),
  shows: textOrNull('What shows it: the title, the number, the words, or the sentence that cites; null for the first.'),
})

export const case_suggestions = table('case_suggestions', 'Two items that may be one matter; they are in no case.', {
  id: key('The later item’s key, and the place among its suggestions.'),
  item: ref('items', 'The later item.'),
  earlier: ref('items', 'The earlier item.'),
  reason: text(`${REASONS}.`),
  shows: text('What shows it.'),
  ...PLACE,
})

export const loose_ends = table(
  'loose_ends',
  'Something put off, promised or given to somebody to do, and its other end.',
  {
    id: key('"…/3.2/loose-end-1".'),
    item: ref('items', 'The item that leaves it open.'),
    meeting: ref('meetings', 'The meeting.'),
    date: dateOrNull('The meeting’s day.'),
    council: textOrNull('The meeting’s council.'),
    title: text('The item’s title.'),
    kind: text('"postponed", "promised" or "task".'),
    text: text('The sentence as printed.'),
    due: textOrNull(
      'When it is due, never more exact than the paper: "2026-09-10", "2026-Q3"; null when it does not say.',
    ),
    coming_meeting: yesNo('It is for a coming meeting.'),
    state: text('"taken-up", "perhaps", "not-seen", or "folder-ends" when no later meeting is there to show it.'),
    taken_up: refOrNull('items', 'The item at which it was taken up, or perhaps was; null when it was not seen.'),
    taken_up_date: dateOrNull('The day of that.'),
    reason: textOrNull('Why that item is taken for it; "sentence" when the words of the sentence stand in its title.'),
    shows: textOrNull('What shows it.'),
    looked: whole('How many later meetings of the council could have shown it.'),
    until: dateOrNull('Day of the last of these.'),
    ...PLACE,
  },
)
