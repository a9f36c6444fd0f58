// What was recommended and what was decided.
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
  wholeOrNull,
  yesNo,
} from './column.ts'

export const points = table('points', 'One thing recommended in an item.', {
  id: key('"…/3.2/point-1", and "…/3.2/point-1.2" for one nested below.'),
  item: ref('items', 'The item.'),
  parent: refOrNull('points', 'The point above; null for one at the top.'),
  verb: textOrNull('What is recommended to be done, in its infinitive; null when no known verb says it.'),
  addressee: textOrNull('Who is to do it, as printed; null when the sentence does not say.'),
  outcome: textOrNull('What the decision did with it; null when the paper does not say.'),
  outcome_text: textOrNull('The sentence the outcome rests on.'),
  text: text('The stem joined to the point’s own words.'),
  ...PLACE,
})

export const decisions = table('decisions', 'What was decided on an item.', {
  id: key('"…/3.2/decision".'),
  item: ref('items', 'The item.'),
  meeting: ref('meetings', 'The meeting.'),
  date: dateOrNull('The meeting’s day.'),
  council: textOrNull('The meeting’s council.'),
  number: textOrNull('The item’s number as printed.'),
  title: text('The item’s title.'),
  outcome: textOrNull(
    'What was decided; "andet" for a text that no known sentence decides; null for an empty section.',
  ),
  outcome_text: textOrNull('The sentence that decides, as printed; null when none does.'),
  label: textOrNull('The label as printed; null when the decision was found in unlabelled text.'),
  text: text('The whole decision.'),
  folded: textOrNull(
    'For searching: its words that hold æ, ø, å or accents, as they are typed without; null when none.',
  ),
  ...PLACE,
})

const IN_DECISION = { decision: ref('decisions', 'The decision.'), item: ref('items', 'The item.') }

export const conditions = table('conditions', 'A reservation of a decision.', {
  id: key('"…/3.2/condition-1".'),
  ...IN_DECISION,
  text: text('Its own words.'),
  ...PLACE,
})

export const votes = table('votes', 'A vote.', {
  id: key('"…/3.2/vote-1".'),
  ...IN_DECISION,
  text: text('The words that tell, as printed.'),
  ...PLACE,
})

export const vote_sides = table('vote_sides', 'One side of a vote, or a candidate.', {
  id: key('"…/3.2/vote-1/for", "…/3.2/vote-1/candidate-2".'),
  vote: ref('votes', 'The vote.'),
  side: text('"for", "against", "abstaining" or "candidate".'),
  candidate: textOrNull('The candidate’s name as printed; null for a side.'),
  count: wholeOrNull('How many; null when the paper does not count.'),
  parties: textOrNull('The parties named, "; " between them; null when none.'),
  persons: textOrNull('The persons named, as printed, "; " between them; null when none.'),
  ...PLACE,
})

export const vote_members = table('vote_members', 'A party or a person named on one side of a vote.', {
  id: key('"…/3.2/vote-1/against/party-1", "…/3.2/vote-1/against/person-1".'),
  side: ref('vote_sides', 'The side.'),
  ...PARTY,
  name: textOrNull('The person’s name as printed; null for a party.'),
  ...PLACE,
})

export const statements = table('statements', 'What a party or a person wished, asked or reserved.', {
  id: key('"…/3.2/statement-1".'),
  ...IN_DECISION,
  date: dateOrNull('The meeting’s day.'),
  council: textOrNull('The meeting’s council.'),
  ...PARTY,
  person: textOrNull('The person who speaks, as printed; null when a party does.'),
  protokol: yesNo('It was asked to be recorded.'),
  text: text('The sentence as printed.'),
  ...PLACE,
})

export const appointments = table('appointments', 'Someone chosen for an office.', {
  id: key('"…/3.2/appointment-1".'),
  ...IN_DECISION,
  date: dateOrNull('The meeting’s day.'),
  council: textOrNull('The meeting’s council.'),
  name: text('Who was chosen, as printed.'),
  ...PARTY,
  ...MUNICIPALITY,
  office: textOrNull('As what, as printed; null when the paper does not say.'),
  board: textOrNull('Of what, as printed; null when the paper does not say.'),
  substitute: yesNo('Chosen as a substitute.'),
  replaces: textOrNull('In whose place, as printed; null when the paper does not say.'),
  ...PLACE,
})

export const tasks = table('tasks', 'A thing to be made, by a decision.', {
  id: key('"…/3.2/task-1".'),
  ...IN_DECISION,
  text: text('The sentence as printed.'),
  due: textOrNull('By when, as printed; null when the sentence does not say.'),
  ...PLACE,
})
