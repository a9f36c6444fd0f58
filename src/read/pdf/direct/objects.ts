// The objects of a PDF (ISO 32000-1, 7.3), as values. Strings are bytes: one UTF-16 unit each.
import { damaged, unsupported } from './unsupported.ts'

/** E.g. `/Font`. */
export class Name {
  readonly name: string
  constructor(name: string) {
    this.name = name
  }
}

/** E.g. `12 0 R`. */
export class Ref {
  readonly num: number
  readonly gen: number
  constructor(num: number, gen: number) {
    this.num = num
    this.gen = gen
  }
}

/** A word that is no object: an operator, `obj`, `stream`. */
export class Keyword {
  readonly word: string
  constructor(word: string) {
    this.word = word
  }
}

export type Dict = ReadonlyMap<string, PdfObject>

/** A stream, packed as it lies in the file. */
export class Stream {
  readonly dict: Dict
  readonly bytes: Uint8Array
  constructor(dict: Dict, bytes: Uint8Array) {
    this.dict = dict
    this.bytes = bytes
  }
}

/** Any object; also what a direct one may hold. */
export type PdfObject = null | boolean | number | string | Name | Ref | Dict | Stream | readonly PdfObject[] | Keyword

export const isDict = (value: PdfObject | undefined): value is Dict => value instanceof Map

export const isArray = (value: PdfObject | undefined): value is readonly PdfObject[] => Array.isArray(value)

/** The name, or `undefined` when it is none. */
export const nameOf = (value: PdfObject | undefined): string | undefined =>
  value instanceof Name ? value.name : undefined

/** @throws {Unsupported} when it is no number */
export const numberOf = (value: PdfObject | undefined): number =>
  typeof value === 'number' ? value : unsupported('a number expected')

/** @throws {Unsupported} when it is no whole number from 0: what counts bytes or pages is damaged then */
export const countOf = (value: PdfObject | undefined): number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : damaged('a count expected')
