// The shape of a Referat: the only place where a field exists. Types, run-time validation, the published JSON Schema
// and the field table of the docs are made from it. The parts of an item are in `referat-item.ts`.
import * as z from 'zod'
import { DOCX } from './text/source.ts'
import { SOURCE_WARNINGS } from './text/source-warning.ts'
import { REGION_KEYS } from './vocabulary/regions.ts'
import { At, Person } from './referat-parts.ts'
import { Item } from './referat-item.ts'

export * from './referat-parts.ts'
export * from './referat-item.ts'

const time = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u)
const date = z.iso.date()

export const Meeting = z
  .strictObject({
    body: z
      .string()
      .nullable()
      .describe('"KKR Hovedstaden", in the usual spelling whatever the title’s capitals; null when none is named.'),
    region: z.enum(REGION_KEYS).nullable().describe('The region’s key; null when no KKR is named.'),
    jointWith: z
      .array(z.string())
      .describe('Other councils that the cover names beside it, spelt as `body`; empty when it met alone.'),
    year: z.int().nullable().describe('The year of the title, else of the date.'),
    date: date
      .nullable()
      .describe('Day of the meeting, the first of several, ISO 8601; null when the paper gives none.'),
    endDate: date.nullable().describe('The last day of a meeting over several; else null.'),
    startTime: time.nullable().describe('"HH:MM", local time as printed.'),
    endTime: time
      .nullable()
      .describe(
        '"HH:MM", of `endDate` where there is one: of the sentence that closes the meeting, else of the cover.',
      ),
    place: z.string().nullable().describe('Where the meeting was held, as printed, remarks left out.'),
    notes: z
      .array(z.string())
      .describe(
        'Remarks and notices on the cover (moved, called off) as printed, sentences in the attendance, and footnotes of no item, each behind its mark.',
      ),
    closing: z
      .string()
      .nullable()
      .describe('What closes the meeting, with the signatures below: "Mødet sluttede kl. 12.15."'),
    cover: z
      .array(z.string())
      .describe(
        'Every line of the cover as printed, furniture left out; behind them those of the title pages of supplements.',
      ),
    at: At.nullable().describe('Place of the cover; null when there is none.'),
  })
  .describe('What was held, by whom, when and where.')
export type Meeting = z.infer<typeof Meeting>

export const TocEntry = z.strictObject({
  number: z.string().nullable().describe('As printed, without a final period; null when none stands with the title.'),
  title: z.string().describe('As printed, rejoined over lines, leaders left out.'),
  page: z.int().min(0).nullable().describe('What the contents list prints.'),
  at: At,
})
export type TocEntry = z.infer<typeof TocEntry>

export const FollowUp = z.strictObject({
  item: z.string().nullable().describe('Number of the item that says so.'),
  text: z.string().describe('The sentence as printed.'),
  dates: z
    .array(
      z.strictObject({
        text: z.string().describe('As printed.'),
        value: z.string().describe('"2026-09-10", "2026-09", "2026-Q3", "2026": never more exact than the paper.'),
        precision: z.enum(['day', 'month', 'quarter', 'year']).describe('How exact the paper is.'),
        part: z.enum(['primo', 'medio', 'ultimo']).nullable().describe('Part of the month or year, as printed.'),
      }),
    )
    .describe('The dates of the sentence.'),
  meeting: z.boolean().describe('The sentence points to a coming meeting.'),
  at: At,
})
export type FollowUp = z.infer<typeof FollowUp>

export const NextMeeting = z.strictObject({
  date: date.nullable().describe('Day of the next meeting.'),
  startTime: time.nullable().describe('"HH:MM" as printed.'),
  endTime: time.nullable().describe('"HH:MM" as printed.'),
  at: At,
})

export const Unread = z
  .strictObject({ text: z.string().describe('As printed, rejoined over line ends.'), at: At })
  .describe('Words that have a place in the document and no meaning that could be read.')
export type Unread = z.infer<typeof Unread>

export const Coverage = z.strictObject({
  characters: z.int().min(0).describe('Characters of the source text that are not blank.'),
  placed: z.int().min(0).describe('Of these, how many lie in the cover, contents, attendance, a heading or a section.'),
  furniture: z.int().min(0).describe('Of these, how many are running heads and page numbers.'),
  unplaced: z.array(At).describe('Places of lines that no part of the document claims; empty when nothing is lost.'),
  unread: z
    .array(Unread)
    .describe(
      'Words of the attendance that do not read as persons; they stand in `meeting.notes`, too. Empty when all is read.',
    ),
  further: At.nullable().describe(
    'Where the minutes of another meeting begin in the same file: they are not read. Null when there are none.',
  ),
})

export const Referat = z
  .strictObject({
    schemaVersion: z.literal('1.1').describe('Version of this shape.'),
    source: z
      .strictObject({
        name: z.string().describe('The input’s name as given, with forward slashes.'),
        mediaType: z
          .enum(['application/pdf', 'text/plain', 'text/markdown', DOCX])
          .describe('Told by content, not by name.'),
        sha256: z
          .string()
          .regex(/^[0-9a-f]{64}$/u)
          .describe('SHA-256 of the input’s bytes.'),
        bytes: z.int().min(0).describe('Size of the input in bytes.'),
        pages: z.int().min(0).nullable().describe('Number of pages; null for text input.'),
        warnings: z
          .array(
            z.strictObject({
              code: z.enum(SOURCE_WARNINGS).describe('What kind of doubt it is.'),
              detail: z.string().describe('Which, where or how many, in English.'),
            }),
          )
          .describe('What reading could not be sure of, in a fixed order; empty when the input is sound.'),
      })
      .describe('The input.'),
    template: z.string().nullable().describe('The layout family that was recognised; null when none was.'),
    kind: z.enum(['referat', 'dagsorden']).nullable().describe('What the title says; null when it does not say.'),
    meeting: Meeting,
    toc: z.array(TocEntry).describe('The table of contents.'),
    deltagere: z.array(Person).describe('Who was there, in printed order, repetitions included.'),
    afbud: z.array(Person).describe('Who had sent apologies.'),
    fravaerende: z.array(Person).describe('Who was absent without apology, where the paper lists them apart.'),
    guests: z.array(Person).describe('Guests and speakers.'),
    secretariat: z.array(Person).describe('Staff of the secretariat.'),
    items: z.array(Item).describe('The agenda items, flat, in document order.'),
    nextMeeting: NextMeeting.nullable().describe('When the next meeting is held; null when the paper does not say.'),
    followUps: z.array(FollowUp).describe('Sentences that promise something with a date or for a meeting.'),
    coverage: Coverage.describe('Proof that nothing is lost.'),
  })
  .describe('One KKR document, read.')
export type Referat = z.infer<typeof Referat>
