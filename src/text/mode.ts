// The commonest value, and the value at a share of a sorted list.

/**
 * The commonest of weighted values, after rounding.
 * @param values value and weight
 * @param step what values are rounded to
 * @param fallback the result for an empty list
 */
export function mode(
  values: readonly (readonly [value: number, weight: number])[],
  step: number,
  fallback: number,
): number {
  const counts = new Map<number, number>()
  for (const [value, weight] of values) {
    const key = Math.round(value / step) * step
    counts.set(key, (counts.get(key) ?? 0) + weight)
  }
  let best = fallback
  let most = 0
  for (const [value, count] of counts) if (count > most) [best, most] = [value, count]
  return best
}

/** The value below which a share of the values lies; `fallback` for an empty list. */
export function quantile(values: readonly number[], share: number, fallback: number): number {
  const sorted = Float64Array.from(values).sort()
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? fallback
}
