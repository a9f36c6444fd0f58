/**
 * A copy without any `at`: for readers who want the words only, and for comparing two forms of one document.
 * @param value a Referat or a part of one; every key named `at` in it goes, at any depth
 */
export function withoutAt(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutAt)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'at')
      .map(([key, inner]) => [key, withoutAt(inner)]),
  )
}
