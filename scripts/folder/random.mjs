// A small generator of numbers that gives the same ones for the same seed.

/** @param seed any whole number. @returns `below(n)`: a whole number from 0 to n - 1; `take(list)`: one of a list */
export function random(seed) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let value = Math.imul(state ^ (state >>> 15), state | 1)
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61)
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
  const below = (n) => Math.floor(next() * n)
  return { below, take: (list) => list[below(list.length)] }
}
