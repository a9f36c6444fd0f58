// The words by which a recommendation shows.

// The formula stands at the head of its sentence:
//   Det indstilles, at KKR Sjælland …      Formandskabet indstiller, at …      Sekretariatet anbefaler, at …
//   KKR-formandskabet har … indstillet Anna Berg   <- no: a report
/** A paragraph that recommends; the formula begins within its first letters. */
export const RECOMMENDS =
  /^[^.!?]{0,90}?(?<!\p{L})(?:indstilles|indstiller|anbefales|anbefaler|foreslås|foreslår|henstilles|henstiller|bedes)(?!\p{L})[^.!?]{0,80}?(?:(?<!\p{L})at(?!\p{L})|:)/u

/** A point of a recommendation without its stem: `at KKR godkender …`, `At …`. */
export const RECOMMENDED_POINT = /^(?:[Aa]t|AT)\s/u

/** A paragraph that announces points rather than ending: it stops at a colon, at `at`, or without a full stop. */
export const ANNOUNCES = /(?::|(?<!\p{L})at:?|(?<!\p{L})KKR [\p{L} ]{3,20}|[^.!?\s])$/u
