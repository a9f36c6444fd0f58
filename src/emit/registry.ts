// Formats by their names. A new one is a file that makes its text piece by piece, and a line in the list of its kind
// (document/formats.ts for what `extract` writes, report/reporters.ts for what `check` tells). A format is loaded when it is
// asked for; its name stands in the help at once.

/** Makes a text piece by piece; all pieces joined are the whole. */
export interface Format<One, Totals, Text> {
  /** Told of each one in input order. @returns what can be written already */
  readonly next: (one: One) => Text
  /** Told once, after the last. @returns the rest */
  readonly end: (totals: Totals) => string
}

/** Formats of one kind, as the functions that begin a text in each. */
export type Registry<Create> = Readonly<Record<string, () => Promise<Create>>>

/** The names of formats, in the order of their list. */
export const namesOf = <R extends Registry<unknown>>(registry: R): (keyof R & string)[] => Object.keys(registry)
