// The program's readers, as it is published: one engine for all PDFs of a test file.
import { afterAll } from 'vitest'
import type { Engine } from '../../src/reading/engine.ts'
import { openEngine } from '../../src/reading/engine.ts'
import { FUZZ_LIMITS } from '../../scripts/fuzz/try-pdf.ts'
import { builtProgram } from '../built/program.ts'

let engine: Engine | null = null

/** Opens it when first needed; closed after the tests of this file. */
export function fuzzEngine(): Engine {
  engine ??= openEngine({ jobs: 2, ...FUZZ_LIMITS }, { documents: 2, program: builtProgram().reader })
  return engine
}

afterAll(() => {
  engine?.close()
})
