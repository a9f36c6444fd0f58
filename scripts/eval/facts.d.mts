export const READING_GROUPS: readonly string[]
export const MEANING_GROUPS: readonly string[]
export const GROUPS: readonly string[]
