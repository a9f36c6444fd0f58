// What the fuzz has found, for ever: documents that once broke a promise. `NNN.why` says which.
import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { findings } from '../../scripts/fuzz/findings.ts'
import { tryPdf } from '../../scripts/fuzz/try-pdf.ts'
import { tryText } from '../../scripts/fuzz/try-text.ts'
import { fuzzEngine } from './fuzz-engine.ts'

const found = findings(fileURLToPath(new URL('found', import.meta.url)))
const isPdf = ({ name }: { readonly name: string }): boolean => extname(name) === '.pdf'

it.each(found.filter((one) => !isPdf(one)))('$name keeps every promise: $why', async ({ name, path }) => {
  expect(await tryText({ name, bytes: readFileSync(path) })).toEqual([])
})

it.each(found.filter(isPdf))('$name keeps every promise: $why', async ({ path }) => {
  expect((await tryPdf(path, fuzzEngine())).faults).toEqual([])
})
