// The next meeting is announced for the day of this one, or for a day before it.
//
//   Dato: 12-03-2024 10:00
//   …
//   Næste møde i KKR Sjælland holdes den 4. september 2023.
//                                        ^^^^^^^^^^^^^^^^^
import { readDates } from '../../danish/date.ts'
import { quoteAll, quoteWords } from '../quote.ts'
import type { Fact, Quote, Rule } from '../rule.ts'
import { texts } from '../texts.ts'
import { NEXT_DATE, NEXT_TOLD, NO_NEXT } from '../../vocabulary/endings.ts'
import type { Referat } from '../../referat.ts'

type Arguments = Readonly<Record<'next' | 'date', string>>

const printed = (date: string): string => date.split('-').reverse().join('-')

const SENTENCE_START = /(?:^|[.!?:]\s+)$/u
const SENTENCE_END = /[.!?](?=\s+\p{Upper}|$)/u
/** A sentence on a meeting that is moved has two dates. */
const MOVED = /(?<!\p{Alpha})flytt\p{Alpha}*(?!\p{Alpha})/iu

/** The sentence of a text that says when the council meets next, if it begins one. */
function announcement(text: string): string | null {
  const found = NEXT_DATE.exec(text)
  if (found === null || !SENTENCE_START.test(text.slice(0, found.index))) return null
  const said = text.slice(found.index)
  const sentence = said.slice(0, (SENTENCE_END.exec(said)?.index ?? said.length) + 1)
  return NEXT_TOLD.test(sentence) || MOVED.test(sentence) || NO_NEXT.test(sentence.slice(found[0].length))
    ? null
    : sentence
}

export const nextMeetingBeforeMeeting: Rule<Arguments> = {
  name: 'next-meeting-before-meeting',
  group: 'items',
  severity: 'warning',
  prose: {
    en: {
      what: 'The paper announces the next meeting for a day that is not after this meeting.',
      why: 'The date is wrong, most often by its year or because the sentence was copied from older minutes.',
      mend: 'Correct the date of the next meeting, or the date on the cover.',
    },
    da: {
      what: 'Dokumentet angiver en dato for næste møde, som ikke ligger efter dette møde.',
      why: 'Datoen er forkert, oftest fordi årstallet er galt, eller fordi sætningen er kopieret fra et ældre referat.',
      mend: 'Ret datoen for næste møde eller datoen på forsiden.',
    },
  },
  sentence: {
    en: ({ next, date }) => `The next meeting is announced for ${printed(next)}, this one was on ${printed(date)}`,
    da: ({ next, date }) => `Næste møde er angivet til ${printed(next)}, men dette møde er den ${printed(date)}`,
  },
  examples: {
    fires: [
      {
        papers: [
          {
            items: `
              1. Godkendelse af dagsorden

              KKR Sjælland godkendte dagsordenen.

              2. Næste møde

              Næste møde i KKR Sjælland holdes den 4. september 2023 kl. 10.00.
            `,
          },
        ],
        args: { next: '2023-09-04', date: '2024-03-12' },
      },
      {
        papers: [
          {
            items: `
              1. Godkendelse af dagsorden

              KKR Sjælland godkendte dagsordenen.

              2. Eventuelt

              Der var intet. Næste møde: 12-03-2024.
            `,
          },
        ],
        args: { next: '2024-03-12', date: '2024-03-12' },
      },
    ],
    silent: [
      [
        {
          items: `
            1. Godkendelse af dagsorden

            KKR Sjælland godkendte dagsordenen.

            2. Næste møde

            Næste møde i KKR Sjælland holdes den 4. september 2024 kl. 10.00.
          `,
        },
      ],
      [
        {
          items: `
            1. Godkendelse af dagsorden

            KKR Sjælland godkendte dagsordenen.

            2. Eventuelt

            Næste møde er flyttet fra den 1. marts 2024 til den 4. april 2024.
          `,
        },
      ],
      [
        {
          items: `
            1. Godkendelse af dagsorden

            Sagen blev udsat til næste møde den 12. marts 2024. KKR Sjælland godkendte dagsordenen.

            2. Eventuelt
          `,
        },
      ],
    ],
  },
  *check(referat) {
    const { date } = referat.meeting
    if (date !== null) yield* announced(referat, date)
  },
}

function* announced(referat: Referat, date: string): Generator<Fact<Arguments>> {
  const { nextMeeting } = referat
  let told = false
  for (const { text, at, item } of texts(referat)) {
    const sentence = at === null ? null : announcement(text)
    const dates = sentence === null ? [] : readDates(sentence).map(({ date }) => date)
    const [next] = dates
    if (next === undefined || dates.some((each) => each > date)) continue
    const quote: Quote = sentence === null ? quoteAll(text) : quoteWords(text, sentence)
    told = true
    yield { at, item, quote, args: { next, date } }
  }
  if (!told && nextMeeting?.date != null && nextMeeting.date <= date)
    yield { at: nextMeeting.at, item: null, quote: null, args: { next: nextMeeting.date, date } }
}
