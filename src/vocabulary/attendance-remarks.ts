// Words of the attendance that stand in place of a name, of nobody, or of those who were away.

/** The whole of a name: "NN", "N. N.", "Vakant", "Ubesat plads". */
export const NO_NAMES = /^(?:N\.?\s?N\.?|vakant|ubesat|ledig|ikke (?:udpeget|valgt)|afventer)(?:\s.*)?$/iu

/** All whom no mark names: `Øvrige havde meldt afbud`. */
export const ALL_OTHERS = /^(?:(?:de |alle )?(?:øvrige|andre)|resten)(?: medlemmer)? (?<words>\p{Alpha}.*)$/iu

/** "Ingen.", "Ingen afbud", "Der var afbud fra to medlemmer." */
export const NOBODY_AWAY = /^ingen(?!\p{Alpha})|(?<!\p{Alpha})(?:afbud|forfald|fraværende)(?!\p{Alpha})/iu

/** The whole of a line that says: nobody. "Ingen", "Ingen afbud.", "Der var ingen afbud", "-". */
export const NOBODY =
  /^(?:[-–—•*]|(?:der (?:var|er|har været) )?ingen(?: (?:afbud|fraværende|forfald|deltagere|gæster|øvrige|udeblevne|anmeldte|meldte?|havde|har|var|fra|medlemmer|til|stede|meddelte|observatører)){0,4}|intet|n\/a)\.?$/iu
