// Words of the attendance that speak of nobody, or of those who were away, in place of a list.

/** "Ingen.", "Ingen afbud", "Der var afbud fra to medlemmer." */
export const NOBODY_AWAY = /^ingen(?!\p{L})|(?<!\p{L})(?:afbud|forfald|fraværende)(?!\p{L})/iu

/** The whole of a line that says: nobody. "Ingen", "Ingen afbud.", "Der var ingen afbud", "-". */
export const NOBODY =
  /^(?:[-–—•*]|(?:der (?:var|er|har været) )?ingen(?: (?:afbud|fraværende|forfald|deltagere|gæster|øvrige|udeblevne|anmeldte|meldte?|havde|har|var|fra|medlemmer|til|stede|meddelte|observatører)){0,4}|intet|n\/a)\.?$/iu
