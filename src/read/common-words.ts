// Words that no Danish text of some length does without: in minutes one word in five is one of these, in lists of names
// one in twenty.

export const COMMON_WORDS: ReadonlySet<string> = new Set(
  'af at de den der det en er et for fra har i kl med mødet næste og om på som til ved'.split(' '),
)
