import { describe, expect, it } from 'vitest'
import { pdfFailure } from '../../src/read/pdf/pdf-failure.ts'
import { PDF } from '../../src/read/failures/document-texts.ts'
import { ReadFailure } from '../../src/read/read-failure.ts'

function thrown(name: string, message: string): Error {
  return Object.assign(new Error(message), { name })
}

describe('pdfFailure', () => {
  it.each([
    ['PasswordException', 'No password given', undefined, 'encrypted'],
    ['PasswordException', 'Incorrect Password', 'x', 'wrong-password'],
    ['UnknownErrorException', 'unknown encryption method', undefined, 'unsupported-encryption'],
    ['InvalidPDFException', 'Invalid PDF structure.', undefined, 'damaged'],
    ['UnknownErrorException', 'Pages tree contains circular reference.', undefined, 'damaged'],
    ['RangeError', 'Maximum call stack size exceeded', undefined, 'damaged'],
  ])('%s: %s', (name, message, password, code) => {
    const cause = thrown(name, message)
    expect(pdfFailure(cause, password)).toMatchObject({ name: 'ReadFailure', code, cause })
  })

  it('says how to give a password', () => {
    for (const password of [undefined, 'x']) {
      expect(pdfFailure(thrown('PasswordException', ''), password).advice).toContain('--password')
    }
  })

  it('keeps a failure that is one already', () => {
    const failure = new ReadFailure('no-text-layer', PDF.pictures)
    expect(pdfFailure(failure, undefined)).toBe(failure)
  })

  it('takes even what is no error', () => {
    expect(pdfFailure('broken', undefined).code).toBe('damaged')
  })
})
