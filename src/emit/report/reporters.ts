// Every format of a report. A new one is a file beside this one and a line here.
import type { Registry } from '../registry.ts'
import type { CreateReporter } from './reporter.ts'

/** The formats, the one for people first. */
export const REPORTERS = {
  pretty: async () => (await import('./pretty.ts')).pretty,
  concise: async () => (await import('./concise.ts')).concise,
  json: async () => (await import('./json.ts')).json,
  ndjson: async () => (await import('./ndjson.ts')).ndjson,
  sarif: async () => (await import('./sarif.ts')).sarif,
  github: async () => (await import('./github.ts')).github,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  junit: async () => (await import('./junit.ts')).junit,
  checkstyle: async () => (await import('./checkstyle.ts')).checkstyle,
  markdown: async () => (await import('./markdown.ts')).markdown,
} satisfies Registry<CreateReporter>

export type ReportFormat = keyof typeof REPORTERS

/** Formats that CI shows beside the files of a repository: these are named from its root, however they were given. */
export const OF_REPOSITORIES: ReadonlySet<ReportFormat> = new Set<ReportFormat>([
  'sarif',
  'github',
  'gitlab',
  'checkstyle',
])
