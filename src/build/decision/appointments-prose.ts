// Who was chosen, from a sentence.
//
//   KKR Sjælland udpegede Anna Berg, Køge Kommune, som medlem og Kim Holm (A) som stedfortræder.
//                         ^^^^^^^^^  ^^^^^^^^^^^^      ^^^^^^
import type { Appointment, Block } from '../../referat.ts'
import { COUNCIL } from '../../danish/council.ts'
import { NO_SPEAKER } from '../../vocabulary/speech.ts'
import { OFFICES } from '../../vocabulary/offices.ts'
import type { Document } from '../document.ts'
import { readMunicipality } from '../../danish/municipality.ts'
import { readParty } from '../../danish/party.ts'

const OFFICE_FORMS = OFFICES.flatMap(({ office, forms, substitute }) =>
  forms.map((form) => ({ office, form, substitute })),
).sort((a, b) => b.form.length - a.form.length)
const FORMS = OFFICE_FORMS.map(({ form }) => form).join('|')
const NAME = "\\p{Lu}[\\p{L}'’.-]+(?:\\s(?:de|la|von|van|af|\\p{Lu}\\.|\\p{Lu}[\\p{L}'’-]+)){1,4}"
const PERSON = `(?:(?:[Bb]orgmester|[Vv]iceborgmester|[Oo]verborgmester|[Rr]ådmand|[Dd]irektør|[Bb]yrådsmedlem|[Kk]ommunalbestyrelsesmedlem)\\s)?(?<name>${NAME})(?:\\s\\((?<party>[^()]{1,30})\\))?(?:,\\s(?<municipality>\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+)?\\s?(?:[Rr]egionsk|[Kk])ommune|\\p{Lu}[\\p{L}-]+(?=,\\s(?:som|til|blev)|[.,]|$)))?`
const OFFICE = `(?:,?\\s(?:som|til)\\s(?:ny\\s|nyt\\s|personlig\\s)?(?<office>${FORMS})(?!\\p{L}))?`
const BOARD = '(?:,?\\s(?:til|af|i|for)\\s(?<board>(?!perioden)[^.,:]+?(?=,?\\sog\\s\\p{Lu}|[.,:]|$)))?'
const ONE = new RegExp(`^(?:,\\s|\\sog\\s|,\\sog\\s|\\s)?${PERSON}${OFFICE}${BOARD}`, 'u')
const ACTIVE = new RegExp(
  `${COUNCIL}\\s(?:herefter\\s|enstemmigt\\s)?(?:valgte|udpegede|genvalgte|genudpegede|indstillede)(?:\\senstemmigt)?(?=\\s)`,
  'u',
)
const CHOSEN = new RegExp(
  `^,?\\s(?:blev|er)\\s(?:enstemmigt\\s)?(?:valgt|udpeget|genvalgt|genudpeget)${OFFICE}${BOARD}`,
  'u',
)

// `Som formand valgtes Anna Berg (V).`, `Til formand blev valgt …`
const INVERTED = new RegExp(
  `^(?:Som|Til)\\s(?:ny\\s)?(?<office>${FORMS})\\s(?:valgtes|udpegedes|genvalgtes|blev\\s(?:enstemmigt\\s)?(?:valgt|udpeget|genvalgt))\\s${PERSON}`,
  'u',
)
const FIRST = new RegExp(`^${PERSON}`, 'u')

// `Anna Berg (V) og Kim Holm (A) blev udpeget til Fjordrådet.`
function chosen(text: string): Record<string, string | undefined>[] {
  const persons: Record<string, string | undefined>[] = []
  let rest = text
  for (let one = FIRST.exec(rest); one?.groups !== undefined; one = FIRST.exec(rest)) {
    persons.push(one.groups)
    rest = rest.slice(one[0].length)
    const verb = CHOSEN.exec(rest)
    if (verb !== null) return persons.map((person) => ({ ...person, ...verb.groups }))
    const next = rest.replace(/^(?:,\s|,?\sog\s)/u, '')
    if (next === rest) return []
    rest = next
  }
  return []
}

function appointment(
  document: Document,
  groups: Record<string, string | undefined>,
  at: Appointment['at'],
): Appointment {
  const { name = '', party, municipality, office, board } = groups
  const known = OFFICE_FORMS.find(({ form }) => form === office)
  return {
    name,
    party: party === undefined ? null : readParty(party, document.year),
    municipality: municipality === undefined ? null : readMunicipality(municipality),
    office: known?.office ?? null,
    board: board?.trim() ?? null,
    substitute: known?.substitute ?? false,
    at,
  }
}

/** Reads the appointments a paragraph tells of. */
export function proseAppointments(
  document: Document,
  block: Extract<Block, { type: 'paragraph' | 'subheading' }>,
): Appointment[] {
  const found: Appointment[] = []
  let rest = block.text
  for (let start = ACTIVE.exec(rest); start !== null; start = ACTIVE.exec(rest)) {
    rest = rest.slice(start.index + start[0].length)
    for (let one = ONE.exec(rest); one?.groups !== undefined; one = ONE.exec(rest)) {
      found.push(appointment(document, one.groups, block.at))
      rest = rest.slice(one[0].length)
    }
  }
  const inverted = INVERTED.exec(block.text)?.groups
  return [
    ...found,
    ...[...chosen(block.text), ...(inverted === undefined ? [] : [inverted])].map((groups) =>
      appointment(document, groups, block.at),
    ),
  ].filter(({ name }) => !NO_SPEAKER.test(name))
}
