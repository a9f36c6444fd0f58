// Reads who was chosen for what: from prose, from lists under their stem, from tables.
//
//   KKR Sjælland valgte borgmester Anna Berg (V), Køge Kommune, som formand.
//   KKR Sjælland udpegede som medlemmer af Fjordrådet:  - Kim Holm (A), Greve Kommune
//   Medlem | Kommune | Suppleant
import type { Appointment, Block, ListItem } from '../../referat.ts'
import { CHOOSES, OFFICES } from '../../vocabulary/offices.ts'
import type { Document } from '../document.ts'
import { proseAppointments } from './appointments-prose.ts'
import { tableAppointments } from './appointments-table.ts'
import { looksLikePerson } from '../attendance/looks-like-person.ts'
import { readPerson } from '../attendance/person.ts'

const OFFICE_OF = new Map(
  OFFICES.flatMap(({ office, forms, substitute }) => forms.map((form) => [form, { office, substitute }] as const)),
)
const BOARD =
  /(?:\stil\s|\saf\s|\si\s)(?<board>(?:bestyrelse|udvalg|råd|repræsentantskab|forum|[\p{L}-]*(?:bestyrelse|udvalg|råd|rådet|udvalget|bestyrelsen|forsamling))[^:.(]*)/iu
// `Medlem: Anna Berg (A)`: the office in front of the name.
const PREFIX = new RegExp(`^(?:${[...OFFICE_OF.keys()].join('|')})\\s?:\\s`, 'iu')
const IN_BRACKETS = /\((?:stedfortræder|suppleant)\p{L}*\si\sparentes\)/iu
const LAST_BRACKET = /\s\((?<name>\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]+)+)\)$/u

/** What a stem says of those it lists. */
function readStem(stem: string): { office: string | null; substitute: boolean; board: string | null } {
  const word = [...stem.toLowerCase().matchAll(/\p{L}+/gu)]
    .map(([found]) => OFFICE_OF.get(found))
    .find((found) => found !== undefined)
  return {
    office: word?.office ?? null,
    substitute: word?.substitute ?? false,
    board: BOARD.exec(stem)?.groups?.['board']?.trim() ?? null,
  }
}

function ofPoint(document: Document, item: ListItem, stem: string, above: string | null = null): Appointment[] {
  const read = readStem(stem.replace(IN_BRACKETS, ''))
  const said = { ...read, board: above ?? read.board }
  // A point with points below it that names nobody names the board of those: `- Fjordrådet`, `  o Anna Berg (V)`.
  const below = item.items.flatMap((one) => ofPoint(document, one, stem, item.text.replace(/:$/u, '')))
  if (below.length > 0 && !looksLikePerson(item.text)) return below
  const substitute = IN_BRACKETS.test(stem) ? LAST_BRACKET.exec(item.text) : null
  const words = substitute === null ? item.text : item.text.slice(0, substitute.index)
  const prefix = PREFIX.exec(words)?.[0] ?? ''
  const own = prefix === '' ? said : { ...readStem(prefix), board: said.board }
  // An empty seat (`Vakant`, `-`) is nobody.
  if (!looksLikePerson(words.slice(prefix.length))) return []
  const { name, party, municipality } = readPerson(words.slice(prefix.length), { year: document.year })
  const first: Appointment = { name, party, municipality, ...own, at: item.at }
  const second = substitute?.groups?.['name']
  if (second === undefined) return [first]
  return [
    first,
    {
      name: second,
      party: null,
      municipality: null,
      office: 'stedfortræder',
      board: said.board,
      substitute: true,
      at: item.at,
    },
  ]
}

const OF_TITLE =
  /^(?:Udpegning(?:er)?|Valg|Nyvalg|Suppleringsvalg|Indstilling(?:er)?)\s(?:af\s[^,]{3,60}?\s)?til\s(?<board>.+)$/u

/**
 * Reads the appointments of a decision.
 * @param blocks its blocks, in order
 * @param title the item's title: `Udpegning til Fjordrådet` names the board where the decision does not
 */
export function readAppointments(document: Document, blocks: readonly Block[], title: string): Appointment[] {
  const board = OF_TITLE.exec(title)?.groups?.['board'] ?? null
  return found(document, blocks).map((appointment) => ({ ...appointment, board: appointment.board ?? board }))
}

function found(document: Document, blocks: readonly Block[]): Appointment[] {
  let stem: string | null = null
  return blocks.flatMap((block) => {
    if (block.type === 'paragraph' || block.type === 'subheading') {
      const announces = block.text.endsWith(':') || !/[.!?]$/u.test(block.text)
      stem =
        announces && (CHOOSES.test(block.text) || (stem !== null && readStem(block.text).office !== null))
          ? block.text
          : null
      return stem === null ? proseAppointments(document, block) : []
    }
    if (stem === null) return []
    const said = stem
    return block.type === 'list'
      ? block.items.flatMap((item) => ofPoint(document, item, said))
      : tableAppointments(document, block, readStem(said))
  })
}
