/** The middle of some numbers; of an even count, the mean of the two in the middle. Null of none. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  if (sorted.length === 0) return null
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/**
 * How many times `ours` is `theirs`: the median of the ratios within the rounds, so that a slow moment of the machine
 * weighs on both sides. Null when either was not measured in every round.
 */
export function medianRatio(ours = [], theirs = []) {
  return ours.length === theirs.length ? median(ours.map((value, round) => value / theirs[round])) : null
}
