// The shape of a Referat: the only place where a field exists. Types, run-time validation, the published JSON Schema
// and the field table of the docs are made from it.
import { z } from 'zod'

/** Where a node stands. */
export const At = z
  .strictObject({
    page: z.int().min(1).nullable().describe('Page from 1 on which the node begins; null for text input.'),
    start: z.int().min(0).describe('UTF-16 offset from 0 into the source text (`show --stage text`).'),
    end: z.int().min(0).describe('UTF-16 offset where the node ends, half-open.'),
  })
  .describe('Place in the source text.')
export type At = z.infer<typeof At>

const at = At

export const Party = z.strictObject({
  letter: z
    .string()
    .nullable()
    .describe('The ballot letter as printed, e.g. "A"; null when the paper gives a name instead.'),
  name: z
    .string()
    .nullable()
    .describe('The party’s name: for a known letter from the register, else as printed; null when unknown.'),
})
export type Party = z.infer<typeof Party>

export const Municipality = z.strictObject({
  name: z.string().describe('As printed.'),
  code: z.string().nullable().describe('Three-digit municipality code, e.g. "147"; null when not one of the 98.'),
  canonical: z
    .string()
    .nullable()
    .describe('The official short name, e.g. "Frederiksberg"; null when not one of the 98.'),
})
export type Municipality = z.infer<typeof Municipality>

export const Person = z.strictObject({
  name: z.string().describe('The name as printed.'),
  party: Party.nullable().describe('null when the line names none.'),
  municipality: Municipality.nullable().describe('null when the line names none.'),
  role: z.string().nullable().describe('Office as printed, e.g. "borgmester", "formand"; null when none.'),
  substituteFor: z.string().nullable().describe('Name of the absent member this person sat in for; null when none.'),
  note: z.string().nullable().describe('Remark on presence, e.g. "deltog til og med punkt 3.2"; null when none.'),
  raw: z.string().describe('The line as printed, rejoined over line ends.'),
  at,
})
export type Person = z.infer<typeof Person>

export const Cell = z.strictObject({
  text: z.string().describe('As printed; empty when the cell is.'),
  at: at.nullable(),
})
export const Row = z.strictObject({
  header: z.boolean().describe('A row of column headings.'),
  cells: z.array(Cell),
  at,
})

export interface ListItem {
  marker: string
  text: string
  items: ListItem[]
  at: At
}
export const ListItem: z.ZodType<ListItem> = z.lazy(() =>
  z.strictObject({
    marker: z.string().describe('As printed: "-", "•", "o", "1.1.", "a)"; empty when the paper shows none.'),
    text: z.string(),
    items: z.array(ListItem).describe('The nested list below this point.'),
    at,
  }),
)

export const Block = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('paragraph'), text: z.string(), at }),
  z.strictObject({ type: z.literal('subheading'), text: z.string(), at }),
  z.strictObject({ type: z.literal('list'), items: z.array(ListItem), at }),
  z.strictObject({ type: z.literal('table'), rows: z.array(Row), at }),
])
export type Block = z.infer<typeof Block>

export const Section = z.strictObject({
  kind: z
    .string()
    .regex(/^[a-z]+(-[a-z]+)*$/u)
    .describe('"baggrund", "indstilling", …; "andet" for text under no label.'),
  heading: z.string().nullable().describe('The label as printed; null when the text has none.'),
  text: z.string().describe('Plain reading of the blocks: paragraphs parted by an empty line, list points "- …".'),
  blocks: z.array(Block),
  at,
})
export type Section = z.infer<typeof Section>

export const Point = z.strictObject({ text: z.string().describe('One thing recommended, stem included.'), at })

export const Indstilling = z.strictObject({
  label: z.string().nullable().describe('The label as printed; null when taken from a formula in unlabelled text.'),
  text: z.string(),
  points: z.array(Point),
  at,
})
export type Indstilling = z.infer<typeof Indstilling>

export const Statement = z.strictObject({
  party: Party.nullable(),
  person: z.string().nullable(),
  text: z.string(),
  protokol: z.boolean().describe('The statement was asked to be recorded.'),
  at,
})

export const OUTCOMES = [
  'tiltrådt',
  'tiltrådt-med-forbehold',
  'godkendt',
  'taget-til-efterretning',
  'drøftet',
  'besluttet',
  'valgt',
  'udsat',
  'oversendt',
  'afvist',
  'delvist',
  'andet',
] as const

export const Beslutning = z.strictObject({
  label: z.string().nullable().describe('The label as printed; null when taken from a formula in unlabelled text.'),
  text: z.string(),
  outcome: z.enum(OUTCOMES).nullable().describe('null when no sentence decides.'),
  outcomeText: z.string().nullable().describe('The sentence that decides, as printed.'),
  conditions: z.array(z.strictObject({ text: z.string(), at })),
  statements: z.array(Statement),
  at,
})
export type Beslutning = z.infer<typeof Beslutning>

export const Item = z.strictObject({
  number: z
    .string()
    .nullable()
    .describe('As printed, without a final period: "3.10"; null when the paper numbers none.'),
  level: z.int().min(1).describe('1 for a section of the agenda, 2 for its items, …'),
  parent: z.string().nullable().describe('Number of the item above; null at the top.'),
  title: z.string(),
  page: z.int().min(1).nullable().describe('Page on which the heading stands; null for text input.'),
  sag: z
    .strictObject({
      number: z.string().nullable().describe('"SAG-2026-00802"; null for a case line with initials only.'),
      initials: z.array(z.string()),
      at,
    })
    .nullable(),
  sections: z.array(Section).describe('The whole body, in order, nothing twice.'),
  indstilling: Indstilling.nullable(),
  beslutning: Beslutning.nullable(),
  bilag: z.array(z.strictObject({ title: z.string(), url: z.string().nullable(), at })),
  links: z.array(z.strictObject({ text: z.string(), url: z.string().nullable(), at })),
  at,
})
export type Item = z.infer<typeof Item>

export const REGIONS = ['hovedstaden', 'sjælland', 'syddanmark', 'midtjylland', 'nordjylland'] as const

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/u)
const date = z.iso.date()

export const Meeting = z.strictObject({
  body: z.string().nullable().describe('"KKR Hovedstaden", in the usual spelling whatever the title’s capitals.'),
  region: z.enum(REGIONS).nullable(),
  year: z.int().nullable().describe('The year of the title, else of the date.'),
  date: date.nullable(),
  startTime: time.nullable(),
  endTime: time.nullable(),
  place: z.string().nullable(),
  notes: z.array(z.string()).describe('Remarks on the cover beside date and place.'),
  closing: z.string().nullable().describe('The line that closes the meeting, e.g. "Mødet sluttede kl. 12.15."'),
  cover: z.array(z.string()).describe('Every line of the cover as printed, furniture left out.'),
  at: at.nullable(),
})
export type Meeting = z.infer<typeof Meeting>

export const TocEntry = z.strictObject({
  number: z.string().nullable(),
  title: z.string(),
  page: z.int().min(0).nullable().describe('What the contents list prints.'),
  at,
})
export type TocEntry = z.infer<typeof TocEntry>

export const Referat = z
  .strictObject({
    schemaVersion: z.literal('1.0'),
    source: z.strictObject({
      name: z.string(),
      mediaType: z.enum(['application/pdf', 'text/plain', 'text/markdown']),
      sha256: z.string().regex(/^[0-9a-f]{64}$/u),
      bytes: z.int().min(0),
      pages: z.int().min(0).nullable(),
    }),
    template: z.string().nullable(),
    kind: z.enum(['referat', 'dagsorden']).nullable(),
    meeting: Meeting,
    toc: z.array(TocEntry),
    deltagere: z.array(Person),
    afbud: z.array(Person),
    guests: z.array(Person),
    secretariat: z.array(Person),
    items: z.array(Item),
    nextMeeting: z
      .strictObject({ date: date.nullable(), startTime: time.nullable(), endTime: time.nullable(), at })
      .nullable(),
    coverage: z.strictObject({
      characters: z.int().min(0).describe('Characters of the source text that are not blank.'),
      placed: z.int().min(0),
      furniture: z.int().min(0),
      unplaced: z.array(At),
    }),
  })
  .describe('One KKR document, read.')
export type Referat = z.infer<typeof Referat>
