import { jsonArray, ndjson as record } from '../../emit/json.ts'
import type { CompareFormat, CreateOutput } from './format.ts'
import { html } from './html.ts'
import { markdown } from './markdown.ts'
import { pretty } from './pretty.ts'

const json: CreateOutput = () => {
  const array = jsonArray(2)
  return { pair: (comparison) => array.next(comparison), end: () => array.end() }
}

const ndjson: CreateOutput = () => ({ pair: record, end: () => '' })

/** The outputs by their names. */
export const OUTPUTS: Readonly<Record<CompareFormat, CreateOutput>> = { pretty, markdown, html, json, ndjson }
