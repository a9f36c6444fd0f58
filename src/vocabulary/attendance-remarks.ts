// What stands in a list of persons where a name is missing.

/** The whole of a name: "NN", "N. N.", "Vakant", "Ubesat plads". */
export const NO_NAMES = /^(?:N\.?\s?N\.?|vakant|ubesat|ledig|ikke (?:udpeget|valgt)|afventer)(?:\s.*)?$/iu

// A remark in the attendance that speaks of those who were away, in place of a list.

/** "Ingen.", "Ingen afbud", "Der var afbud fra to medlemmer." */
export const NOBODY_AWAY = /^ingen(?!\p{L})|(?<!\p{L})(?:afbud|forfald|fraværende)(?!\p{L})/iu
