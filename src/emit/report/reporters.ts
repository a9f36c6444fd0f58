// Every format of a report. A new one is a file beside this one, a name in `FORMATS` and a line here.
import { github } from './github.ts'
import { markdown } from './markdown.ts'
import type { CreateReporter, Format } from './reporter.ts'
import { sarif } from './sarif.ts'
import { checkstyle } from './checkstyle.ts'
import { concise } from './concise.ts'
import { gitlab } from './gitlab.ts'
import { json } from './json.ts'
import { junit } from './junit.ts'
import { ndjson } from './ndjson.ts'
import { pretty } from './pretty.ts'

/** The makers of reports by their formats. */
export const REPORTERS: Readonly<Record<Format, CreateReporter>> = {
  pretty,
  concise,
  json,
  ndjson,
  sarif,
  github,
  gitlab,
  junit,
  checkstyle,
  markdown,
}
