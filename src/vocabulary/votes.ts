// The words of votes.

/** Words by which a sentence shows to be about a vote. */
export const VOTING =
  /^(?:stemte|stemmer|stemme|stemt|undlod|undlader|stemmetal(?:let|lene)?|stemmerne|stemmefordeling(?:en)?|blank|blankt|blanke)$/u
/** Votes as things that are counted. */
export const VOTE_NOUN = /^(?:(?:(?:ja|nej)-?)?stemmer?|stemmerne)$/u
/** `12 ja-stemmer`: votes that say their side. */
export const SIDED_VOTE = /^(?<side>ja|nej)-?stemmer?$/u
/** The votes as a whole, whose numbers follow: `med stemmerne 14 mod 6`, `Stemmerne fordelte sig således:`. */
export const ALL_VOTES = /^(?:stemmerne|stemmetal(?:let|lene)?|stemmefordeling(?:en)?|afstemning(?:en)?)$/u
/** What is told of behind: `Der var afstemning, hvor 12 stemte for`. */
export const VOTE_HELD = /^(?:\p{Alpha}*afstemning(?:en|er)?|\p{Alpha}*valg(?:et)?)$/u
/** Those who vote, behind their number. */
export const VOTERS =
  /^(?:stem\p{Alpha}*|medlem\p{Alpha}*|borgmestre|personer|deltagere|delegerede|repræsentanter|fremmødte|tilstedeværende)$/u
/** May stand between a number and those who vote: `22 tilstedeværende medlemmer`. */
export const OF_VOTERS = /^(?:tilstedeværende|fremmødte|øvrige|resterende|andre|stemmeberettigede|deltagende)$/u
/** In front of a number that is no count of votes. */
export const NO_COUNT = /^(?:punkt|punkterne|pkt|nr|kl|§|side|af|i|den|at-punkt)$/u
/** May stand between the verb and its side, beside adverbs: `stemte samlet imod`. */
export const BESIDE_SIDE = /^(?:samlet|derimod|begge|alle|omvendt)$/u
/** May stand there, too, word by word: `stemte som det eneste parti imod`. */
export const AS_ONLY_ONE = [
  /^som$/u,
  /^(?:den|det|de)?$/u,
  /^eneste$/u,
  /^(?:parti|medlem|kommune|borgmester|gruppe|partier|medlemmer|kommuner|borgmestre|grupper)?$/u,
] as const
/** Leave somebody out of a side: `Alle stemte for undtagen Venstre`. */
export const EXCEPT = /^(?:undtagen|bortset|undtagelse|nær|udover)$/u
/** Who got votes: `Anna Berg fik 12 stemmer`. */
export const RECEIVES = /^(?:fik|får|opnåede|opnår|modtog|modtager|samlede|samler)$/u
/** By this verb somebody was chosen: `Anna Berg blev valgt med 12 stemmer`. */
export const CHOSEN = /^(?:valgt|genvalgt|nyvalgt|udpeget|valgtes|genvalgtes|udpegedes)$/u

/** Headings of a table or list by side, of a row or a column. */
export const SIDE_LABELS = {
  for: /^(?:(?:antal )?(?:stemmer |stemte |stemt )?for|ja)(?: \(.*\))?(?: stemte)?$/u,
  against: /^(?:(?:antal )?(?:stemmer |stemte |stemt )?i?mod|nej)(?: \(.*\))?(?: stemte)?$/u,
  abstaining:
    /^(?:undlod(?: at stemme)?|undladt(?: at stemme)?|(?:stemte |stemt )?hverken for eller i?mod|blank[te]?(?: stemmer)?|(?:stemte |stemt )blankt?|stemte ikke)$/u,
} as const
/** Headings of a table of candidates. */
export const CANDIDATE_COLUMN = /^(?:kandidat(?:er)?|navn|opstillet|opstillede|person)$/u
export const COUNT_COLUMN = /^(?:(?:antal )?stemmer|stemmetal|antal)$/u
/** A row that sums up the others. */
export const SUM_ROW = /^(?:i alt|ialt|total|samlet|sum)$/u
