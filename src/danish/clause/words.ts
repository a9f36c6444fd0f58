// Small words of Danish, by what they do in a clause.

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** May stand between the parts of a verb group, or in front of a subject. */
export const ADVERBS = set(
  'herefter derefter dermed hermed derfor således enstemmigt også samtidig samtidigt desuden så endvidere dog nu efterfølgende endelig derudover herudover imidlertid alene fortsat ligeledes øvrigt endeligt formelt overordnet generelt dernæst derpå atter igen alligevel enstemmig gerne positivt kort grundigt indgående delvist delvis fuldt ud principielt foreløbig foreløbigt foreløbigt heller hverken ikke aldrig næppe netop blot kun særligt her',
)
export const PREPOSITIONS = set(
  'i på til af for om med ved fra efter under over uden indtil mod imod mellem blandt hos inden trods ifølge vedrørende angående jf grundet samt',
)
export const CONJUNCTIONS = set('og samt men mens eller ligesom hvorefter hvorpå')
export const DETERMINERS = set('det den de et en sin sit sine dette denne disse deres dens dets hver alle nogle to tre')
export const NEGATIONS = set('ikke aldrig næppe hverken ingen intet')
/** What there must be before anything can be done: `ikke grundlag for at tiltræde`, `ikke i stand til at støtte`. */
export const GROUNDS: ReadonlySet<string> = set(
  'grundlag basis stemning vilje anledning grund mulighed belæg stand parat indstillet villig sinde råd',
)

/** Is the word no name and no noun, wherever it stands? */
export const isSmall = (low: string): boolean =>
  ADVERBS.has(low) || PREPOSITIONS.has(low) || CONJUNCTIONS.has(low) || DETERMINERS.has(low) || NEGATIONS.has(low)

/** Open a clause that hangs on another. Those of the second group only behind a comma or at the beginning. */
export const OPENERS: Readonly<Record<string, Link>> = {
  ...{ hvis: 'if', såfremt: 'if', medmindre: 'if', forudsat: 'if', fordi: 'cause', idet: 'idet', selvom: 'cause' },
  ...{ hvorvidt: 'question', hvordan: 'question', hvornår: 'question', hvorfor: 'question', hvad: 'question' },
  ...{ hvilke: 'question', hvilken: 'question', hvem: 'question', når: 'when' },
}
export const COMMA_OPENERS: Readonly<Record<string, Link>> = {
  ...{ da: 'cause', der: 'relative', som: 'relative', om: 'question', før: 'when', inden: 'when', hvor: 'relative' },
  ...{ så: 'result', hvis: 'if', eftersom: 'cause', hvoraf: 'relative', hvortil: 'relative', indtil: 'when' },
}

/** How a clause hangs on the one before; `main` and `mens` stand on their own. */
export type Link = 'main' | 'mens' | 'at' | 'if' | 'idet' | 'when' | 'cause' | 'relative' | 'question' | 'result'

/** Open a subordinate clause, and yet tell what was decided: `…, hvorefter sagen blev udsat`, `…, hvilket blev godkendt`. */
export const GOES_ON = set('hvorefter hvorpå hvilket')

const NO_INFINITIVE =
  /(?:erne|ene)$|^(?:de|der|den|alle|denne|disse|deres|dette|hele|samme|begge|nogle|flere|mange|sine|ene|ikke|både|øvrige|næste|ingen|eventuelle|kommende|lokale|enkelte|samtlige|følgende|nye|mindre|større|formandskabe)$/u
const INFINITIVE_LIKE = /^\p{Ll}{2,}e$|(?:gå|få|stå|slå|nå|se|ske|bo|tro)s?$|^(?:være|have|blive)$/u

/** Does the word look like an infinitive? Asked only behind `at`. */
export const looksInfinitive = (low: string): boolean => INFINITIVE_LIKE.test(low) && !NO_INFINITIVE.test(low)
