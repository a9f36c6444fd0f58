// How a sentence names an item: by its number, or by its title where the paper numbers none.
//   Item 3.2 has no text     Item “Natbusser” has no text     Punkt ”Natbusser” har ingen tekst
import type { Item } from '../referat.ts'
import type { Language } from './rule.ts'

const NUMBER = /^\d+(?:\.\d+)*$/u

/** What a finding keeps of an item: its number, else its title. */
export const nameOf = ({ number, title }: Item): string => number ?? title

/** What {@link nameOf} gave, in a sentence: a title in the language's quotes. */
export const itemName: Readonly<Record<Language, (name: string) => string>> = {
  en: (name) => (NUMBER.test(name) ? name : `“${name}”`),
  da: (name) => (NUMBER.test(name) ? name : `”${name}”`),
}

/** Number and title as a sentence quotes them; the number is left out where there is none. */
export const numbered = ({ number, title }: { readonly number?: string; readonly title: string }): string =>
  number === undefined ? title : `${number} ${title}`
