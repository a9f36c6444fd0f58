// A finding, as it is published: what a rule reported, of which file and how grave.
import * as z from 'zod'
import { At } from '../referat.ts'
import { SEVERITIES } from './rule.ts'

export const Finding = z
  .strictObject({
    rule: z.string().describe('The rule’s name: `kkr-referat explain RULE` tells more.'),
    severity: z.enum(SEVERITIES).describe('As the rule or the user sets it.'),
    file: z.string().describe('The document’s name as given.'),
    item: z.string().nullable().describe('Number of the agenda item; null outside of items.'),
    at: At.nullable().describe('Place of the node it is about; null when the fault is that something is missing.'),
    quote: z
      .strictObject({
        text: z.string().describe('Words of the document.'),
        start: z.int().min(0).describe('UTF-16 offset into these words, from 0: where the fault begins.'),
        end: z.int().min(0).describe('Where it ends, half-open.'),
      })
      .nullable()
      .describe('The words it is about.'),
    args: z
      .record(z.string(), z.union([z.string(), z.number(), z.array(z.string()).readonly()]))
      .readonly()
      .describe('What the sentence is made from.'),
    message: z.string().describe('The sentence, in the language asked for.'),
    fingerprint: z.string().describe('The same for the same fault in the same meeting’s minutes, however typeset.'),
  })
  .describe('A fault, or what may be one.')
export type Finding = z.infer<typeof Finding>
