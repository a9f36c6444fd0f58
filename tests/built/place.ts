// Before all tests: a place for the program that they run, which the first test that wants it builds (program.ts). After
// all tests it is gone.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    /** A folder for what was built; empty until somebody builds. */
    built: string
  }
}

export default function setup(project: TestProject): () => void {
  const place = mkdtempSync(join(tmpdir(), 'kkr-referat-built-'))
  project.provide('built', place)
  return () => {
    rmSync(place, { recursive: true, force: true })
  }
}
