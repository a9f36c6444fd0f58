import { PassThrough } from 'node:stream'
import { readingSettings, type DocumentOptions } from '../../src/cli/options/common.ts'
import type { ReadingSettings } from '../../src/reading/read-input.ts'

/** Where a test runs, for what needs no more of it. */
export const PLACE = { stdin: new PassThrough().end(), cwd: process.cwd(), now: () => performance.now() }

/** How a run with these options reads. */
export const settings = (options: DocumentOptions = {}, env: Record<string, string> = {}): ReadingSettings =>
  readingSettings(options, { env, cwd: PLACE.cwd })
