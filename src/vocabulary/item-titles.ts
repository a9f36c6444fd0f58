// What the titles of items add to the name of their matter, and the titles of a council's own business.

/** In front of the matter: `Genoptaget sag: `, `Fortsat drøftelse af `, `2. behandling af `, `Tillæg: `. */
export const TITLE_LEADS =
  /^(?:fortsat:\s|(?:genoptaget|genoptagelse|genoptagning|udsat|udskudt|overført|fortsat)\s(?:sag|punkt|drøftelse|behandling)?\s?(?:om|af)?\s?[:–-]?\s?|genbehandling(?:\saf\s|:\s)|\d\.\sbehandling(?:\saf\s|:\s)|tillæg(?:spunkt)?\s?[:–-]\s)/iu

/** Behind it: ` - Tillæg`, `(fortsat)`, `– 2. behandling`, `(udsat fra mødet den 12. april 2021)`. */
export const TITLE_MARKS =
  /(?:,?\s|,)?(?:(?:[–-]\s?|(?<=, ))(?:tillæg|fortsat|genoptaget|genfremsat|genbehandling|opfølgning|\d\.\sbehandling|fornyet behandling)|\((?:tillæg|fortsat|genoptaget|genfremsat|udsat|udskudt|overført|genbehandling|opfølgning|lukket|\d\.\sbehandling|fornyet behandling)[^()]{0,60}\))\.?$/iu

/** What a council approves or chooses of its own each year: the same title is no sign of the same matter. */
export const COUNCIL_BUSINESS =
  /^(?:godkendelse af (?:referat|dagsorden|protokol)|konstituering|valg af (?:formand|næstformand|formænd|mødeleder|dirigent)|forretningsorden$|referat(?:et)? (?:fra|af)|udpegninger|udpegning$|valg$|indstillinger$|økonomi$|status$|opfølgning$|orientering$|drøftelse$|temadrøftelse$|temapunkt$|oplæg$|sager til)/iu

/** Done anew each year or term: under the same title, a year later, it is another matter. */
export const RECURRING =
  /^(?:udpegning(?:er)?|valg|genvalg|budget(?:tet)?|regnskab(?:et)?|årsberetning|årsrapport|årsplan|årshjul|kvoter|kontingent|takster)(?!\p{Alpha})|(?<!\p{Alpha})(?:kommunekvoter|lærepladser|praktikpladser)(?:ne)?(?!\p{Alpha})/iu
