// An input that the system does not give us: what its code means to a user.
import { INPUT } from '../../read/failures/input-texts.ts'
import { ReadFailure, type FailureTexts, type ReadFailureCode } from '../../read/read-failure.ts'
import { systemCode } from '../errors.ts'

type Meaning = readonly [code: ReadFailureCode, texts: FailureTexts]

const MEANINGS: ReadonlyMap<string, Meaning> = new Map([
  ['ENOENT', ['not-found', INPUT.notFound]],
  ['ENOTDIR', ['not-found', INPUT.notFound]],
  ['ENAMETOOLONG', ['not-found', INPUT.longName]],
  ['ELOOP', ['not-found', INPUT.linkToItself]],
  ['EACCES', ['unreadable-file', INPUT.forbidden]],
  ['EPERM', ['unreadable-file', INPUT.forbidden]],
])

/** The failure for an error of the system. @param error what opening, listing or reading threw */
export function inputFailure(error: unknown): ReadFailure {
  const code = systemCode(error)
  return new ReadFailure(...(MEANINGS.get(code) ?? (['unreadable-file', INPUT.unreadable(code)] as const)), {
    cause: error,
  })
}
