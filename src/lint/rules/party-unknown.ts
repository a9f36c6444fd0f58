// A letter that no party of the country held in the year of the meeting.
//
//   Anna Berg (T), Faxe Kommune
//            ^^^ a local list? a slip? told once a letter
import { members } from '../persons.ts'
import { quoteWords } from '../quote.ts'
import type { Rule } from '../rule.ts'

export const partyUnknown: Rule<{ letter: string; name: string; year: string; others: number }> = {
  name: 'party-unknown',
  group: 'attendance',
  severity: 'info',
  prose: {
    en: {
      what: 'A member bears a letter that no party of the whole country held in the year of the meeting.',
      why: 'Local lists use such letters, and then all is well; but a slip of the pen looks the same.',
      mend: 'Check the letter. If it is a local list’s, its name in the brackets tells more than its letter.',
    },
    da: {
      what: 'Et medlem har et partibogstav, som intet landsdækkende parti brugte i mødets år.',
      why: 'Lokallister bruger sådanne bogstaver, og så er alt i orden; men en slåfejl ser ud på samme måde.',
      mend: 'Kontrollér bogstavet. Er det en lokalliste, siger listens navn i parentesen mere end bogstavet.',
    },
  },
  sentence: {
    en: ({ letter, name, year, others }) =>
      `No party of the whole country held the letter “${letter}” in ${year}: ${name}${others > 0 ? ` and ${String(others)} more` : ''}`,
    da: ({ letter, name, year, others }) =>
      `Intet landsdækkende parti brugte bogstavet ”${letter}” i ${year}: ${name}${others > 0 ? ` og ${String(others)} til` : ''}`,
  },
  examples: {
    fires: [
      {
        papers: [
          {
            attendance: `
              Deltagere

              Anna Berg (A), Faxe Kommune
              Bent Dal (T), Greve Kommune
            `,
          },
        ],
        args: { letter: 'T', name: 'Bent Dal', year: '2024', others: 0 },
      },
      {
        papers: [
          {
            cover: `
              REFERAT 2014

              KKR SJÆLLAND

              Dato: 12-03-2014 10:00
              Sted: Kongrescentret, Ringsted
            `,
            attendance: `
              Deltagere

              Anna Berg (A), Faxe Kommune
              Bent Dal (Æ), Greve Kommune
            `,
          },
        ],
        args: { letter: 'Æ', name: 'Bent Dal', year: '2014', others: 0 },
      },
    ],
    silent: [
      [
        {
          attendance: `
            Deltagere

            Anna Berg (Æ), Faxe Kommune
            Bent Dal (Å), Greve Kommune
          `,
        },
      ],
      [
        {
          attendance: `
            Deltagere

            Anna Berg (SF), Faxe Kommune
            Bent Dal (Borgerlisten), Greve Kommune
          `,
        },
      ],
      [
        {
          attendance: `
            Deltagere

            Anna Berg (A), Faxe Kommune

            Gæster

            Bo Lund (T), Greve Kommune
          `,
        },
      ],
    ],
  },
  *check(referat) {
    const { year } = referat.meeting
    if (year === null) return
    const strange = members(referat).filter(({ party }) => party?.letter != null && party.name === null)
    for (const letter of new Set(strange.map(({ party }) => party?.letter ?? ''))) {
      const bearers = strange.filter(({ party }) => party?.letter === letter)
      const [first] = bearers
      if (first === undefined) continue
      const { name, raw, at } = first
      const args = { letter, name, year: String(year), others: bearers.length - 1 }
      yield { at, item: null, quote: quoteWords(raw, `(${letter})`), args }
    }
  },
}
