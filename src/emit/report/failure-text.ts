import type { CheckedFile } from './reporter.ts'

/** Why a file has no result. */
export type Failure = NonNullable<CheckedFile['failure']>

/** What is wrong and what to do, in one sentence without a final period; not yet safe to print. */
export const failureText = ({ problem, advice }: Failure): string => `${problem}; ${advice}`
