// Words by which matters are known again, whatever their endings; and what tells nothing because all speak of it.
import { MUNICIPALITIES } from '../vocabulary/municipalities.ts'
import { MONTHS } from '../vocabulary/months.ts'
import { EVERYWHERE, SUBJECTS } from '../vocabulary/everywhere.ts'
import { REGION_NAMES } from '../vocabulary/regions.ts'
import { folded } from './titles.ts'

const ENDING = /(?:ernes|erne|enes|ene|ens|ets|en|et|er|es|e|s)$/u
/** What is left of a word without its ending has at least so many letters. */
const SHORTEST_STEM = 4

/** A folded word without the endings of number, definiteness and genitive: `klimaplanernes` -> `klimaplan`. */
export function stem(word: string): string {
  const bare = word.replace(ENDING, '')
  return bare.length < SHORTEST_STEM ? word : bare
}

/** Gives each stem as one string, however many items have it: thousands of documents use the same words. */
export function createStemmer(): (word: string) => string {
  const stems = new Map<string, string>()
  return (word) => {
    const bare = stem(word)
    const known = stems.get(bare)
    if (known === undefined) stems.set(bare, bare)
    return known ?? bare
  }
}

const SILENT: ReadonlySet<string> = new Set(
  [
    ...EVERYWHERE,
    ...SUBJECTS,
    ...Object.keys(MONTHS),
    ...REGION_NAMES,
    ...MUNICIPALITIES.map(({ name }) => name),
  ].flatMap((word) => {
    const name = folded(word)
    return [name, stem(name)]
  }),
)

/** Tells this folded word no matter by itself? */
export const isSilent = (word: string): boolean => SILENT.has(word)

const SUBJECT_STEMS: ReadonlySet<string> = new Set(SUBJECTS.map((word) => stem(folded(word))))

/**
 * The stems of what a title speaks of in words that all agendas share: they make no matter known again, but tell two apart.
 *   Rekruttering af hjælpere – finansiering   <- finansiering
 */
export const subjectStems = (titleKey: string): string[] =>
  titleKey
    .split(' ')
    .map(stem)
    .filter((word) => SUBJECT_STEMS.has(word))

/**
 * The stems of a title’s words that may tell a matter: small words, places and what all speak of left out.
 * @param toStem see {@link createStemmer}
 */
export const titleStems = (titleKey: string, toStem = stem): string[] =>
  [
    ...new Set(
      titleKey
        .split(' ')
        .filter((word) => word.length > 2 && !SILENT.has(word))
        .map(toStem),
    ),
  ].filter((word) => !SILENT.has(word))

/** The stems of a summary’s telling words. */
export const bodyStems = (words: string): string[] =>
  words === '' ? [] : [...new Set(words.split(' ').map(stem))].filter((word) => !SILENT.has(word))
