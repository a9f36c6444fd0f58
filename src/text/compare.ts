// Comparing printed words with the words of a vocabulary.
import { mayBeAmong } from './first-letters.ts'
import { squashTitle } from './squash.ts'

const plain = (s: string): string => squashTitle(s.replace(/[’‘´`]/gu, "'"))

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
