import { InvalidArgumentError, Option } from 'commander'
import { visible } from '../emit/visible.ts'

/** What an option that takes a number allows. */
export interface Range {
  readonly min: number
  readonly max: number
  readonly whole?: boolean
}

/**
 * An option that takes a number.
 * @param flags e.g. `--jobs <n>`
 * @param text its line in the help
 * @param range from and to, both allowed
 */
export function amountOf(flags: string, text: string, { min, max, whole = false }: Range): Option {
  return new Option(flags, text).argParser((given: string) => {
    const amount = /^\d{1,9}(?:\.\d{1,3})?$/u.test(given) ? Number(given) : NaN
    if (amount >= min && amount <= max && (!whole || Number.isInteger(amount))) return amount
    const kind = whole ? 'a whole number' : 'a number'
    throw new InvalidArgumentError(`It takes ${kind} from ${min} to ${max}, not ${visible(given) || 'nothing'}.`)
  })
}
