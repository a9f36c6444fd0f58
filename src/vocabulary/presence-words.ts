// Words of a remark on presence: what says that someone came, that someone left, that someone was not there. Sources for
// `new RegExp(…, 'u')`.

/** Before the moment from which someone was there: "fra kl. 10", "ankom under punkt 2". */
export const BEGINS: readonly string[] = [
  'fra',
  'fra og med',
  'efter',
  'ankom',
  'ankommer',
  'ankommet',
  'kom',
  'mødte',
  'indtrådte',
  'tiltrådte',
  'tilsluttede sig',
]

/** Before the moment until which someone was there: "til og med punkt 3", "forlod mødet kl. 11". */
export const ENDS: readonly string[] = [
  'til',
  'til og med',
  'indtil',
  'inden',
  'forlod',
  'forlader',
  'forladt',
  'gik',
  'går',
  'udtrådte',
]

/** The remark says when someone was not there, or is about something else. */
export const DENIES: readonly string[] = [
  'ikke',
  'inhabil(?:e|itet)?',
  'undtagen',
  'bortset fra',
  'fraværende',
  'afbud',
  'uden',
]

/** Before the number of an agenda item. */
export const POINT_WORDS: readonly string[] = [
  'punkt',
  'punkter',
  'punkterne',
  'pkt',
  'dagsordenspunkt',
  'sag',
  'dagsordenens punkt',
]

/** A remark by which someone under `Deltagere` was not there at all. */
export const SENT_APOLOGIES =
  /^\(?(?:(?:har|havde|var|er) )?(?:meldt |meldte |sendt |sendte )?(?:afbud|forfald)\)?(?!.*\d)/iu
export const WAS_ABSENT = /^\(?(?:var |er )?(?:fraværende|ikke til stede|ikke mødt|udeblevet|deltog ikke)\)?(?!.*\d)/iu

/** A remark by which someone under `Afbud` was there, and not whom `deltog Jan Dal` names. */
export const WAS_THERE =
  /(?<=^|, )(?:deltog|deltager|mødte|møder|var til stede|ankom)(?! ikke)(?! \p{Upper})(?!\p{Alpha})/u
