// A result that could not be written: what the system's code means to a user.
import { visible } from '../../emit/visible.ts'
import { both, type FailureTexts } from '../../read/read-failure.ts'
import type { InLanguages } from '../../text/languages.ts'
import { systemCode } from '../errors.ts'
import { sentences } from '../wording.ts'

const NO_SPACE = both(
  ['no space is left on the device', 'free some space and run it again'],
  ['der er ikke mere plads på disken', 'skaf plads, og kør igen'],
)
const NO_PERMISSION = both(
  ['there is no permission to write here', 'choose another place, or change its permissions'],
  ['der er ikke tilladelse til at skrive her', 'vælg et andet sted, eller ret dets rettigheder'],
)

const MEANINGS: ReadonlyMap<string, FailureTexts> = new Map([
  ['ENOSPC', NO_SPACE],
  [
    'EDQUOT',
    both(
      ['the disk quota is used up', 'free some space and run it again'],
      ['diskkvoten er brugt op', 'skaf plads, og kør igen'],
    ),
  ],
  [
    'EFBIG',
    both(
      ['the result is larger than the system allows', 'raise the limit (ulimit -f) and run it again'],
      ['resultatet fylder mere, end systemet tillader', 'hæv grænsen (ulimit -f), og kør igen'],
    ),
  ],
  [
    'EROFS',
    both(['the place is read-only', 'choose another --out-dir'], ['der kan kun læses her', 'vælg en anden --out-dir']),
  ],
  ['EACCES', NO_PERMISSION],
  ['EPERM', NO_PERMISSION],
])

const unknown = (code: string): FailureTexts =>
  both(
    [`it cannot be written (${code})`, 'choose another place'],
    [`der kan ikke skrives (${code})`, 'vælg et andet sted'],
  )

/** Writing failed and will fail again: the run ends with what was done so far. */
export class OutputFailure extends Error {
  override readonly name = 'OutputFailure'
  readonly texts: InLanguages

  /** @param place what was written to, in a user's words @param cause the error of the system */
  constructor(place: string, cause: unknown) {
    const code = systemCode(cause)
    const { en, da } = MEANINGS.get(code) ?? unknown(code)
    const texts = {
      en: `${place}: ${sentences(en.problem, en.advice)}`,
      da: `${place}: ${sentences(da.problem, da.advice)}`,
    }
    super(texts.en, { cause })
    this.texts = texts
  }
}

/** Does what the system may refuse. @param name of what is written to, as the user gave it @throws {OutputFailure} instead */
export async function writing<T>(name: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw new OutputFailure(visible(name), error)
  }
}
