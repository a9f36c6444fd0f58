/** A number of things in English: `1 finding`, `2 findings`. */
export const some = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`
