// Comparing printed words with the words of a vocabulary.
import { squashTitle } from './squash.ts'

const plain = (s: string): string => squashTitle(s.replace(/[’‘´`]/gu, "'"))

/** A letter of Latin 1, whatever its case, as a number; -1 for anything else. */
function letterAt(s: string, at: number): number {
  const code = s.charCodeAt(at) | 0x20
  return (code >= 0x61 && code <= 0x7a) || (code >= 0xe0 && code <= 0xff) ? code : -1
}

/** The first three letters of a string, as a number; -1 when they are no letters. */
function headOf(s: string): number {
  const [a, b, c] = [letterAt(s, 0), letterAt(s, 1), letterAt(s, 2)]
  return a < 0 || b < 0 || c < 0 ? -1 : (a << 16) | (b << 8) | c
}

/**
 * Makes a quick test for "may be one of these": most lines are none by their first letters, which squashing leaves alone.
 * @param forms squashed
 * @returns a test that may be wrong when it says yes, never when it says no, also of a string that goes on
 */
export function mayBeAmong(forms: Iterable<string>): (s: string) => boolean {
  const heads = new Set(Array.from(forms, headOf))
  return (s) => {
    const head = headOf(s)
    // An accent that follows may change the last letter.
    return head < 0 || heads.has(head) || s.charCodeAt(3) >= 0x300
  }
}

/** Makes a test for "is exactly one of these words": case, blanks, hyphens, apostrophes' shape and a final colon do not count. */
export function oneOf(forms: readonly string[]): (s: string) => boolean {
  const known = new Set(forms.map(plain))
  const mayBe = mayBeAmong(known)
  return (s) => s.length < 120 && mayBe(s) && known.has(plain(s))
}

/** As {@link oneOf}, with what each group of words stands for. */
export function lookup<T>(
  groups: readonly { readonly forms: readonly string[]; readonly value: T }[],
): (s: string) => T | undefined {
  const known = new Map<string, T>()
  for (const { forms, value } of groups) for (const form of forms) known.set(plain(form), value)
  const mayBe = mayBeAmong(known.keys())
  return (s) => (s.length < 120 && mayBe(s) ? known.get(plain(s)) : undefined)
}
