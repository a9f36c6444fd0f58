// What was recommended and what was decided.
import * as z from 'zod'
import { At, Municipality, Party } from './referat-parts.ts'
import { OUTCOMES } from './vocabulary/outcomes.ts'

const outcome = z.enum(OUTCOMES)

export interface Point {
  text: string
  verb: string | null
  addressee: string | null
  outcome: (typeof OUTCOMES)[number] | null
  outcomeText: string | null
  points: Point[]
  at: At
}
export const Point: z.ZodType<Point> = z.lazy(() =>
  z
    .strictObject({
      text: z.string().describe('One thing recommended: the stem joined to the point’s own words.'),
      verb: z
        .string()
        .nullable()
        .describe(
          'What is recommended to be done, in its infinitive: "godkende", "drøfte"; null when no verb of the vocabulary says it.',
        ),
      addressee: z
        .string()
        .nullable()
        .describe(
          'Who is to do it, as printed: "KKR Sjælland", "kommunalbestyrelserne"; null when the sentence does not say.',
        ),
      outcome: outcome.nullable().describe('What the decision did with this point; null when the paper does not say.'),
      outcomeText: z.string().nullable().describe('The sentence the outcome rests on.'),
      points: z.array(Point).describe('The points nested below.'),
      at: At.describe('Place of the point’s own words.'),
    })
    .describe('One thing recommended.'),
)

export const Indstilling = z
  .strictObject({
    label: z.string().nullable().describe('The label as printed; null when taken from the formula in unlabelled text.'),
    text: z.string().describe('The recommendation, as the plain reading of its blocks.'),
    points: z.array(Point).describe('One for each thing recommended.'),
    at: At,
  })
  .describe('What was recommended.')
export type Indstilling = z.infer<typeof Indstilling>

export const Statement = z
  .strictObject({
    party: Party.nullable().describe('The party that speaks; null when a person does.'),
    person: z.string().nullable().describe('The person who speaks, as printed; null when a party does.'),
    text: z.string().describe('The sentence as printed.'),
    protokol: z.boolean().describe('The statement was asked to be recorded.'),
    at: At,
  })
  .describe('What a party or a person wished, asked or reserved.')
export type Statement = z.infer<typeof Statement>

export const Side = z
  .strictObject({
    count: z.int().nullable().describe('How many; null when the paper does not count.'),
    parties: z.array(Party).describe('Parties named on this side.'),
    persons: z.array(z.string()).describe('Persons named on this side, as printed.'),
  })
  .describe('One side of a vote.')
export type Side = z.infer<typeof Side>

export const Vote = z
  .strictObject({
    for: Side.nullable().describe('In favour; null when the sentence does not say.'),
    against: Side.nullable().describe('Against; null when the sentence does not say.'),
    abstaining: Side.nullable().describe('Abstaining; null when the sentence does not say.'),
    candidates: z
      .array(
        z
          .strictObject({
            name: z.string().describe('As printed.'),
            count: z.int().describe('How many voted for this person.'),
          })
          .describe('Somebody who was voted for.'),
      )
      .describe('In a vote among persons: who got how many votes.'),
    text: z.string().describe('The words that tell, as printed.'),
    at: At,
  })
  .describe('A vote.')
export type Vote = z.infer<typeof Vote>

export const Appointment = z
  .strictObject({
    name: z.string().describe('Who was chosen, as printed.'),
    party: Party.nullable().describe('null when none is named.'),
    municipality: Municipality.nullable().describe('null when none is named.'),
    office: z
      .string()
      .nullable()
      .describe('As what: "formand", "medlem", "suppleant"; null when the paper does not say.'),
    board: z
      .string()
      .nullable()
      .describe('Of what, as printed: "bestyrelsen for Fjordskolen"; null when the paper does not say.'),
    substitute: z.boolean().describe('Chosen as a substitute.'),
    replaces: z.string().nullable().describe('In whose place, as printed; null when the paper does not say.'),
    at: At,
  })
  .describe('Someone chosen for an office.')
export type Appointment = z.infer<typeof Appointment>

export const Beslutning = z
  .strictObject({
    label: z.string().nullable().describe('The label as printed; null when taken from the formula in unlabelled text.'),
    text: z.string().describe('The decision, as the plain reading of its blocks.'),
    outcome: outcome
      .nullable()
      .describe(
        'What was decided; "andet" when a text stands there but no sentence of the vocabulary decides; null for an empty section.',
      ),
    outcomeText: z.string().nullable().describe('The sentence that decides, as printed; null when none does.'),
    conditions: z
      .array(
        z
          .strictObject({ text: z.string().describe('The reservation’s own words.'), at: At })
          .describe('A reservation.'),
      )
      .describe('On what the decision depends: "med forudsætningen, at …".'),
    tasks: z
      .array(
        z
          .strictObject({
            text: z.string().describe('The sentence as printed.'),
            due: z.string().nullable().describe('By when, as printed; null when the sentence does not say.'),
            at: At,
          })
          .describe('A thing to be made.'),
      )
      .describe('What is to be made.'),
    appointments: z.array(Appointment).describe('Who was chosen for what.'),
    votes: z.array(Vote).describe('How was voted.'),
    statements: z.array(Statement).describe('What parties and persons wished, asked or reserved.'),
    at: At,
  })
  .describe('What was decided.')
export type Beslutning = z.infer<typeof Beslutning>
