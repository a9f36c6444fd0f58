// What a `kkr-referat.config.json` can hold: the only place where a setting exists.
import * as z from 'zod'
import { FAIL_LEVELS, LANGUAGES, RULE_LEVELS } from './rule.ts'

export const Config = z
  .strictObject({
    $schema: z.string().optional().describe('Where the schema of this file is, for editors.'),
    rules: z
      .record(z.string(), z.enum(RULE_LEVELS))
      .optional()
      .describe('Severities other than the rules’ own, by rule name; "off" silences a rule.'),
    failOn: z
      .enum(FAIL_LEVELS)
      .optional()
      .describe('Findings of this severity or above make the exit code 1; default "error".'),
    maxWarnings: z
      .int()
      .min(0)
      .optional()
      .describe('More warnings than this make the exit code 1; default: any number.'),
    language: z.enum(LANGUAGES).optional().describe('Language of the sentences; default "en".'),
    baseline: z.string().min(1).optional().describe('File of known findings, from the folder of this file.'),
  })
  .describe('Settings of `kkr-referat check` for a folder and all below it.')
export type Config = z.infer<typeof Config>
