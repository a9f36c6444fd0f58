// Texts to try the promises on: made of the active words of the grammar, or of anything at all.
import fc from 'fast-check'

const LABELS = [
  'Baggrund',
  'Indstilling',
  'Sagsfremstilling',
  'Bilag',
  'Beslutning',
  'Forslag:',
  'Resumé',
  'Beslutning: ',
  'Økonomi',
]
const NUMBERS = ['1. ', '1.1. ', '1.2 ', '2. ', '2.1. ', '3.10. ', '3.2.1 ', '5.\t', 'Punkt 3: ', '0. ', '1.', '99.99 ']
const MARKERS = ['- ', '• ', 'o ', 'a) ', '1) ', '  - ', '    o ', '– ', '§ ', '1.1. ']
const LINES = [
  'REFERAT 2026', 'D AG S O R D E N 2 0 1 5', 'KKR SJÆLLAND', 'K K R S Y D D A N M A R K', 'Dato: 16-06-2026 10:00', 'Sted:', 'Tidspunkt :',
  'Mission', 'Vision', 'Indholdsfortegnelse', 'Deltagerfortegnelse', 'Deltagere', 'Afbud', 'Afbud: Anna Berg (A), Faxe Kommune', 'Gæster',
  'Anna Berg (A), Faxe Kommune', 'Kim Holm, Gribskov Kommune supp. Jan Dal deltog', '(suppleant for Kim Holm)',
  'SAG-2026-00802 hdc/jebj', 'SAG NR.: jhp/egl', 'SIDE 2', 'KKR Sjælland | 16-06-2026', '12', '- 3 -',
  'Det indstilles, at KKR Sjælland godkender sagen.', 'Det indstilles, at KKR Sjælland', 'KKR Sjælland tiltrådte indstillingen.',
  'KKR Sjælland tiltrådte indstillingen med forudsætningen, at udgiften holdes.', 'SF ønskede protokolleret, at tiden var knap.',
  'Mødet sluttede kl. 12.15.', 'Næste møde i KKR Sjælland er den 4. september 2026 kl. 10.00-12.00.', 'Valgt blev Anna Berg (A), Faxe Kommune.',
  'For stemte 12, imod stemte 3 (O).', 'Ingen bilag', 'Links til:', 'Hele landet\t4.500\t6.500', 'KKR Sjælland\t722\t-', '101 København 64', 'kommu-', 'ner, og',
  'Godkendelse af referat .......... 5', 'Siden sidst\t6', 'Eventuelt 7', '[her](#) og **der**', '<i>Fjordforum</i>', 'Referat', 'Proces',
] // prettier-ignore
const BREAKS = ['\n', '\n', '\n', '\n\n', '\n\n', '\r\n', '\f', '\n\f', ' ', '\t', '\n\t', '\n   ']
const WORDS = [
  'KKR',
  'møde',
  'kommunerne',
  'at',
  'kr.',
  'mio.',
  '2,5',
  'den',
  '3.',
  'maj',
  '(A)',
  ',',
  '.',
  ':',
  ';',
  '…',
  '-',
  '“',
  '”',
  '|',
  '*',
  '_',
  '\u00ad',
  '\u00a0',
]

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...LINES) },
  { weight: 2, arbitrary: fc.constantFrom(...LABELS) },
  { weight: 2, arbitrary: fc.constantFrom(...NUMBERS) },
  { weight: 1, arbitrary: fc.constantFrom(...MARKERS) },
  {
    weight: 2,
    arbitrary: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 14 }).map((words) => words.join(' ')),
  },
)

/** Texts of the words that mean something to the grammar. */
export const activeText = fc
  .array(fc.tuple(piece, fc.constantFrom(...BREAKS)), { minLength: 1, maxLength: 60 })
  .map((pieces) => `x\n${pieces.map(([text, end]) => text + end).join('')}`)

/** A document that is sound at its head, with anything below: so that there are items to read. */
export const minutes = activeText.map(
  (text) =>
    `REFERAT 2026\nKKR SJÆLLAND\nDato: 16-06-2026 10:00\n\nDeltagere\n\nAnna Berg (A), Faxe Kommune\n\n1. Godkendelse af referat\n\nSAG-2026-00001 abc\n\n${text}`,
)

/** Any characters. */
export const anyText = fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }).map((text) => `x${text}`)
