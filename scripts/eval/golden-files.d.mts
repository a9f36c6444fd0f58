import type { Labelled } from '../../src/label/resolve.ts'
import type { CreateReporter } from '../../src/emit/report/reporter.ts'
import type { Linter } from '../../src/lint/lint.ts'
import type { Referat } from '../../src/referat.ts'
import type { Source } from '../../src/text/source.ts'
import type { Form } from './forms.mjs'

export interface Stages {
  readonly read: (input: { name: string; bytes: Uint8Array }) => Promise<Source>
  readonly label: (source: Source) => Labelled
  readonly parse: (source: Source) => Referat
  readonly createLinter: () => Linter
  readonly concise: CreateReporter
  readonly outline: (referat: Referat) => string
  readonly labelsText: (labelled: Labelled) => string
  readonly withoutAt: (value: unknown) => unknown
}
export const GOLDEN_FORMS: readonly string[]
export function goldenFiles(form: Form, bytes: Uint8Array, stages: Stages): Promise<Record<string, string>>
