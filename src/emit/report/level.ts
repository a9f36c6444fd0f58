import type { Severity } from '../../lint/severity.ts'

/** Severities as compilers, editors and SARIF call them. */
export const LEVEL = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>
