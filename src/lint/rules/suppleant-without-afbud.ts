// A substitute sat in for a member who is not on the paper's list of those who were away.
//
//   Jan Dal (A), Køge Kommune (suppleant for Kim Holm)
//                                            ^^^^^^^^ is not under `Afbud`
//
// Leaves alone papers without such a list, and `Kim Holm, Køge Kommune supp. Jan Dal deltog`: that line is the list.
import type { Person } from '../../referat.ts'
import { isListedSubstitute, namesakes } from '../persons.ts'
import { quoteWords } from '../quote.ts'
import type { Rule } from '../rule.ts'
import { squash } from '../../text/squash.ts'

/** So many lines without their members on the list are a habit: of the absent, it holds those nobody sat in for. */
const HABIT = 3
/** A paper with more such lines has other faults. */
const MOST = 500

/** Does the list of those away hold members whom somebody sat in for? */
function listsTheAbsent(substitutes: readonly Person[], find: (name: string) => readonly Person[]): boolean {
  const missing = substitutes.filter(({ substituteFor: absent }) => find(absent ?? '').length === 0)
  if (missing.length < substitutes.length) return true
  return missing.length < HABIT && missing.every((one) => isListedSubstitute(one))
}

export const suppleantWithoutAfbud: Rule<{ name: string; absent: string }> = {
  name: 'suppleant-without-afbud',
  group: 'attendance',
  severity: 'warning',
  prose: {
    en: {
      what: 'The member a substitute sat in for is not on the list of those who sent apologies or were absent.',
      why: 'The lists contradict each other: whoever counts the absent members misses one, or the name is spelt in two ways.',
      mend: 'Add the member to the list, or correct the name so that it is the same in both places.',
    },
    da: {
      what: 'Det medlem, som en suppleant deltog for, står ikke på listen over afbud eller fraværende.',
      why: 'Listerne modsiger hinanden: Den, der tæller de fraværende, mangler ét medlem, eller navnet er stavet på to måder.',
      mend: 'Tilføj medlemmet på listen, eller ret navnet, så det er ens begge steder.',
    },
  },
  sentence: {
    en: ({ name, absent }) => `${name} sat in for ${absent}, who is not on the list of afbud`,
    da: ({ name, absent }) => `${name} var suppleant for ${absent}, som ikke står på listen over afbud`,
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

              Afbud

              Erik Gade (V), Køge Kommune
            `,
          },
        ],
        args: { name: 'Cille Eng', absent: 'Dorte Fog' },
      },
    ],
    silent: [
      [
        {
          attendance: `
            Deltagere

            Cille Eng (F), Ringsted Kommune (suppleant for Dorte Fog)

            Afbud

            Dorte Marie Fog (F), Ringsted Kommune
          `,
        },
      ],
      [
        {
          attendance: `
            Deltagere

            Cille Eng (F), Ringsted Kommune (suppleant for D. Fog)

            Afbud

            Dorte Fog (F), Ringsted Kommune
          `,
        },
      ],
      [
        {
          attendance: `
            Deltagere

            Anna Berg, Faxe Kommune
            Dorte Fog, Ringsted Kommune supp. Cille Eng deltog

            Afbud

            Erik Gade, Køge Kommune
          `,
        },
      ],
      [
        {
          attendance: `
            Deltagere

            Anna Berg, Faxe Kommune supp. Bent Dal deltog
            Cille Eng, Ringsted Kommune (suppleant for Dorte Fog)

            Afbud

            Erik Gade, Køge Kommune
          `,
        },
      ],
      [
        {
          attendance: `
            Deltagere

            Cille Eng (F), Ringsted Kommune (suppleant for Dorte Fog)

            Afbud

            Erik Gade og Dorte Fog meldte afbud dagen før mødet.
            Hanne Ibsen (V), Køge Kommune
          `,
        },
      ],
      [
        {
          attendance: `
            Deltagere

            Dorte Fog (F), Ringsted Kommune, deltog til og med punkt 1.1
            Cille Eng (F), Ringsted Kommune (suppleant for Dorte Fog)

            Afbud

            Erik Gade (V), Køge Kommune
          `,
        },
      ],
    ],
  },
  *check({ meeting, deltagere, afbud, fravaerende }) {
    const away = [...afbud, ...fravaerende]
    const substitutes = deltagere.filter(({ substituteFor }) => substituteFor !== null)
    if (away.length === 0 || !listsTheAbsent(substitutes, namesakes(away))) return
    const find = namesakes([...away, ...deltagere.filter(({ note }) => note !== null)])
    // Several on one line, or a sentence: the name is there all the same.
    const said = squash([...away.map(({ raw }) => raw), ...meeting.notes].join('\n'))
    const unlisted = substitutes.filter((one) => isListedSubstitute(one) && find(one.substituteFor).length === 0)
    for (const { name, raw, at, substituteFor } of unlisted.slice(0, MOST)) {
      const absent = substituteFor ?? ''
      if (said.includes(squash(absent))) continue
      yield { at, item: null, quote: quoteWords(raw, absent), args: { name, absent } }
    }
  },
}
