// What pdf-parse throws, as a ReadFailure. By name and words, not by instanceof: the package ships its classes twice.
import { ReadFailure } from '../read-failure.ts'

/**
 * Classifies what went wrong in a PDF.
 * @param error anything thrown while a PDF was opened or read
 * @param password what the user gave
 */
export function pdfFailure(error: unknown, password: string | undefined): ReadFailure {
  if (error instanceof ReadFailure) return error
  const { name, message } = error instanceof Error ? error : { name: '', message: String(error) }
  if (name === 'PasswordException') {
    return password === undefined
      ? new ReadFailure('encrypted', 'the PDF is locked with a password', 'give it with --password', { cause: error })
      : new ReadFailure(
          'wrong-password',
          'the PDF is locked, and the password does not open it',
          'check what was given with --password',
          { cause: error },
        )
  }
  if (/^(?:unknown|unsupported) encryption/iu.test(message)) {
    return new ReadFailure(
      'unsupported-encryption',
      'the PDF is encrypted in a way that cannot be read',
      'open it in a PDF program and save it without encryption',
      { cause: error },
    )
  }
  return new ReadFailure(
    'damaged',
    'the PDF is damaged: its structure cannot be read, part of the file may be missing',
    'download it again, or open it in a PDF program and save it anew',
    { cause: error },
  )
}
