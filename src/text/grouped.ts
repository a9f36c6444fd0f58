/**
 * Groups values by their keys.
 * @param values in any order, which each group keeps
 * @param keysOf none, one or several keys of a value; a key given twice counts once
 */
export function grouped<K, V>(values: Iterable<V>, keysOf: (value: V) => Iterable<K>): Map<K, V[]> {
  const groups = new Map<K, V[]>()
  for (const value of values)
    for (const key of new Set(keysOf(value))) {
      const group = groups.get(key) ?? []
      if (group.push(value) === 1) groups.set(key, group)
    }
  return groups
}
