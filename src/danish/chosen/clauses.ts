// Who is chosen by the clauses of a sentence.
//
//   KKR valgte Anna Berg som formand.    Anna Berg udtræder af Fjordrådet, og Kim Holm indtræder.    Bo Dal afløses af Kim Holm.
import { chosenByNoun } from '../clause/choosing.ts'
import type { Clause, Reading } from '../clause/clause.ts'
import { decides, verdictOf, type Verdict } from '../clause/decides.ts'
import { officeAt } from '../office.ts'
import { wordBehind } from '../said.ts'
import { personAt } from '../person-mention.ts'
import { NO_FRAME, scanChosen, type Chosen } from './scan.ts'

/** Who left, and what: whoever comes in stands in that place. */
export interface Leaving {
  readonly name: string
  readonly board: string | null
}

const LEAVES = new Set(['udtræde', 'fratræde', 'udgå'])
/** What the council says with these, in an `at`, it chooses: `besluttede, at Anna Berg indtræder`. */
const SETTLES = new Set(['beslutte', 'vedtage', 'aftale', 'enes', 'tiltræde', 'godkende'])
const COMES = new Set(['indtræde', 'overtage'])

type Read = readonly { readonly clause: Clause; readonly verdict: Verdict }[]

/** `, som afløser for Bo Dal`, `, der dermed er valgt som formand`: says more of the one chosen. */
const goesOn = (clause: Clause | undefined): boolean =>
  clause?.link === 'relative' &&
  ((/^(?:afløser|efterfølger)$/u.test(clause.sentence.words[clause.from]?.low ?? '') &&
    clause.sentence.words[clause.from + 1]?.low === 'for') ||
    (clause.verb?.passive === true && clause.line?.action === 'choose' && clause.verb.negation === 'none'))

/** `Udpeget blev: Fjordrådet: Anna Berg; Havneforum: Kim Holm`: where the last of the row ends that a colon opens. */
function endOfRow({ sentence: { words }, from, to }: Clause, behind: Read): number {
  if (!words.slice(from, to).some(({ text }) => text === ':')) return to
  let end = to
  for (const { clause } of behind) {
    if (words[clause.from - 1]?.text !== ';' || clause.verb !== null) break
    end = clause.to
  }
  return end
}

/** The tokens of the clause at `i`, brackets included. */
function tokensOfClause(clauses: Read, clause: Clause, i: number): Clause['sentence']['tokens'] {
  const { sentence, from, subject } = clause
  const next = clauses[i + 1]?.clause
  const start = subject.who === 'person' ? Math.min(from, subject.from) : from
  const end = goesOn(next) ? (next?.to ?? clause.to) : endOfRow(clause, clauses.slice(i + 1))
  return sentence.tokens.slice(sentence.at[start], sentence.at[end])
}

/** Who stands right in front of a clause's verb: `…, og Kim Holm (A), Greve Kommune, indtræder`. @returns where the name begins */
function subjectAhead({ sentence: { text, tokens, at }, from }: Clause, year: number | null): number | null {
  const end = at[from] ?? 0
  for (let k = Math.max(0, end - 24); k < end; k++) {
    if (tokens[k]?.depth !== 0 || !/^(?:,|og|mens)$/u.test(tokens[k - 1]?.low ?? '')) continue
    const person = personAt(text, tokens, k, year)
    if (person === null) continue
    const behind = tokens[person.to]?.text === ',' ? person.to + 1 : person.to
    if (behind === end) return k
  }
  return null
}

/** Is an `at` what the council settled: `tiltrådte, at Anna Berg udpeges`? */
const settledBy = (main: Read[number] | undefined, { link }: Clause): boolean =>
  link === 'at' &&
  main?.clause.verb != null &&
  SETTLES.has(main.clause.verb.lemma) &&
  main.clause.verb.negation === 'none' &&
  decides(main.verdict) &&
  (main.clause.subject.who === 'council' || main.clause.subject.who === 'majority' || main.clause.verb.passive) &&
  (main.clause.verb.modal === null || main.clause.verb.modal === 'kunne')

/** Those in front of whom a council settles who is chosen. */
const CHOSEN_BEHIND: readonly (readonly RegExp[])[] = [
  // `godkendte udpegningen af Anna Berg til Fjordrådet`
  [/^(?:gen|ny)?(?:udpegningen|valget)$/u, /^af$/u],
  // `tiltrådte indstillingen om at vælge Anna Berg`
  [/^at$/u, /^(?:gen|ny)?(?:udpege|vælge)$/u],
]
/** Those of whom a body consists that the council sets up: `nedsatte et udvalg bestående af Anna Berg og Kim Holm`. */
const MEMBERS: readonly (readonly RegExp[])[] = [[/^bestående$/u, /^af$/u]]
const SETS_UP = new Set(['nedsætte', 'oprette', 'etablere'])

/** Those whom a clause chooses by what it settles. */
function sanctioned(
  { sentence: { text }, line }: Clause,
  tokens: Clause['sentence']['tokens'],
  { action }: { action: string },
  year: number | null,
): Chosen[] {
  const settles = action === 'approve' || action === 'adopt'
  const phrases = settles ? CHOSEN_BEHIND : SETS_UP.has(line?.lemma ?? '') ? MEMBERS : []
  const at = tokens.findIndex((_, k) =>
    phrases.some((words) => words.every((word, j) => word.test(tokens[k + j]?.low ?? ''))),
  )
  return at < 0 || personAt(text, tokens, at + 2, year) === null
    ? []
    : scanChosen(text, tokens.slice(at + 2), NO_FRAME, year)
}

/** `Kim Holm er stedfortræder`, `Suppleant blev Kim Holm`: tells of one more who was chosen, where those in front of it are. */
function isAsWell({ verb, subject, sentence, from }: Clause, year: number | null): boolean {
  const { text, words, tokens, at } = sentence
  if (verb?.modal !== null || verb.negation !== 'none') return false
  if (verb.lemma === 'være' ? verb.tense !== 'present' : verb.lemma !== 'blive' || verb.tense !== 'past') return false
  const ahead = officeAt(words, from)
  // `Stedfortræder for Anna Berg er Kim Holm`
  const whom =
    ahead === null || words[ahead.to]?.low !== 'for' ? null : personAt(text, tokens, at[ahead.to + 1] ?? 0, year)
  const behind = whom === null ? ahead?.to : wordBehind(sentence, whom.to)
  if (ahead !== null && behind === verb.finite)
    return ahead.substitute && personAt(text, tokens, at[verb.at + 1] ?? 0, year) !== null
  const office = subject.who === 'person' ? officeAt(words, verb.at + 1) : null
  return office !== null && office.substitute && /^[.;,]?$/u.test(words[office.to]?.text ?? '')
}

/**
 * Reads a sentence.
 * @param left who left in the sentence above
 * @param above somebody chosen in the sentence above
 */
export function chosenIn(
  clauses: Read,
  reading: Reading,
  left: Leaving | null,
  above: Chosen | null,
): { chosen: Chosen[]; leaving: Leaving | null } {
  const { year } = reading
  let leaving = left
  const chosen = clauses.flatMap(({ clause, verdict }, i): Chosen[] => {
    const { verb, subject, sentence } = clause
    if (verb === null) {
      const named = decides(verdict) && verdict.action === 'choose' ? chosenByNoun(sentence, clause.from) : null
      return named === null ? [] : scanChosen(sentence.text, sentence.tokens.slice(named), NO_FRAME, year)
    }
    const tokens = tokensOfClause(clauses, clause, i)
    if (LEAVES.has(verb.lemma) && subject.who === 'person') {
      const [one] = scanChosen(sentence.text, tokens, NO_FRAME, year)
      if (one !== undefined) leaving = { name: one.name, board: one.board }
      return []
    }
    if (above !== null && isAsWell(clause, year))
      return scanChosen(sentence.text, tokens, { ...NO_FRAME, board: above.board }, year)
    const settled = settledBy(clauses[i - 1], clause) ? verdictOf({ ...clause, link: 'main' }, reading) : verdict
    if (!decides(settled)) return []
    if (settled.action !== 'choose') return sanctioned(clause, tokens, settled, year)
    if (verb.passive && /^(?:afløse|erstatte)$/u.test(verb.lemma)) {
      const by = tokens.findIndex(({ low }) => low === 'af')
      const [gone] = subject.mentions
      const name = gone?.kind === 'person' ? gone.name : null
      return by < 0
        ? []
        : scanChosen(sentence.text, tokens.slice(by + 1), NO_FRAME, year).map((one) => ({ ...one, replaces: name }))
    }
    // `Følgende blev udpeget: A, B og C` is read behind its colon.
    const colon = tokens.findIndex(({ text }) => text === ':')
    const ahead = COMES.has(verb.lemma) && subject.from < clause.from ? subjectAhead(clause, year) : null
    const own = ahead === null ? tokens : sentence.tokens.slice(ahead, sentence.at[clause.to])
    const found = scanChosen(sentence.text, own, NO_FRAME, year, colon >= 0)
    const instead =
      COMES.has(verb.lemma) ||
      tokens.some(({ low }, k) => low === 'stedet' || (/^nyt?$/u.test(low) && officeAt(tokens, k) !== null))
    const place = leaving
    if (!instead || place === null) return found
    return found.map((one) => ({ ...one, replaces: one.replaces ?? place.name, board: one.board ?? place.board }))
  })
  return { chosen, leaving: chosen.length > 0 ? null : leaving }
}

/** A sentence without a verb behind one that chose somebody: `Som suppleant Kim Holm (A).`, `Næstformand: Kim Holm.` */
export function chosenAsWell(sentence: Clause['sentence'], year: number | null, above: Chosen): Chosen[] {
  const { text, tokens } = sentence
  if (officeAt(tokens, 0) === null) return []
  return scanChosen(text, tokens, { ...NO_FRAME, board: above.board }, year, true)
}
