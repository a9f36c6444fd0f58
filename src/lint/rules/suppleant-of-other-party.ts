// A substitute and the member sat in for are of two parties.
//
//   Jan Dal (C), Køge Kommune (suppleant for Kim Holm)
//           ^^^
//   Afbud
//   Kim Holm (A), Køge Kommune
import { differingLetters, municipalityKey, namesakes } from '../persons.ts'
import { quoteWords } from '../quote.ts'
import type { Rule } from '../rule.ts'

export const suppleantOfOtherParty: Rule<{ name: string; party: string; absent: string; other: string }> = {
  name: 'suppleant-of-other-party',
  group: 'attendance',
  severity: 'warning',
  prose: {
    en: {
      what: 'A substitute has another party than the member sat in for.',
      why: 'Substitutes come from the member’s own list as a rule, so the name or one of the letters may be wrong.',
      mend: 'Check both lines against the register of members, and correct the name or the letter.',
    },
    da: {
      what: 'En suppleant tilhører et andet parti end det medlem, vedkommende deltog for.',
      why: 'Suppleanter kommer som regel fra medlemmets egen liste, så navnet eller et af bogstaverne kan være forkert.',
      mend: 'Kontrollér begge linjer mod medlemslisten, og ret navnet eller bogstavet.',
    },
  },
  sentence: {
    en: ({ name, party, absent, other }) => `${name} (${party}) sat in for ${absent} (${other})`,
    da: ({ name, party, absent, other }) => `${name} (${party}) var suppleant for ${absent} (${other})`,
  },
  examples: {
    fires: [
      {
        papers: [
          {
            attendance: `
              Deltagere

              Anna Berg (A), Faxe Kommune
              Cille Eng (V), Ringsted Kommune (suppleant for Dorte Fog)

              Afbud

              Dorte Fog (F), Ringsted Kommune
            `,
          },
        ],
        args: { name: 'Cille Eng', party: 'V', absent: 'Dorte Fog', other: 'F' },
      },
    ],
    silent: [
      [
        {
          attendance: `
            Deltagere

            Cille Eng (SF), Ringsted Kommune (suppleant for Dorte Fog)

            Afbud

            Dorte Fog (F), Ringsted Kommune
          `,
        },
      ],
      [
        {
          attendance: `
            Deltagere

            Cille Eng (Borgerlisten), Ringsted Kommune (suppleant for Dorte Fog)

            Afbud

            Dorte Fog (F), Ringsted Kommune
          `,
        },
      ],
      [
        {
          attendance: `
            Deltagere

            Cille Eng, Ringsted Kommune (suppleant for Dorte Fog)

            Afbud

            Dorte Fog, Ringsted Kommune
          `,
        },
      ],
    ],
  },
  *check({ deltagere, afbud, fravaerende }) {
    const find = namesakes([...afbud, ...fravaerende])
    for (const { name, party, municipality, substituteFor, raw, at } of deltagere) {
      if (substituteFor === null) continue
      const absent = find(substituteFor)
      const [member] = absent
      // Two members of one name: nobody knows which of them is meant.
      const letters = absent.length > 1 ? null : differingLetters(party, member?.party ?? null)
      if (member === undefined || letters === null) continue
      const [here, there] = [municipalityKey(municipality), municipalityKey(member.municipality)]
      if (here !== null && there !== null && here !== there) continue
      const [letter, other] = letters
      const args = { name, party: letter, absent: member.name, other }
      yield { at, item: null, quote: quoteWords(raw, `(${letter})`), args }
    }
  },
}
