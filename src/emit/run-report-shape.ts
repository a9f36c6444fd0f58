// The shape of a run's report, and its only place: types, validation and the published schema are made of it.
import * as z from 'zod'

/** A part of the inputs, from 1, and how many parts there are: `2/8`. */
const SHARD = /^\d{1,6}\/\d{1,6}$/u

/** An input of a run. */
export const RunEntry = z
  .object({
    name: z.string().describe('As given or found, with forward slashes.'),
    state: z
      .enum(['read', 'unreadable', 'skipped', 'unchanged', 'existing', 'broken'])
      .describe('`unchanged` and `existing` were not read because it was asked so; `broken` is a bug of the program.'),
    failure: z
      .object({ code: z.string(), problem: z.string(), advice: z.string() })
      .nullable()
      .describe('The class of the failure, what is wrong and what to do; null when there is none.'),
    sha256: z.string().nullable().describe('SHA-256 of the bytes; null when they could not be had.'),
    bytes: z.int().nullable().describe('How many bytes it has; null when they could not be had.'),
    pages: z.int().nullable().describe('null for text and for what was not read.'),
    items: z.int().nullable().describe('Points of the agenda; null for what was not read.'),
    decisions: z.int().nullable().describe('Items that bear a decision; null for what was not read.'),
    milliseconds: z.number().describe('From the moment it was begun to its result.'),
    cached: z.boolean().describe('The result is that of an earlier run.'),
    change: z
      .enum(['new', 'changed', 'unchanged'])
      .nullable()
      .describe('Since the last run that the cache remembers; null without a cache.'),
    findings: z.int().optional().describe('Of check only.'),
  })
  .describe('What became of an input.')
export type RunEntry = z.infer<typeof RunEntry>

const count = z.int().nonnegative()

/** What a run did, counted. */
export const RunTotals = z
  .object({
    documents: count.describe('Read.'),
    items: count,
    decisions: count,
    findings: count,
    unreadable: count,
    internal: count.describe('Bugs of the program.'),
    fresh: count.describe('Not seen by an earlier run.'),
    changed: count.describe('Seen with other bytes.'),
    unchanged: count.describe('Seen with the same.'),
    existing: count.describe('Their result was there already.'),
  })
  .describe('All of it, counted.')
export type RunTotals = z.infer<typeof RunTotals>

/** What became of all inputs of a run, or of several. */
export const RunReport = z
  .object({
    schemaVersion: z.literal('1.0').describe('Version of this shape.'),
    tool: z.object({ name: z.literal('kkr-referat'), version: z.string() }),
    shards: z
      .array(z.string().regex(SHARD))
      .describe('The parts of the inputs that it is of (`2/8` is the second of eight); none when it is of all.'),
    inputs: z.array(RunEntry),
    totals: RunTotals,
    fails: z.boolean().describe('Did `check` find something at or above what it was to fail at?'),
  })
  .describe('What became of every input of a run: what --report writes.')
export type RunReport = z.infer<typeof RunReport>
