// The commonest value, and the value at a share of a sorted list.

/**
 * The commonest of values, after rounding.
 * @param step what values are rounded to
 * @param fallback the result for an empty list
 * @param weightOf what the value at an index counts; each counts one without it
 */
export function mode(
  values: readonly number[],
  step: number,
  fallback: number,
  weightOf: (index: number) => number = () => 1,
): number {
  const counts = new Map<number, number>()
  let best = fallback
  let most = 0
  for (let i = 0; i < values.length; i++) {
    const value = Math.round((values[i] ?? 0) / step) * step
    counts.set(value, (counts.get(value) ?? 0) + weightOf(i))
  }
  for (const [value, count] of counts) {
    if (count <= most) continue
    best = value
    most = count
  }
  return best
}

/** The value below which a share of the values lies; `fallback` for an empty list. */
export function quantile(values: readonly number[], share: number, fallback: number): number {
  const sorted = Float64Array.from(values).sort()
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? fallback
}
