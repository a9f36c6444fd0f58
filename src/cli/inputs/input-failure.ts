// An input that the system does not give us: what its code means to a user.
import { ReadFailure, type ReadFailureCode } from '../../read/read-failure.ts'
import { systemCode } from '../errors.ts'

type Meaning = readonly [code: ReadFailureCode, problem: string, advice: string]

const NOT_FOUND: Meaning = ['not-found', 'there is no such file or folder', 'check the name']
const FORBIDDEN: Meaning = ['unreadable-file', 'there is no permission to read it', 'change its permissions']

const MEANINGS: ReadonlyMap<string, Meaning> = new Map([
  ['ENOENT', NOT_FOUND],
  ['ENOTDIR', NOT_FOUND],
  ['ENAMETOOLONG', ['not-found', 'the name is longer than a file name can be', 'check the name']],
  ['ELOOP', ['not-found', 'it is a link that leads to itself', 'name the file itself']],
  ['EACCES', FORBIDDEN],
  ['EPERM', FORBIDDEN],
])

/** The failure for an error of the system. @param error what opening, listing or reading threw */
export function inputFailure(error: unknown): ReadFailure {
  const code = systemCode(error)
  const unknown: Meaning = ['unreadable-file', `it cannot be read (${code})`, 'try a copy of it']
  return new ReadFailure(...(MEANINGS.get(code) ?? unknown), { cause: error })
}
