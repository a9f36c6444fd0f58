// Endings of nouns, for searching: which other forms of a word its ending gives away.
//
//   aftalerne  ->  aftaler, aftale, aftalen        udvalget  ->  udvalg, udvalgene        kommunes  ->  kommune
//
// A form is only taken where it ends a word, and a bare stem only where it is long: `borger` does not find `Viborg`, nor
// `viden` what is `hvid`.

/** An ending, and what may stand in its place. The longest that fits counts. */
export const INFLECTIONS: readonly (readonly [ending: string, others: readonly string[]])[] = [
  ['ernes', ['erne', 'er', 'e', 'en', 'et']],
  ['erne', ['er', 'e', 'en', 'et']],
  ['enes', ['ene', 'et', '']],
  ['ene', ['et', '']],
  ['ets', ['et', 'e', 'ene', 'er', 'erne', '']],
  ['et', ['e', 'ene', 'er', 'erne', '']],
  ['ens', ['en', 'e', 'er', 'erne', '']],
  ['en', ['e', 'er', 'erne', '']],
  ['er', ['e', 'en', 'et']],
  ['s', ['']],
]

/** Letters that a stem must have to stand alone. */
export const SHORTEST_STEM = 4
