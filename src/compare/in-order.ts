// Pairs of two lists that keep their order, of the highest score together: an alignment, so that what was put in between
// shifts nobody.

/**
 * Aligns two lists.
 * @param score how well two of them fit, by their indices; 0 for never
 * @returns pairs of indices, both rising
 */
export function inOrder(a: number, b: number, score: (i: number, j: number) => number): [number, number][] {
  const scores = Array.from({ length: a }, (_, i) => Array.from({ length: b }, (__, j) => score(i, j)))
  const best = Array.from({ length: a + 1 }, () => new Float64Array(b + 1))
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0
  for (let i = a - 1; i >= 0; i--) {
    for (let j = b - 1; j >= 0; j--) {
      const fit = scores[i]?.[j] ?? 0
      const row = best[i]
      if (row) row[j] = Math.max(at(i + 1, j), at(i, j + 1), fit > 0 ? fit + at(i + 1, j + 1) : 0)
    }
  }
  const pairs: [number, number][] = []
  let [i, j] = [0, 0]
  while (i < a && j < b) {
    const fit = scores[i]?.[j] ?? 0
    if (fit > 0 && at(i, j) === fit + at(i + 1, j + 1)) pairs.push([i++, j++])
    else if (at(i, j) === at(i + 1, j)) i++
    else j++
  }
  return pairs
}

/**
 * The most of a list that stands in rising order.
 * @param values all different
 * @returns indices of the values that keep their order
 */
export function rising(values: readonly number[]): Set<number> {
  const length = values.map(() => 1)
  const before = values.map(() => -1)
  let end = -1
  for (const [i, value] of values.entries()) {
    for (let j = 0; j < i; j++) {
      const better = (length[j] ?? 0) + 1
      if ((values[j] ?? 0) < value && better > (length[i] ?? 0)) {
        length[i] = better
        before[i] = j
      }
    }
    if (end < 0 || (length[i] ?? 0) > (length[end] ?? 0)) end = i
  }
  const kept = new Set<number>()
  for (let i = end; i >= 0; i = before[i] ?? -1) kept.add(i)
  return kept
}
