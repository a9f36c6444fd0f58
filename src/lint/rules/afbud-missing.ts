// Substitutes took part, so members were away; but the paper has no list of them.
//
//   Deltagere
//   Jan Dal (A), Køge Kommune (suppleant for Kim Holm)   <- told here, once
//   1. Godkendelse af dagsorden                          <- and no `Afbud` in between
//
// Leaves alone papers from before such lists were kept, and lines that list the absent member themselves.
import { NOBODY_AWAY } from '../../vocabulary/attendance-remarks.ts'
import { isListedSubstitute } from '../persons.ts'
import { quoteWords } from '../quote.ts'
import type { Rule } from '../rule.ts'

/** From this year on, minutes list who sent apologies. */
const FIRST_YEAR = 2014

export const afbudMissing: Rule<{ name: string }> = {
  name: 'afbud-missing',
  group: 'attendance',
  severity: 'info',
  prose: {
    en: {
      what: 'Substitutes took part in the meeting, but the minutes have no list of those who sent apologies.',
      why: 'Who was away can be gathered from the substitutes’ lines only, and members without a substitute are not mentioned at all.',
      mend: 'Add the list “Afbud” below the deltagere.',
    },
    da: {
      what: 'Der deltog suppleanter i mødet, men referatet har ingen liste over afbud.',
      why: 'Det fremgår kun af suppleanternes linjer, hvem der var fraværende, og medlemmer uden suppleant er slet ikke nævnt.',
      mend: 'Tilføj listen ”Afbud” under deltagerne.',
    },
  },
  sentence: {
    en: ({ name }) => `There is no list of afbud, although ${name} was absent`,
    da: ({ name }) => `Der er ingen liste over afbud, selv om ${name} var fraværende`,
  },
  examples: {
    fires: [
      {
        papers: [
          {
            attendance: `
              Deltagere

              Anna Berg (A), Faxe Kommune
              Cille Eng (F), Ringsted Kommune (suppleant for Dorte Fog)
            `,
          },
        ],
        args: { name: 'Dorte Fog' },
      },
    ],
    silent: [
      [
        {
          attendance: `
            Deltagere

            Anna Berg (A), Faxe Kommune
            Bent Dal (V), Greve Kommune
          `,
        },
      ],
      [
        {
          attendance: `
            Deltagere

            Anna Berg, Faxe Kommune
            Dorte Fog, Ringsted Kommune supp. Cille Eng deltog
            Bent Dal, Greve Kommune
          `,
        },
      ],
      [
        {
          attendance: `
            Deltagere

            Cille Eng (F), Ringsted Kommune (suppleant for Dorte Fog)

            Fraværende

            Dorte Fog (F), Ringsted Kommune
          `,
        },
      ],
    ],
  },
  *check({ kind, meeting, deltagere, afbud, fravaerende }) {
    if (kind !== 'referat' || (meeting.year ?? 0) < FIRST_YEAR || afbud.length + fravaerende.length > 0) return
    if (meeting.notes.some((note) => NOBODY_AWAY.test(note))) return
    const substitute = deltagere.find((person) => isListedSubstitute(person) && person.municipality !== null)
    if (substitute?.substituteFor == null) return
    const { raw, substituteFor, at } = substitute
    yield { at, item: null, quote: quoteWords(raw, substituteFor), args: { name: substituteFor } }
  },
}
