// Reads who presented something to the council.
//
//   Jan Dal, managing director for Fjordfonden, præsenterede formålet, jf. slides.
//   Leder af enhed for samfundssikkerhed i KL Anna Berg præsenterede status.      Oplæg ved direktør Kim Holm, Movia.
import type { Item } from '../../referat.ts'
import type { Clause } from '../../danish/clause/clause.ts'
import { personAt, type PersonMention } from '../../danish/person-mention.ts'
import type { Token } from '../../danish/tokens.ts'
import {
  NAMED_ORGANISATION,
  OF_ORGANISATION,
  PRESENTS,
  SHOWN,
  TELLS,
  IN_ORGANISATION,
} from '../../vocabulary/speech.ts'
import { placeOf, type Document } from '../document.ts'
import type { Said } from './said.ts'
import { matches } from '../../text/matches.ts'

type Presentation = Item['presentations'][number]
type Presenter = Pick<Presentation, 'name' | 'title' | 'organisation'>

const clean = (text: string): string | null => {
  const bare = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(', ')
  return bare === '' ? null : bare
}

/** An office and what it is in: `managing director for Fjordfonden`, `Leder af enhed for beredskab i KL`. */
function parted(said: string | null): { title: string | null; organisation: string | null } {
  if (said === null) return { title: null, organisation: null }
  const joint = matches(IN_ORGANISATION, said).at(-1)
  const organisation = joint === undefined ? ',' : said.slice(joint.index + joint[0].length)
  if (joint !== undefined && !organisation.includes(',')) return { title: said.slice(0, joint.index), organisation }
  const from = OF_ORGANISATION.exec(said)?.groups?.['organisation']
  if (from !== undefined) return { title: null, organisation: from }
  return /^\p{Upper}/u.test(said) ? { title: null, organisation: said } : { title: said, organisation: null }
}

/** The last person named among the words in front of a verb. */
function personIn(text: string, tokens: readonly Token[], year: number | null): PersonMention | null {
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]?.depth !== 0 || tokens[i]?.kind !== 'word') continue
    const person = personAt(text, tokens, i, year)
    if (person !== null) return person
  }
  return null
}

function presenterIn(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  year: number | null,
): Presenter | null {
  const words = tokens.slice(from, to)
  const person = personIn(text, words, year)
  const [first, last] = [words[0], words.at(-1)]
  if (person === null || first === undefined || last === undefined) return null
  const nameStart = words[person.nameFrom]?.start ?? first.start
  const ahead = clean(text.slice(first.start, nameStart))
  const nameEnd = nameStart + person.name.length
  const behind = clean(text.slice(nameEnd, last.end).replace(/^\s?\([^)]*\)/u, ''))
  const front = parted(ahead)
  const back = parted(behind)
  // A title begins its sentence with a capital, an organisation in front of a name has none of its own.
  const title = front.title ?? (front.organisation !== null && ahead !== null ? ahead : null) ?? back.title
  return {
    name: person.name,
    title,
    organisation: front.title === null ? back.organisation : (front.organisation ?? back.organisation),
  }
}

/** Behind the verb what was presented follows the organisation: `præsenterede Jan Dal fra Movia planen`. */
function withoutObject(presenter: Presenter | null): Presenter | null {
  const named = NAMED_ORGANISATION.exec(presenter?.organisation ?? '')?.[0]
  return presenter === null || named === undefined ? presenter : { ...presenter, organisation: named }
}

function presenterOf({ sentence, verb, from, to, until, link }: Clause, year: number | null): Presenter | null {
  if (verb === null || link !== 'main' || verb.modal !== null || verb.negation !== 'none') return null
  if (verb.tense !== 'past' || (verb.passive && verb.lemma !== 'holde')) return null
  const wanted = PRESENTS[verb.lemma]
  const { words, at, text, tokens } = sentence
  if (wanted === undefined || (wanted.length > 0 && !words.slice(from, until).some(({ low }) => wanted.includes(low))))
    return null
  const ahead =
    verb.passive || words[from]?.low === 'herefter'
      ? null
      : presenterIn(text, tokens, at[from] ?? 0, at[verb.finite] ?? 0, year)
  const behind = (): Presenter | null =>
    presenterIn(text, tokens, (at[verb.finite] ?? 0) + 1, at[Math.min(to, verb.finite + 12)] ?? 0, year)
  const found = ahead ?? withoutObject(behind())
  if (found === null || (ahead === null && found.title?.includes('oplæg') === true)) return null
  return TELLS.has(verb.lemma) && found.title === null && found.organisation === null ? null : found
}

// `Oplæg ved direktør Kim Holm, Movia.`
function announced({ sentence, from, to }: Clause, year: number | null): Presenter | null {
  const { words, at, text, tokens } = sentence
  let ved = from
  while (ved < to && !(words[ved]?.low === 'ved' && SHOWN.has(words[ved - 1]?.low ?? ''))) ved++
  if (ved >= to) return null
  const stop = words.findIndex(({ text: mark }, k) => k > ved && /^[.;:]$/u.test(mark))
  return presenterIn(text, tokens, at[ved + 1] ?? 0, at[stop < 0 ? to : Math.min(stop, to)] ?? 0, year)
}

/** Reads the presentations that sentences tell of. */
export function readPresentations(document: Document, said: readonly Said[]): Presentation[] {
  return said.flatMap((one) =>
    one.clauses.flatMap(({ clause }): Presentation[] => {
      const presenter = presenterOf(clause, document.year) ?? announced(clause, document.year)
      return presenter === null ? [] : [{ ...presenter, text: one.passage.text, at: placeOf(document, one.passage) }]
    }),
  )
}
