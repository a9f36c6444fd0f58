// Where the archive has more of what a value names: the person, the municipality, the party, the board. Shown beside the
// value's words when it is chosen.
import type { Overview } from '../format/overview.ts'
import type { Placed, Words } from '../format/packed.ts'
import type { Shown } from '../format/shown.ts'
import { addressOf } from './address.ts'
import { fold } from './fold.ts'
import { placesText } from './parts.ts'

/** A link to more. */
export interface Further {
  readonly name: string
  readonly href: string
}

/** Links by the places of a value, as the address has them. @param index of the meeting in the overview */
export function furtherOf(referat: Placed<Shown>, { people, posts }: Overview, index: number): Map<string, Further> {
  const here = people.filter(({ meetings }) => meetings.some(([meeting]) => meeting === index))
  const parties = new Set(people.flatMap((one) => one.parties))
  const municipalities = new Set(people.flatMap((one) => one.municipalities))
  const boards = new Set(posts.map(({ board }) => board))
  const links = new Map<string, Further>()
  const put = (words: Words | null | undefined, further: Further | null): void => {
    if (words == null || !words.exact || further === null || links.has(placesText(words.places))) return
    links.set(placesText(words.places), further)
  }
  const person = ({ text }: Words): Further | null => {
    const [found, other] = here.filter(({ name }) => fold(name) === fold(text))
    // Two of one name at one meeting are not told apart by it.
    return found === undefined || other !== undefined ? null : { name: found.name, href: addressOf('personer', found.key) } // prettier-ignore
  }
  const party = (words: Words | null | undefined): Further | null =>
    words == null || !parties.has(words.text) ? null : { name: words.text, href: addressOf('partier', words.text) }
  const municipality = (words: Words | null): Further | null =>
    words === null || !municipalities.has(words.text) ? null : { name: words.text, href: addressOf('kommuner', words.text) } // prettier-ignore

  for (const one of [...referat.deltagere, ...referat.afbud, ...referat.fravaerende]) {
    put(one.name, person(one.name))
    put(one.municipality?.name, municipality(one.municipality?.canonical ?? null))
    put(one.party?.letter, party(one.party?.name))
    put(one.party?.name, party(one.party?.name))
  }
  for (const { beslutning } of referat.items) {
    for (const { name, municipality: of, party: by, board } of beslutning?.appointments ?? []) {
      put(name, person(name))
      put(of?.name, municipality(of?.canonical ?? null))
      put(by?.letter, party(by?.name))
      put(by?.name, party(by?.name))
      put(board, board === null || !boards.has(board.text) ? null : { name: board.text, href: addressOf('poster', '', { q: board.text }) }) // prettier-ignore
    }
    for (const { party: by, person: who } of beslutning?.statements ?? []) {
      put(by?.letter, party(by?.name))
      put(by?.name, party(by?.name))
      put(who, who === null ? null : person(who))
    }
  }
  return links
}
