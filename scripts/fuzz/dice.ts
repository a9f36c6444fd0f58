// Dice that fall alike for the same seed. Every case has dice of its own, so that any one can be thrown again alone.

/** A source of chance. */
export interface Dice {
  /** An integer from 0 to `end`, which is not reached. */
  readonly below: (end: number) => number
  /** One of some values. */
  readonly one: <T>(values: readonly T[]) => T
  /** True once in so many times. */
  readonly rarely: (times: number) => boolean
}

/**
 * Makes dice.
 * @param seed of the run
 * @param number of the case in the run
 */
export function dice(seed: number, number: number): Dice {
  // sfc32: four words of state, the period is at least 2^64.
  let [a, b, c, counter] = [0x9e3779b9, seed | 0, number | 0, 1]
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return sum >>> 0
  }
  for (let i = 0; i < 15; i++) next()
  const below = (end: number): number => Math.floor((next() / 2 ** 32) * end)
  return {
    below,
    one: (values) => values[below(values.length)] as (typeof values)[number],
    rarely: (times) => below(times) === 0,
  }
}
