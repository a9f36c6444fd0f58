// What pdf-parse throws, as a ReadFailure. By name and words, not by instanceof: the package ships its classes twice.
import { PDF } from '../failures/document-texts.ts'
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
      ? new ReadFailure('encrypted', PDF.locked, { cause: error })
      : new ReadFailure('wrong-password', PDF.wrongPassword, { cause: error })
  }
  if (/^(?:unknown|unsupported) encryption/iu.test(message)) {
    return new ReadFailure('unsupported-encryption', PDF.unknownEncryption, { cause: error })
  }
  return new ReadFailure('damaged', PDF.damaged, { cause: error })
}
