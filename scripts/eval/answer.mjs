// An answer: what a person read from a paper, in the plain shape that facts are made of (docs/evaluation.md). It may leave out
// what nobody wants to compare: a key that it has nowhere is not scored.
import { compareFacts } from './compare.mjs'
import { GROUPS } from './facts.mjs'
import { plainReferat } from './plain-referat.mjs'

/** What an item, a person or the meeting has if the answer does not say. */
const EMPTY_ITEM = {
  number: null,
  level: null,
  parent: null,
  title: '',
  page: null,
  sag: null,
  sections: [],
  indstilling: null,
  points: [],
  beslutning: null,
  outcome: null,
  conditions: [],
  statements: [],
  votes: [],
  appointments: [],
  bilag: [],
  links: [],
  tables: [],
}
const LISTS = ['toc', 'deltagere', 'afbud', 'guests', 'secretariat', 'items']

/** The same things with those keys only that some thing of the answer has, too. */
function narrowed(got, answer) {
  const known = new Set(answer.flatMap((thing) => Object.keys(thing)))
  return got.map((thing) => Object.fromEntries(Object.entries(thing).filter(([key]) => known.has(key))))
}

/** A document with nothing in it where the answer has nothing to compare. */
function filled(doc) {
  const lists = Object.fromEntries(LISTS.map((key) => [key, doc[key] ?? []]))
  return {
    closing: null,
    nextMeeting: null,
    ...doc,
    meeting: doc.meeting ?? {},
    ...lists,
    items: lists.items.map((item) => ({ ...EMPTY_ITEM, ...item })),
  }
}

/** The part of a Referat that an answer speaks of. */
function comparable(plain, answer) {
  const part = {}
  for (const key of Object.keys(answer)) {
    if (key === 'meeting') [part.meeting] = narrowed([plain.meeting], [answer.meeting])
    else if (LISTS.includes(key)) part[key] = narrowed(plain[key], answer[key])
    else if (Object.hasOwn(plain, key)) part[key] = plain[key]
  }
  return filled(part)
}

/** What the input can know: text has no pages and no targets of links. */
const formOf = ({ source }) => ({
  pages: source.pages === null ? null : 'file',
  links: source.mediaType.startsWith('text/') ? 'none' : 'targets',
  paired: true,
})

/**
 * Scores a Referat against an answer.
 * @returns for each group that the answer has: { group, wanted, got, right, units, strict, differences }; counts are of fields
 */
export function scoreAnswer(answer, referat) {
  const plain = plainReferat(referat)
  const results = compareFacts(filled(answer), comparable(plain, answer), formOf(referat))
  return GROUPS.flatMap((group) => results.filter((one) => one.group === group && one.wanted + one.got > 0))
}

/** A draft of an answer: what the program read, to be corrected from the paper. */
export const draftAnswer = (referat) => plainReferat(referat)
