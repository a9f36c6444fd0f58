// A text with a fault, made smaller while it keeps a fault of the same kind: first many lines are left out, then few.

/**
 * Shrinks a text.
 * @param text in which `isFaulty` holds
 * @param isFaulty whether a text has the fault
 * @param tries the most texts to try
 */
export async function shrink(text: string, isFaulty: (text: string) => Promise<boolean>, tries = 600): Promise<string> {
  let parts = text.split(/(?<=\n)/u)
  let left = tries
  for (let size = Math.ceil(parts.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let from = 0; from < parts.length && left > 0; left--) {
      const without = [...parts.slice(0, from), ...parts.slice(from + size)]
      if (without.length > 0 && (await isFaulty(without.join('')))) parts = without
      else from += size
    }
  }
  return parts.join('')
}
