// The golden files, read by a person when they were made (`npm run golden`): nothing changes unseen.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { goldenFiles, GOLDEN_FORMS } from '../../scripts/eval/golden-files.mjs'
import { labelsText } from '../../src/emit/stages-text.ts'
import { concise } from '../../src/emit/report/concise.ts'
import { withoutAt } from '../../src/emit/json.ts'
import { outline } from '../../src/emit/outline.ts'
import { createLinter } from '../../src/lint/lint.ts'
import { label, parse } from '../../src/pipeline.ts'
import { read } from '../../src/read/read.ts'
import { DOCUMENTS, FIXTURES } from './fixture-documents.ts'

const root = fileURLToPath(new URL('../golden', import.meta.url))
const kept = DOCUMENTS.filter(({ form }) => GOLDEN_FORMS.includes(form.name))
const stages = { read, label, parse, createLinter, concise, outline, labelsText, withoutAt }

describe.each(kept.map(({ fixture, form }) => ({ document: fixture.name, name: form.name, form })))(
  '$document as $name',
  ({ document, name, form }) => {
    it('is read as it was', async () => {
      const bytes = new Uint8Array(readFileSync(form.path))
      const files = await goldenFiles(form, bytes, stages)
      for (const [file, text] of Object.entries(files)) {
        const path = `${root}/${document}/${name}/${file}`
        expect(existsSync(path), `${path} is missing: npm run golden`).toBe(true)
        expect(text).toBe(readFileSync(path, 'utf8'))
      }
    })
  },
)

it('keeps no golden file of a document that is gone', () => {
  expect(readdirSync(root).sort()).toEqual(FIXTURES.map(({ name }) => name))
})
