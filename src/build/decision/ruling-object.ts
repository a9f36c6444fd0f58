// What a ruling is about: the whole recommendation, or a thing that only some points name.
//
//   KKR Sjælland tiltrådte indstillingen.   Godkendt.   Sagen blev udsat.   -> the whole
//   KKR Sjælland godkendte budgettet for de kommende år.                    -> `budget`
//                          ^^^^^^^^^
//   Et forslag fra SF om gratis busser blev forkastet.                      -> a party's proposal: no point's
import { OFFICES } from '../../vocabulary/offices.ts'
import { OUTCOME_WORDS } from '../../vocabulary/outcomes.ts'
import { mainClause } from './outcome.ts'

const WHOLE =
  /(?<!\p{L})(?:indstilling(?:en|erne)?|forslag(?:et|ene)?|anbefaling(?:en|erne)?|sagen|sagerne|punktet|punkterne|det indstillede)(?!\p{L})/iu
const PROPOSAL =
  /(?<!\p{L})(?:\p{L}*(?:[Ææ]ndrings|[Mm]od)forslag\p{L}*|forslag(?:et)?\s(?:fra|af)(?!\s(?:KKR-)?(?:[Ff]ormandskab|[Ss]ekretariat|[Ee]mbedsmand))|(?:\p{Lu}[\p{L}-]{0,60}(?:['’]s|s)|\p{L}+ernes)\sforslag)(?!\p{L})/u
const NOT_A_PARTY = /(?<!\p{L})(?:Formandskabets|Sekretariatets|Styregruppens|Embedsmandsudvalgets)\sforslag/u
const VERBS = new RegExp(
  `(?<!\\p{L})(?:${OUTCOME_WORDS.flatMap(({ past }) => past)
    .map((form) => form.replace(/ /gu, '\\s'))
    .join('|')})(?!\\p{L})`,
  'u',
)
const BEHIND = /\s(?:i|på|til|for|om|af|med|uden|som|fra|ved|under|samt|og)\s|[,.:;(]/u
const SMALL_WORDS =
  /^(?:KKR|enstemmigt|dermed|derfor|herefter|således|også|det|den|de|der|følgende|ikke|delvist|dog)$/iu
const OFFICE = new RegExp(
  `(?:som|til)\\s(?:ny\\s)?(?<office>${OFFICES.flatMap(({ forms }) => forms).join('|')})(?!\\p{L})`,
  'u',
)

/** Is it a party's proposal that was ruled upon, not the recommendation? */
export const isProposal = (clause: string): boolean => PROPOSAL.test(clause) && !NOT_A_PARTY.test(clause)

/**
 * The thing a ruling names.
 * @param clause the ruling's words
 * @returns `null` where it is about the whole, else the beginning of a word that a point must hold
 */
export function objectOf(clause: string): string | null {
  const main = mainClause(clause)
    .replace(/,?\sjf\..*/u, '')
    .replace(/(?<![.\s])[.\s]+$/u, '')
  const office = OFFICE.exec(clause)?.groups?.['office']
  if (office !== undefined) return office
  const verb = VERBS.exec(main)
  const phrase = (
    verb === null ? (main.split(/\s(?:blev|bliver|er)\s/u)[0] ?? '') : main.slice(verb.index + verb[0].length)
  ).replace(/^\s(?:KKR|Kommunekontaktrådet)(?:[\s-]\p{Lu}\p{L}+)?/u, '')
  if (verb === null && !/\s(?:blev|bliver|er)\s/u.test(main) && !/^\p{Lu}\p{L}+\s/u.test(main)) return null
  if (WHOLE.test(phrase) || (verb === null && /^(?:Enstemmigt|Ikke|Delvis)/u.test(main))) return null
  const head = (phrase.trim().split(BEHIND)[0] ?? '').split(' ').filter((word) => !SMALL_WORDS.test(word))
  if (head.includes('punkt')) return 'punkt'
  const noun =
    head.findLast((word) => /^\p{L}{3,}/u.test(word) && !/^\p{L}*[ts]$/u.test(word)) ??
    head.findLast((word) => /^\p{L}{3,}/u.test(word))
  return noun === undefined ? null : stemOf(noun.toLowerCase())
}

const stemOf = (noun: string): string => {
  const bare = noun.replace(/(?:erne|ene|en|et|ne|er)$/u, '')
  return (bare.length < 3 ? noun : bare).replace(/(?<last>[bdfgklmnprst])\k<last>$/u, '$<last>')
}

/** A word is known by its first letters. */
const LONGEST_BEGINNING = 40

/** Does a point hold the thing? */
export const holds = (text: string, thing: string): boolean =>
  new RegExp(`(?<!\\p{L})${thing.slice(0, LONGEST_BEGINNING).replace(/\P{L}/gu, '.')}`, 'iu').test(text)
