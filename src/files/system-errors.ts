// Errors of the system: what they are called in a message, and what they mean to a user, of an input that it does not give
// us and of a result that it does not take. Readers use this, too.
import { sentences } from '../emit/run-words.ts'
import { visible } from '../emit/visible.ts'
import { INPUT } from '../read/failures/input-texts.ts'
import { both, ReadFailure, type FailureTexts, type ReadFailureCode } from '../read/read-failure.ts'
import type { InLanguages } from '../text/languages.ts'

/** The system's code of an error, e.g. `ENOENT`. @returns the code; the message, when it has none */
export function systemCode(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message
}

const NO_FILES = new Set(['EMFILE', 'ENFILE'])

/** What to say when the system opens no more files, so that the program itself cannot be loaded; else `null`. */
export const outOfFiles = (error: unknown): string | null =>
  NO_FILES.has(systemCode(error))
    ? 'error: too many files are open. Allow more (ulimit -n 256) and run it again.'
    : null

const LONGEST = 120

/** Anything thrown, in one short line. */
export function inOneLine(thrown: unknown): string {
  let words: string
  try {
    words = String(thrown)
  } catch {
    words = 'something without words'
  }
  const [first = ''] = words.split(/[\r\n]/u, 1)
  return first.length > LONGEST ? `${first.slice(0, LONGEST)}…` : first
}

type Meaning = readonly [code: ReadFailureCode, texts: FailureTexts]

const OF_INPUTS: ReadonlyMap<string, Meaning> = new Map([
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
  return new ReadFailure(...(OF_INPUTS.get(code) ?? (['unreadable-file', INPUT.unreadable(code)] as const)), {
    cause: error,
  })
}

const NO_SPACE = both(
  ['no space is left on the device', 'free some space and run it again'],
  ['der er ikke mere plads på disken', 'skaf plads, og kør igen'],
)
const NO_PERMISSION = both(
  ['there is no permission to write here', 'choose another place, or change its permissions'],
  ['der er ikke tilladelse til at skrive her', 'vælg et andet sted, eller ret dets rettigheder'],
)

const OF_RESULTS: ReadonlyMap<string, FailureTexts> = new Map([
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
    const { en, da } = OF_RESULTS.get(code) ?? unknown(code)
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
