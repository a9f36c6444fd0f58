// Which end of a reader is for want of open files, for which no document is to blame: then the whole run ends.
import { describe, expect, it } from 'vitest'
import { crashed, outOfFilesIn } from '../../src/reading/outcome.ts'

describe('too many open files', () => {
  it.each([
    "Error: EMFILE: too many open files, open '/opt/kkr-referat/reader-process.js'",
    'Error: ENFILE: file table overflow',
    'Error [ERR_WORKER_INIT_FAILED]: Worker initialization failure: EMFILE',
    'it could not be started: Error: spawn /usr/bin/node EMFILE',
    'it cannot be read (EMFILE)',
  ])('is what this says: %s', (said) => {
    expect(outOfFilesIn(said)).not.toBeNull()
  })

  it.each([
    'Error: Command token too long: EMFILE',
    'Error: Unknown operator EMFILE: too many open files',
    'the PDF is damaged (EMFILE)',
    "it cannot be read (ENOENT, open 'EMFILE')",
    'exit code 1',
  ])('is not what this says, and it costs its document only: %s', (said) => {
    expect(outOfFilesIn(said)).toBeNull()
  })

  it('is told of a process that said so before it ended', () => {
    const said = "node:internal/process/esm:1\n\nError: EMFILE: too many open files, open 'a.js'\n    at async open"
    const outcome = crashed(outOfFilesIn(said) ?? '')
    expect('failure' in outcome && outOfFilesIn(outcome.failure.texts.en.problem)).toMatch(/^Error: EMFILE/u)
    expect(outOfFilesIn('Warning: EMFILE')).toBeNull()
  })
})
