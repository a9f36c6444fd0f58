// Parts of the Referat's shape that several places share: a place in the source, a party, a municipality, a person.
import * as z from 'zod'

/** Where a node stands. */
export const At = z
  .strictObject({
    page: z.int().min(1).nullable().describe('Page from 1 on which the node begins; null for text input.'),
    line: z.int().min(1).describe('Line from 1 of the source text (`show --stage text`) on which the node begins.'),
    start: z.int().min(0).describe('UTF-16 offset from 0 into the source text (`show --stage text`).'),
    end: z.int().min(0).describe('UTF-16 offset where the node ends, half-open.'),
  })
  .describe('Place in the source text.')
export type At = z.infer<typeof At>

export const Party = z
  .strictObject({
    letter: z
      .string()
      .nullable()
      .describe(
        'The ballot letter, as printed or of the register where the paper gives a known short name ("SF"); null for a list that has none.',
      ),
    name: z
      .string()
      .nullable()
      .describe('The register’s name for a known party, else as printed; null for a letter nobody holds.'),
  })
  .describe('A party or list.')
export type Party = z.infer<typeof Party>

export const Municipality = z
  .strictObject({
    name: z.string().describe('As printed.'),
    code: z.string().nullable().describe('Three-digit municipality code, e.g. "147"; null when not one of the 98.'),
    canonical: z
      .string()
      .nullable()
      .describe('The official short name, e.g. "Frederiksberg"; null when not one of the 98.'),
  })
  .describe('A municipality.')
export type Municipality = z.infer<typeof Municipality>

export const Presence = z
  .strictObject({
    from: z
      .string()
      .nullable()
      .describe('From when: "HH:MM", or the number of an agenda item; null when from the start.'),
    until: z.string().nullable().describe('Until when: "HH:MM", or the number of the last item; null when to the end.'),
    items: z.array(z.string()).describe('Numbers of the only items the person was there for; [] when not said so.'),
  })
  .describe('For which part of the meeting a person was there.')
export type Presence = z.infer<typeof Presence>

export const Person = z
  .strictObject({
    name: z.string().describe('The name as printed.'),
    party: Party.nullable().describe('null when the line names none.'),
    municipality: Municipality.nullable().describe('null when the line names none.'),
    role: z.string().nullable().describe('Office as printed, e.g. "borgmester", "formand"; null when none.'),
    substituteFor: z.string().nullable().describe('Name of the absent member this person sat in for; null when none.'),
    note: z.string().nullable().describe('Remark on presence, e.g. "deltog til og med punkt 3.2"; null when none.'),
    presence: Presence.nullable().describe(
      'What `note` plainly says of times and items; null when it says nothing plain.',
    ),
    raw: z.string().describe('The person’s words as printed, rejoined over line ends.'),
    at: At,
  })
  .describe('A person on a list of the attendance.')
export type Person = z.infer<typeof Person>
