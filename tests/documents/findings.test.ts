// What the rules find in the invented documents: the faults that were put into them, and nothing else.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createLinter } from '../../src/lint/lint.ts'
import { parse } from '../../src/pipeline.ts'
import { read } from '../../src/read/read.ts'
import { DOCUMENTS, FIXTURES } from './fixture-documents.ts'

/** The faults of the manuscripts, as `rule: the words meant`. Notes on case lines without initials are left out. */
const FAULTS: Readonly<Record<string, readonly string[]>> = {
  'hovedstaden-2026-11-20': [
    'deltager-listed-twice: Gerda Ulvedal',
    'municipality-spelled-two-ways: København Kommune',
    'beslutning-without-indstilling: indstillingen',
  ],
}

/** Faults that only the machine that read a document puts into its text. */
const OF_A_MACHINE = new Set(['link-without-target', 'hyphen-left-in-word'])

describe.each(DOCUMENTS.map(({ fixture, form }) => ({ document: fixture.name, name: form.name, form })))(
  '$document as $name',
  ({ document, name, form }) => {
    it('has the faults that were put into it', async () => {
      const referat = parse(await read({ name: form.file, bytes: new Uint8Array(readFileSync(form.path)) }))
      const findings = createLinter()(referat, { rules: { 'sag-initials-missing': 'off' }, language: 'en' })
      const own = findings.filter(({ rule }) => !OF_A_MACHINE.has(rule))
      const said = own.map(({ rule, quote }) => `${rule}: ${quote?.text.slice(quote.start, quote.end) ?? ''}`)
      expect(said).toEqual(FAULTS[document] ?? [])
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
      if (name !== 'md') expect(findings).toEqual(own)
    })
  },
)

it.each(FIXTURES.map((fixture) => [fixture.name, fixture] as const))(
  'a fault has the same fingerprint in every form of %s',
  async (_, { forms }) => {
    const prints = await Promise.all(
      forms.map(async ({ file, path }) => {
        const referat = parse(await read({ name: file, bytes: new Uint8Array(readFileSync(path)) }))
        const findings = createLinter()(referat, { rules: {}, language: 'en' })
        return findings.filter(({ rule }) => !OF_A_MACHINE.has(rule)).map(({ fingerprint }) => fingerprint)
      }),
    )
    for (const one of prints) expect(one).toEqual(prints[0])
  },
)
