// What every report format is made of: it is told of one checked file after the other and gives back text to write.
import type { Finding } from '../../lint/finding.ts'
import type { Language, Severity } from '../../lint/rule.ts'
import type { Format } from '../registry.ts'

/** One input after checking. */
export interface CheckedFile {
  /** The name as given. */
  readonly name: string
  /** SHA-256 of the bytes, 64 hexadecimal digits; `null` when it could not be read. */
  readonly sha256: string | null
  /** `null` when it could not be read. */
  readonly mediaType: string | null
  /** The offsets at which its lines begin: of a text, where a report tells columns. */
  readonly lineStarts?: readonly number[]
  /** In document order; those known from the baseline are left out. */
  readonly findings: readonly Finding[]
  /** Why there is no result; `null` when there is one. */
  readonly failure: { readonly code: string; readonly problem: string; readonly advice: string } | null
}

/** What was seen in a run. */
export interface CheckTotals {
  readonly files: number
  readonly unreadable: number
  readonly error: number
  readonly warning: number
  readonly info: number
  /** Findings left out because the baseline has them. */
  readonly known: number
  /** Rule names with their number of findings, most first, then by name. */
  readonly rules: readonly (readonly [rule: string, count: number])[]
}

/** What a reporter may use beside the findings. */
export interface ReportSettings {
  /** The tool's version. */
  readonly version: string
  readonly language: Language
  /** Colours are wanted (only `pretty` uses them). */
  readonly color: boolean
  /** Columns of the terminal. */
  readonly width: number
}

/** Makes the text of a report, told of one file after the other. */
export type Reporter = Format<CheckedFile, CheckTotals, string>

export type CreateReporter = (settings: ReportSettings) => Reporter

/** The tool as reports name it. */
export const TOOL = 'kkr-referat'

/** Severities as compilers, editors and SARIF call them. */
export const LEVEL = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>

/** Why a file has no result. */
export type Failure = NonNullable<CheckedFile['failure']>

/** What is wrong and what to do, in one sentence without a final period; not yet safe to print. */
export const failureText = ({ problem, advice }: Failure): string => `${problem}; ${advice}`

/**
 * The head of a report, once: before the first file, or before the end when there is none.
 * @returns gives the head when called for the first time, then nothing
 */
export function headOnce(head: string): () => string {
  let done = false
  return () => {
    if (done) return ''
    done = true
    return head
  }
}
