// Which end of a reader is for want of open files, for which no document is to blame: then the whole run ends.
import { describe, expect, it } from 'vitest'
import { breakdownOf, isOutOfFiles } from '../../src/cli/workers/breakdown.ts'

describe('too many open files', () => {
  it.each([
    "Error: EMFILE: too many open files, open '/opt/kkr-referat/reader-process.js'",
    'Error: ENFILE: file table overflow',
    'Error [ERR_WORKER_INIT_FAILED]: Worker initialization failure: EMFILE',
    'it could not be started: Error: spawn /usr/bin/node EMFILE',
    'it cannot be read (EMFILE)',
  ])('is what this says: %s', (said) => {
    expect(isOutOfFiles(said)).toBe(true)
  })

  it.each([
    'Error: Command token too long: EMFILE',
    'Error: Unknown operator EMFILE: too many open files',
    'the PDF is damaged (EMFILE)',
    "it cannot be read (ENOENT, open 'EMFILE')",
    'exit code 1',
  ])('is not what this says, and it costs its document only: %s', (said) => {
    expect(isOutOfFiles(said)).toBe(false)
  })

  it('is told of a process that said so before it ended', () => {
    const said = "node:internal/process/esm:1\n\nError: EMFILE: too many open files, open 'a.js'\n    at async open"
    const end = breakdownOf(1, null, said)
    expect(end.kind === 'crash' && isOutOfFiles(end.detail)).toBe(true)
    expect(breakdownOf(1, null, 'Warning: EMFILE')).toEqual({ kind: 'crash', detail: 'exit code 1' })
  })
})
