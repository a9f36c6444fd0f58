// A change between two papers: the only place where its fields exist. Types, checks and the published schema are made of it.
import * as z from 'zod'
import { At } from '../referat-parts.ts'

/** The kinds of changes, the weightiest first: the order in which a summary counts them. */
export const CHANGE_TYPES = [
  'decision-changed',
  'indstilling-changed',
  'item-added',
  'item-removed',
  'item-moved',
  'item-renumbered',
  'item-retitled',
  'case-changed',
  'meeting-changed',
  'next-meeting-changed',
  'attendance-changed',
  'table-changed',
  'bilag-changed',
  'link-changed',
  'wording-changed',
  'contents-changed',
] as const
export type ChangeType = (typeof CHANGE_TYPES)[number]

/** How much a change weighs, the weightiest first. */
export const WEIGHTS = ['decision', 'content', 'wording'] as const
export type Weight = (typeof WEIGHTS)[number]

export const ItemName = z
  .strictObject({
    number: z.string().nullable().describe('As printed; null when the paper numbers none.'),
    title: z.string().describe('As printed.'),
  })
  .describe('An item of the agenda.')
export type ItemName = z.infer<typeof ItemName>

export const ChangeSide = z
  .strictObject({
    text: z.string().describe('The words of this paper, rejoined over line ends.'),
    at: At.nullable().describe('Where they stand in this paper; null when they have no place of their own.'),
  })
  .describe('One paper’s words.')
export type ChangeSide = z.infer<typeof ChangeSide>

export const WordRun = z
  .strictObject({
    state: z.enum(['same', 'removed', 'added']).describe('In both papers, in the first only, in the second only.'),
    text: z.string().describe('Whole words; numbers with their units, and dates, are one word.'),
  })
  .describe('Words that share a state.')
export type WordRun = z.infer<typeof WordRun>

export const FactChange = z
  .strictObject({
    fact: z.string().describe('"outcome", "votes", "date", "party", …; for a table "row 4, Kr."'),
    before: z.string().nullable().describe('What the first paper says; null when it says nothing.'),
    after: z.string().nullable().describe('What the second paper says; null when it says nothing.'),
  })
  .describe('Something that is read of the words, and differs.')
export type FactChange = z.infer<typeof FactChange>

export const Change = z
  .strictObject({
    type: z.enum(CHANGE_TYPES).describe('What kind of change it is.'),
    weight: z
      .enum(WEIGHTS)
      .describe('"decision": what was decided; "content": another fact or figure; "wording": words only.'),
    item: z
      .strictObject({ before: ItemName.nullable(), after: ItemName.nullable() })
      .nullable()
      .describe('The item it stands in, as each paper calls it; null outside the items.'),
    part: z
      .string()
      .nullable()
      .describe('The kind of the section ("beslutning"), or the list of persons ("deltagere"); null for neither.'),
    summary: z.string().describe('The change in a few English words.'),
    before: ChangeSide.nullable().describe('The first paper’s words and place; null when there are none.'),
    after: ChangeSide.nullable().describe('The second paper’s words and place; null when there are none.'),
    words: z.array(WordRun).describe('Both words laid over each other; empty when whole words did not change place.'),
    facts: z.array(FactChange).describe('What is read of the words, and differs.'),
    renumbered: z
      .array(z.strictObject({ before: z.string(), after: z.string() }))
      .describe('Items whose numbers follow from this change: they are no changes of their own.'),
  })
  .describe('A change.')
export type Change = z.infer<typeof Change>

export const Paper = z
  .strictObject({
    name: z.string().describe('The input’s name as given.'),
    sha256: z.string().describe('SHA-256 of its bytes.'),
    meaning: z.string().describe('SHA-256 of its meaning: places, typesetting and furniture left out.'),
    kind: z.enum(['referat', 'dagsorden']).nullable().describe('What its title says.'),
    body: z.string().nullable().describe('"KKR Hovedstaden".'),
    date: z.string().nullable().describe('Day of the meeting.'),
  })
  .describe('A paper that was compared.')
export type Paper = z.infer<typeof Paper>

export const Treated = z
  .strictObject({
    item: ItemName,
    state: z
      .enum(['treated', 'untreated', 'added', 'withdrawn'])
      .describe('Decided; on the agenda without a decision; in the referat only; in the dagsorden only.'),
    outcome: z.string().nullable().describe('What was decided; null when nothing was.'),
  })
  .describe('What became of an item of the dagsorden.')
export type Treated = z.infer<typeof Treated>

/** The items of an agenda but for headings that have items below them and no decision of their own: they are no matters. */
export const mattersOf = (agenda: readonly Treated[]): Treated[] =>
  agenda.filter(
    ({ item: { number }, state }) =>
      state !== 'untreated' ||
      number === null ||
      !agenda.some(({ item }) => item.number?.startsWith(`${number}.`) === true),
  )

/** What one of two forms cannot hold. */
export const NOT_COMPARED = {
  targets: 'targets of links: one form has none',
  contents: 'the list of contents: one paper has none',
} as const

export const Comparison = z
  .strictObject({
    schemaVersion: z.literal('1.0').describe('Version of this shape.'),
    before: Paper.nullable().describe('The first paper; null when there is none of this meeting.'),
    after: Paper.nullable().describe('The second paper; null when there is none of this meeting.'),
    agenda: z
      .array(Treated)
      .nullable()
      .describe('For a dagsorden and its referat: what became of each item. Null for two papers of one kind.'),
    changes: z.array(Change).describe('In the order of the second paper.'),
    notCompared: z.array(z.string()).describe('What one of the two forms cannot hold, in English.'),
  })
  .describe('What differs between two papers.')
export type Comparison = z.infer<typeof Comparison>
