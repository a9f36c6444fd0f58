export function median(numbers: readonly number[]): number | null
export function medianRatio(ours?: readonly number[], theirs?: readonly number[]): number | null
