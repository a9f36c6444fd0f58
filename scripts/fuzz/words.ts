// The active words of the grammar, as lines: what the recognisers look for, taken from the vocabulary itself, so that a
// new word is thrown from the day it is there. Names and matters are invented.
import { ATTENDANCE_HEADINGS, HEADING_WORDS } from '../../src/vocabulary/attendance-headings.ts'
import { CONTENTS_HEADINGS, COVER_LABELS, STATEMENT_HEADINGS } from '../../src/vocabulary/cover-labels.ts'
import { MONTHS, WEEKDAYS } from '../../src/vocabulary/months.ts'
import { REGION_KEYS } from '../../src/vocabulary/regions.ts'
import { MUNICIPALITIES } from '../../src/vocabulary/municipalities.ts'
import { OFFICES } from '../../src/vocabulary/offices.ts'
import { OUTCOME_WORDS } from '../../src/vocabulary/outcomes.ts'
import { PARTIES } from '../../src/vocabulary/parties.ts'
import { ATTENDED, SUBSTITUTE_WORDS } from '../../src/vocabulary/person-roles.ts'
import { SECTION_LABELS } from '../../src/vocabulary/section-labels.ts'
import type { Dice } from './dice.ts'

const FIRST = 'Anna Bo Carl-Emil Dagny Else Åse Ib Ærø Ole Jean-Luc Mette-Marie Per Øjvind'.split(' ')
const LAST = 'Birk Holm Dal-Sø Ågren Østerlund Tværmose Af Kær Bech-Ærø Skov Punkt Kommune'.split(' ')
const THINGS =
  'Udpegning til rådet|Økonomi for 2031|Akutpladser: fælles krav|Status på § 3-aftalen|Letbane (etape 2)|1.000 nye boliger|Brev til ministeren, 2. udkast|EU-kontor|Unge uden uddannelse: Hvem har ansvaret?|A-kasser|Siden sidst|Eventuelt|Godkendelse af referat|Kommende møder'.split(
    '|',
  )
const PROSE =
  'kommunerne regionen møder kr. mio. 2,5 at og den 3. i KKR formandskabet blev udgiften jf. f.eks. bilag 2 punkt 3.1 sagen næste med - borgere kl. 10.00 (A) stk. 4 1. pct. af'.split(
    ' ',
  )

/** Makers of lines; each throws its own dice. */
export const words = {
  name: (d: Dice): string => `${d.one(FIRST)} ${d.rarely(4) ? `${d.one(LAST)} ` : ''}${d.one(LAST)}`,
  council: (d: Dice): string => {
    const region = d.one(REGION_KEYS)
    return d.one([`KKR ${region}`, `KKR ${region.toUpperCase()}`, `KKR ${region[0]?.toUpperCase()}${region.slice(1)}`])
  },
  place: (d: Dice): string =>
    d.one([`${d.one(MUNICIPALITIES).name} Kommune`, d.one(MUNICIPALITIES).name, 'Hotel Fjorden, Havnegade 1, Vejle']),
  title: (d: Dice): string => d.one(THINGS),
  prose: (d: Dice): string =>
    Array.from({ length: 1 + d.below(18) }, () => d.one(PROSE)).join(' ') + d.one(['.', '.', '', ':', ' -', ';']),
  date: (d: Dice): string =>
    d.one([
      `${d.below(33)}-${d.below(14)}-20${10 + d.below(30)}`,
      `${d.one(WEEKDAYS)} den ${d.below(33)}. ${d.one(Object.keys(MONTHS))} 20${10 + d.below(30)}`,
      `${d.below(33)}. ${d.one(Object.keys(MONTHS))}`,
    ]),
  time: (d: Dice): string => `${d.one(['kl. ', 'Kl.', ''])}${d.below(26)}${d.one(['.', ':'])}${10 + d.below(55)}`,
  number: (d: Dice): string => {
    const parts = Array.from({ length: 1 + d.below(d.rarely(5) ? 4 : 2) }, () => d.below(d.rarely(9) ? 200 : 7))
    const before = d.one(['', '', '', 'Punkt ', 'Pkt. ', 'Ad ', 'Sag '])
    const after = d.one(['.', '. ', ' ', '\t', ')', ':', ''])
    return `${before}${parts.join('.')}${after}`
  },
  leader: (d: Dice): string => d.one([' ', '\t', ' ..... ', '.....', ' . . . . ', ' …… ', '   ']) + String(d.below(60)),
  person: (d: Dice): string => {
    const { letter, names } = d.one(PARTIES)
    const party = d.one([`(${letter})`, `(${letter}) `, `, ${letter}`, `(${names[0] ?? ''})`, '', `(${letter}`])
    const note = d.one([
      '',
      '',
      '',
      ` (suppleant for ${words.name(d)})`,
      ` supp. ${words.name(d)} deltog`,
      `, ${d.one(SUBSTITUTE_WORDS)} ${words.name(d)}`,
      `, ${d.one(ATTENDED)} til og med punkt 3.2`,
      ' - afbud',
    ])
    return `${d.rarely(9) ? d.one(['Formand ', 'Borgmester ', '- ', '1. ', 'Næstformand: ']) : ''}${words.name(d)} ${party}, ${words.place(d)}${note}`
  },
  office: (d: Dice): string => `${d.one(d.one(OFFICES).forms)}: ${words.name(d)}`,
  list: (d: Dice): string =>
    d.one([...ATTENDANCE_HEADINGS, ...Object.values(HEADING_WORDS).flat()]) + d.one(['', '', ':', ' ']),
  contents: (d: Dice): string => d.one(CONTENTS_HEADINGS),
  cover: (d: Dice): string =>
    d.one([
      `${d.one(Object.values(COVER_LABELS).flat())}${d.one([': ', ':', ' : ', ' '])}${d.one([words.date, words.time, words.place])(d)}`,
      d.one(STATEMENT_HEADINGS),
    ]),
  label: (d: Dice): string =>
    d.one(d.one(SECTION_LABELS).forms) + d.one(['', '', ':', ': ', ` :`, `: ${words.prose(d)}`, ' ']),
  decision: (d: Dice): string => {
    const outcome = d.one(OUTCOME_WORDS)
    return d.one([
      d.one(outcome.accepted),
      ...(outcome.refused.length > 0 ? [d.one(outcome.refused)] : []),
      `${words.council(d)} ${d.one([...outcome.past, 'tog'])} indstillingen${d.one(['.', ' med den bemærkning, at', ', idet', ''])}`,
      `${d.one(outcome.participles)}.`,
    ])
  },
  recommendation: (d: Dice): string =>
    d.one([`Det indstilles, at ${words.council(d)}`, 'Det indstilles,', 'at ', 'Sekretariatet indstiller, at:']) +
    d.one(['', ` godkender sagen.`, ' drøfter', ':']),
  point: (d: Dice): string => {
    const mark = d.one(['- ', '• ', 'o ', 'a) ', `${1 + d.below(4)}) `, '– ', '* ', 'at ', '§ ', `${1 + d.below(4)}. `])
    return `${d.one(['', '', '  ', '    ', '\t'])}${mark}${d.one([words.prose, words.title, words.name])(d)}`
  },
  case: (d: Dice): string =>
    d.one([
      `SAG-20${10 + d.below(25)}-0${d.below(9000)} ab/cde`,
      'SAG NR.: jhp/egl',
      'SAG-2031-00',
      'Sagsnr. 12-4567 ab',
    ]),
  furniture: (d: Dice): string =>
    d.one([
      `SIDE ${d.below(40)}`,
      `- ${d.below(40)} -`,
      `${d.below(40)}`,
      `${words.council(d)} | ${words.date(d)}`,
      'Side 2 af 9',
    ]),
  table: (d: Dice): string =>
    Array.from({ length: 1 + d.below(4) }, () =>
      d.one([words.prose, words.title, (e: Dice) => `${e.below(9000)}`, () => '', () => '-'])(d),
    ).join(d.one(['\t', '\t', ' \t ', '   '])),
  ending: (d: Dice): string =>
    d.one([
      `Mødet sluttede ${words.time(d)}.`,
      `Næste møde i ${words.council(d)} er den ${words.date(d)} ${words.time(d)}-12.00.`,
      'Bilag 1: Notat om tal',
      'Ingen bilag',
      'Links til:',
      '[her](https://example.dk/a(b)) og **der**',
      '<i>Fjord</i>',
      '| a | b |',
      '# Overskrift',
    ]),
} satisfies Record<string, (d: Dice) => string>

/** Any line that means something. */
export const anyLine = (d: Dice): string => d.one(Object.values(words))(d)
