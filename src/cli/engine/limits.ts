// What one document may cost, unless the command line says otherwise. The slowest honest PDF of 6,721 took 6 s and
// 280 MB; minutes have some fifty pages.
import { availableParallelism } from 'node:os'
import type { Limits } from './engine.ts'

/** The options of a command that are limits, as commander names them. */
export type LimitOptions = { readonly [Name in keyof Limits]?: Limits[Name] | undefined }

export const DEFAULTS = { timeout: 60, maxMemory: 1024, maxPages: 2000 } as const

/** The limits of a run. @param options those that were given */
export function limitsOf({ jobs, timeout, maxMemory, maxPages }: LimitOptions): Limits {
  return {
    jobs: jobs ?? availableParallelism(),
    timeout: timeout ?? DEFAULTS.timeout,
    maxMemory: maxMemory ?? DEFAULTS.maxMemory,
    maxPages: maxPages ?? DEFAULTS.maxPages,
  }
}
