// What the cover says of the version of a paper: a draft, a revised or a final one.
//
//   UDKAST TIL REFERAT 2026      Foreløbigt referat      Revideret 25-06-2026      Referat, version 2      Endeligt referat
// A line of prose on the cover says nothing of it: only short lines are asked.

/** The longest line that names a version; in letters. */
export const LONGEST_VERSION_LINE = 60
/** Not approved yet. */
export const DRAFT =
  /^(?:udkast|foreløbigt?(?!\p{Alpha})|ikke[- ]godkendt)|\((?:udkast|foreløbigt?|ikke godkendt)\)|(?:referat|dagsorden)[ ,–-]{1,3}(?:udkast|foreløbigt?)(?!\p{Alpha})/iu
/** Approved, or the last one. */
export const FINAL =
  /^(?:endeligt?|godkendt)\s(?:referat|udgave|version)|(?:referat|dagsorden)[ ,(–-]{1,3}(?:endelig|godkendt)t?(?!\p{Alpha})/iu
/** Made anew; a date or a number may follow. */
export const REVISED = /(?<!\p{Alpha})(?:revideret|rettet|korrigeret|opdateret|rev\.)(?!\p{Alpha})/iu
/** `version 2`, `2. udgave` */
export const VERSION_NUMBER =
  /(?<!\p{Alpha})(?:version|udgave|ver\.)\s(?<behind>\d{1,2})(?!\d)|(?<!\d)(?<ahead>\d{1,2})\.\s(?:version|udgave)(?!\p{Alpha})/iu
