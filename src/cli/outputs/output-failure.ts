// A result that could not be written: what the system's code means to a user.
import { systemCode } from '../errors.ts'
import { sentences } from '../wording.ts'

const MEANINGS: ReadonlyMap<string, readonly [problem: string, advice: string]> = new Map([
  ['ENOSPC', ['no space is left on the device', 'free some space and run it again']],
  ['EDQUOT', ['the disk quota is used up', 'free some space and run it again']],
  ['EFBIG', ['the result is larger than the system allows', 'raise the limit (ulimit -f) and run it again']],
  ['EROFS', ['the place is read-only', 'choose another --out-dir']],
  ['EACCES', ['there is no permission to write here', 'choose another place, or change its permissions']],
  ['EPERM', ['there is no permission to write here', 'choose another place, or change its permissions']],
])

/** Writing failed and will fail again: the run ends with what was done so far. */
export class OutputFailure extends Error {
  override readonly name = 'OutputFailure'

  /** @param place what was written to, in a user's words @param cause the error of the system */
  constructor(place: string, cause: unknown) {
    const code = systemCode(cause)
    const [problem, advice] = MEANINGS.get(code) ?? [`it cannot be written (${code})`, 'choose another place']
    super(`${place}: ${sentences(problem, advice)}`, { cause })
  }
}
