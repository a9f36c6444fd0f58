/** The languages the program speaks. */
export const LANGUAGES = ['en', 'da'] as const
export type Language = (typeof LANGUAGES)[number]

/** The same in every language. */
export type InLanguages = Readonly<Record<Language, string>>
