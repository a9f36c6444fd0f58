// Numbers in words: `tre`, `én`, `ingen` as counts, `første` as a place in a row.

const WORDS = [
  ...['nul', 'en', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti', 'elleve', 'tolv', 'tretten'],
  ...['fjorten', 'femten', 'seksten', 'sytten', 'atten', 'nitten', 'tyve', 'enogtyve', 'toogtyve', 'treogtyve'],
  ...['fireogtyve', 'femogtyve', 'seksogtyve', 'syvogtyve', 'otteogtyve', 'niogtyve', 'tredive'],
]
const COUNTS: ReadonlyMap<string, number> = new Map([
  ...WORDS.map((word, count) => [word, count] as const),
  ...([
    ['et', 1],
    ['én', 1],
    ['ét', 1],
    ['een', 1],
    ['eet', 1],
    ['ingen', 0],
    ['begge', 2],
  ] as const),
])
const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...([
    ['første', 1],
    ['anden', 2],
    ['andet', 2],
    ['andre', 2],
    ['tredje', 3],
    ['fjerde', 4],
    ['femte', 5],
  ] as const),
  ...([
    ['sjette', 6],
    ['syvende', 7],
    ['ottende', 8],
    ['niende', 9],
    ['tiende', 10],
  ] as const),
])

/** The number a word or a figure says: `tolv`, `12`, `ingen`; `null` when it says none. */
export function countOf(word: string): number | null {
  if (/^\d{1,3}$/u.test(word)) return Number(word)
  return COUNTS.get(word.toLowerCase()) ?? null
}

/** The place in a row that a word says: `første` is 1; `null` when it says none. */
export const ordinalOf = (word: string): number | null => ORDINALS.get(word.toLowerCase()) ?? null
