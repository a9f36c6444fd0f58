// A notice on the cover moves the meeting to another day than the one its date gives.
//
//   Dato: 12-03-2024 10:00
//   Mødet er flyttet til den 19. marts 2024.
//                            ^^^^^^^^^^^^^^
//
// Leaves alone a date that tells of the move itself (`5. marts 2024, flyttet til 12. marts`): it is read as the new one.
import { readMeetingDays } from '../../danish/meeting-days.ts'
import { quoteAll } from '../quote.ts'
import type { Rule } from '../rule.ts'
import { PUT_OFF } from '../../vocabulary/cover-lines.ts'

const COVER = 'REFERAT 2024\n\nKKR SJÆLLAND\n\nDato: 12-03-2024 10:00\nSted: Kongrescentret, Ringsted'
/** The meeting itself: not the next one, and not the one of the groups before it. */
const THIS = /(?<!\p{Alpha})(?:KKR-)?mødet?(?!\p{Alpha})/iu
const OTHER = /(?<!\p{Alpha})(?:næste|kommende)(?!\p{Alpha})/iu

const printed = (date: string): string => date.split('-').reverse().join('-')

export const dateMoved: Rule<{ date: string; moved: string }> = {
  name: 'date-moved',
  group: 'document',
  severity: 'warning',
  prose: {
    en: {
      what: 'The cover gives one day as the date, and says that the meeting was moved to another.',
      why: 'A reader cannot tell on which day the council met.',
      mend: 'Write the day on which the meeting was held as its date.',
    },
    da: {
      what: 'Forsiden har én dato og siger, at mødet er flyttet til en anden.',
      why: 'Læseren kan ikke se, hvilken dag mødet blev holdt.',
      mend: 'Skriv den dag, mødet blev holdt, som dato.',
    },
  },
  sentence: {
    en: ({ date, moved }) =>
      `The cover gives ${printed(date)} and says that the meeting was moved to ${printed(moved)}`,
    da: ({ date, moved }) => `Forsiden har datoen ${printed(date)} og siger, at mødet er flyttet til ${printed(moved)}`,
  },
  examples: {
    fires: [
      {
        papers: [{ cover: `${COVER}\nMødet er flyttet til den 19. marts 2024.` }],
        args: { date: '2024-03-12', moved: '2024-03-19' },
      },
      {
        papers: [{ cover: `${COVER}\nBemærk, at mødet er udsat til tirsdag den 19. marts kl. 10.` }],
        args: { date: '2024-03-12', moved: '2024-03-19' },
      },
    ],
    silent: [
      [{ cover: `${COVER}\nMødet er flyttet fra den 5. marts 2024.` }],
      [{ cover: `${COVER}\nMødet er flyttet til Køge Rådhus.` }],
      [{ cover: `${COVER}\nNæste møde er flyttet til den 19. juni 2024.` }],
      [{ cover: COVER.replace('12-03-2024', '5. marts 2024, flyttet til 12. marts 2024 kl.') }],
    ],
  },
  *check({ meeting: { notes, date, endDate, year, at } }) {
    if (date === null) return
    for (const note of notes) {
      if (!PUT_OFF.test(note) || !THIS.test(note) || OTHER.test(note)) continue
      const moved = readMeetingDays(note, { year })?.date
      if (moved === undefined || moved === date || moved === endDate) continue
      yield { at, item: null, quote: quoteAll(note), args: { date, moved } }
    }
  },
}
