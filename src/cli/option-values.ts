// Readers of the values of options.
import { InvalidArgumentError } from 'commander'
import { visible } from '../emit/visible.ts'

/** An option that may be given again: all its values, in their order. */
export const collect = (value: string, before: readonly string[] = []): string[] => [...before, value]

/** A whole number from 0. */
export function wholeNumber(value: string): number {
  if (/^\d{1,9}$/u.test(value)) return Number(value)
  throw new InvalidArgumentError(`It takes a whole number, not ${visible(value) || 'nothing'}.`)
}
