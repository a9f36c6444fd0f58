// The words by which a decision is tied to a condition.

/** Nouns of a reservation, as stems: `forudsætningen`, `bemærkning`, `forbehold`. */
const NOUN =
  '(?:forudsætning(?:en|er)?|bemærkning(?:en|er)?|forbehold(?:et)?|betingelse(?:n|r)?|tilføjelse(?:n|r)?|ændring(?:en|er)?|præcisering(?:en|er)?|tilkendegivelse(?:n|r)?|undtagelsen?)'

// KKR tiltrådte indstillingen med forudsætningen, at budgettet holder, og at …
//                             ^^^^^^^^^^^^^^^^^^  ^^
// uden bemærkninger   <- no
/** A reservation and where its own words begin. */
export const RESERVATION = new RegExp(
  `(?<!\\p{L})(?:med\\s(?:(?:den|det|de|følgende|en|et)\\s)?(?:\\p{L}+\\s)?${NOUN}|under\\s(?:den\\s)?forudsætning(?:en)?|på\\s(?:den\\s)?betingelse|forudsat)(?:\\saf|\\s(?:om|for)(?=,\\sat\\s))?[,:]?(?:\\s(?<at>at|om|for))?(?!\\p{L})`,
  'u',
)

/** Nouns that reserve nothing although they stand so: `med den undtagelse` reserves, `med stor interesse` is none of them. */
export const SECOND_CONDITION = /,?\s(?:og|samt)\sat\s/u
