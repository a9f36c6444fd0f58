// The names of meetings and items: short, of plain letters, the same for the same papers.
//
//   hovedstaden-2026-06-16             the meeting of KKR Hovedstaden on that day
//   sjaelland-2026-06-19-1300          a second one on the same day, by when it begins
//   sjaelland-undated-3f2a9c01b7de     a paper without a date, by what it says
//   unknown-2026-06-19-3f2a9c01b7de    a paper that names no council
//   hovedstaden-2026-06-16/3.2         an item;   /3.8~2  the second that bears the number;   /~5  the fifth, without one

const LETTERS: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', ö: 'oe', ä: 'ae', ü: 'u', ß: 'ss' }

/** A name in plain letters: lower case, `æøå` spelt out, accents left out, all else a hyphen. */
export function plainLetters(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æøåöäüß]/gu, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{Alpha}\d]+/gu, '-')
    .replace(/^-|-$/gu, '')
}

/** The council's part of a key: the region's, else the body's name; `null` when the paper names none. */
export function councilKey(region: string | null, body: string | null): string | null {
  const name = plainLetters(region ?? body ?? '')
  return name === '' ? null : name
}

/**
 * The keys of a meeting's items, in their order; none twice.
 * @param meeting key of the meeting
 * @param items the items in document order
 */
export function itemKeys(meeting: string, items: readonly { readonly number: string | null }[]): string[] {
  const seen = new Map<string, number>()
  return items.map(({ number }, i) => {
    if (number === null) return `${meeting}/~${i + 1}`
    const times = (seen.get(number) ?? 0) + 1
    seen.set(number, times)
    return times === 1 ? `${meeting}/${number}` : `${meeting}/${number}~${times}`
  })
}

/** Compares by code units: the same order on every machine. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
