import { jsonArray, ndjson as record } from '../../emit/json.ts'
import type { CompareFormat, CreateOutput } from './format.ts'
import { html } from './html.ts'
import { markdown } from './markdown.ts'
import { pretty } from './pretty.ts'

const json: CreateOutput = () => jsonArray(2)

const ndjson: CreateOutput = () => ({ next: record, end: () => '' })

/** The outputs by their names. */
export const OUTPUTS: Readonly<Record<CompareFormat, CreateOutput>> = { pretty, markdown, html, json, ndjson }
