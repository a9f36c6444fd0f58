// An item of the agenda.
import * as z from 'zod'
import { Block } from './referat-blocks.ts'
import { Beslutning, Indstilling } from './referat-decision.ts'
import { At } from './referat-parts.ts'

export * from './referat-blocks.ts'
export * from './referat-decision.ts'

export const Section = z
  .strictObject({
    kind: z
      .string()
      .regex(/^[a-z]+(?:-[a-z]+)*$/u)
      .describe('"baggrund", "indstilling", "sagsfremstilling", …; "andet" for text under no label of its own.'),
    heading: z.string().nullable().describe('The label as printed; null when the text has none.'),
    text: z.string().describe('Plain reading of the blocks: paragraphs parted by an empty line, list points "- …".'),
    blocks: z.array(Block).describe('The same text, block by block.'),
    at: At,
  })
  .describe('A section of an item.')
export type Section = z.infer<typeof Section>

export const Sag = z
  .strictObject({
    number: z.string().nullable().describe('"SAG-2026-00802"; null for a case line with initials only.'),
    initials: z.array(z.string()).describe('Who prepared the case, as printed.'),
    at: At,
  })
  .describe('The case line.')

export const Bilag = z
  .strictObject({
    title: z.string().describe('As printed.'),
    url: z.string().nullable().describe('The link’s target; null when it has none.'),
    at: At,
  })
  .describe('An enclosure.')

export const Link = z
  .strictObject({
    text: z.string().describe('The linked words as printed.'),
    url: z.string().nullable().describe('The target; null where only a dead mark is left.'),
    at: At,
  })
  .describe('A link.')

export const Presentation = z
  .strictObject({
    name: z.string().describe('Who presented, as printed.'),
    title: z.string().nullable().describe('Office as printed: "managing director"; null when none.'),
    organisation: z.string().nullable().describe('Of what, as printed: "Greater Copenhagen"; null when none.'),
    text: z.string().describe('The sentence that tells, as printed.'),
    at: At,
  })
  .describe('Somebody who presented something to the council.')
export type Presentation = z.infer<typeof Presentation>

export const Footnote = z
  .strictObject({
    mark: z.string().describe('As printed, a raised figure as an ordinary one: "1", "*".'),
    text: z.string().describe('The note, rejoined over lines, without its mark.'),
    at: At,
  })
  .describe('A footnote. Neither its mark nor its words are part of any other text.')
export type Footnote = z.infer<typeof Footnote>

export const Item = z
  .strictObject({
    number: z
      .string()
      .nullable()
      .describe('As printed, without a final period: "3.10"; null when the paper numbers none.'),
    level: z.int().min(1).describe('1 for a section of the agenda, 2 for its items, …'),
    parent: z.string().nullable().describe('Number of the item above; null at the top.'),
    title: z.string().describe('As printed, rejoined over lines.'),
    page: z.int().min(1).nullable().describe('Page on which the heading stands; null for text input.'),
    closed: z.boolean().describe('The paper says that the item was closed to the public: "lukket punkt".'),
    sag: Sag.nullable().describe('The case line; null when there is none.'),
    sections: z.array(Section).describe('The whole body, in order, nothing twice.'),
    indstilling: Indstilling.nullable().describe('What was recommended; null when nothing was.'),
    beslutning: Beslutning.nullable().describe('What was decided; null when nothing was.'),
    presentations: z.array(Presentation).describe('Who presented what to the council.'),
    bilag: z.array(Bilag).describe('Enclosures listed.'),
    links: z.array(Link).describe('Links in the item’s text.'),
    footnotes: z.array(Footnote).describe('Notes whose marks stand in the item.'),
    at: At,
  })
  .describe('An item of the agenda.')
export type Item = z.infer<typeof Item>
