// A letter that no party of the country held in the year of the meeting.
//
//   Anna Berg (T), Faxe Kommune
//             ^^^ a local list? a slip?
import { quoteWords } from '../quote.ts'
import { members } from '../members.ts'
import type { Rule } from '../rule.ts'
import { municipalityKey } from '../same-person.ts'

export const partyUnknown: Rule<{ letter: string; name: string; year: string }> = {
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
    en: ({ letter, name, year }) => `no party of the whole country held the letter “${letter}” in ${year} (${name})`,
    da: ({ letter, name, year }) => `intet landsdækkende parti brugte bogstavet “${letter}” i ${year} (${name})`,
  },
  examples: {
    fires: [
      [{ attendance: 'Deltagere\n\nAnna Berg (A), Faxe Kommune\nBent Dal (T), Greve Kommune' }],
      [
        {
          cover: 'REFERAT 2014\n\nKKR SJÆLLAND\n\nDato: 12-03-2014 10:00\nSted: Kongrescentret, Ringsted',
          attendance: 'Deltagere\n\nAnna Berg (A), Faxe Kommune\nBent Dal (Æ), Greve Kommune',
        },
      ],
    ],
    silent: [
      [{ attendance: 'Deltagere\n\nAnna Berg (Æ), Faxe Kommune\nBent Dal (Å), Greve Kommune' }],
      [{ attendance: 'Deltagere\n\nAnna Berg (SF), Faxe Kommune\nBent Dal (Borgerlisten), Greve Kommune' }],
      [{ attendance: 'Deltagere\n\nAnna Berg (A), Faxe Kommune\n\nGæster\n\nBo Lund (T), Greve Kommune' }],
    ],
  },
  *check(referat) {
    const { year } = referat.meeting
    if (year === null) return
    const told = new Set<string>()
    for (const { name, party, municipality, raw, at } of members(referat)) {
      if (party?.letter == null || party.name !== null) continue
      const list = `${party.letter}${municipalityKey(municipality) ?? ''}`
      if (told.has(list)) continue
      told.add(list)
      const args = { letter: party.letter, name, year: String(year) }
      yield { at, item: null, quote: quoteWords(raw, `(${party.letter})`), args }
    }
  },
}
