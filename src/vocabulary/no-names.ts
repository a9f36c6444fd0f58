// What stands in a list of persons where a name is missing.

/** The whole of a name: "NN", "N. N.", "Vakant", "Ubesat plads". */
export const NO_NAMES = /^(?:N\.?\s?N\.?|vakant|ubesat|ledig|ikke (?:udpeget|valgt)|afventer)(?:\s.*)?$/iu
