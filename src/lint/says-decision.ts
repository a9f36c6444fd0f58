// Does a text say that the council decided? For items whose decision stands under no label.
//
//   … KKR Sjælland tiltrådte indstillingen.     Punktet blev udsat.
import { COUNCIL } from '../vocabulary/council.ts'
import { OUTCOME_WORDS } from '../vocabulary/outcomes.ts'

const PAST = OUTCOME_WORDS.flatMap(({ past }) => past).join('|')
const PARTICIPLES = OUTCOME_WORDS.flatMap(({ participles }) => participles).join('|')

const BY_COUNCIL = new RegExp(`(?<!\\p{L})${COUNCIL}\\s(?:\\p{L}+\\s){0,3}?(?:${PAST})(?!\\p{L})`, 'u')
const COUNCIL_BEHIND = new RegExp(`(?<!\\p{L})(?:${PAST})\\s${COUNCIL}(?!\\p{L})`, 'u')
const OF_THE_MATTER = new RegExp(
  `(?<!\\p{L})(?:[Ss]agen|[Pp]unktet|[Ii]ndstillingen|[Oo]rienteringen|[Ff]orslaget|[Dd]et)\\s(?:blev|er)\\s(?:\\p{L}+\\s){0,3}?(?:${PARTICIPLES}|taget af|udgået)(?!\\p{L})|(?<!\\p{L})[Pp]unktet\\sudg(?:ik|år)(?!\\p{L})`,
  'u',
)

/** Does the text hold a sentence that decides? */
export const saysDecision = (text: string): boolean =>
  BY_COUNCIL.test(text) || COUNCIL_BEHIND.test(text) || OF_THE_MATTER.test(text)
