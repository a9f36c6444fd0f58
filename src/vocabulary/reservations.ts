// The words by which a decision is tied to a condition.

/** Nouns of a reservation, as stems: `forudsætningen`, `bemærkninger`, `forbehold`. */
export const RESERVATION_NOUN =
  /^(?:forudsætning|bemærkning|forbehold|betingelse|vilkår|tilføjelse|ændring|rettelse|præcisering|tilkendegivelse|undtagelse|forståelse|justering|korrektion|henstilling|krav|understregning|opfordring|tilretning|begrænsning|ændringsforslag)(?:en|er|erne|et|n|r|rne|s)?$/u

/** Words between `med` and the noun: `med den lille ændring`, `med de faldne bemærkninger`. */
export const RESERVATION_LEAD = /^(?:den|en|to|\p{Alpha}+(?:e|t|lig))$/u

/** What the council demands where it only says `idet`: `idet afsnittet om takster udgår`, `idet styregruppen anmodes om …`. */
export const DEMANDS =
  /^(?:skal|udgår|udgik|ændres|rettes|tilføjes|flyttes|anmodes|forudsættes|forudsætter|sikres|bedes|præciseres|indarbejdes|indskrives|medtages|ønsker|bør|tages|lægger|understreger|indgår)$/u
