// What a folder of a few papers knows: cases with their reasons, loose ends with their other ends.
import { describe, expect, it } from 'vitest'
import { know, type Knowledge } from '../../src/folder/knowledge.ts'
import type { Paper } from '../../src/lint/rule.ts'
import { cover, meetingsOf } from './papers.ts'

/** Minutes of KKR Sjælland. @param items titles, each with the lines below it */
function minutes(date: string, ...items: [title: string, ...lines: string[]][]): Paper {
  const agenda = items.map(([title, ...lines], i) => [`1.${i + 1}. ${title}`, ...lines].join('\n\n'))
  return {
    name: `${date.slice(0, 10)}.txt`,
    contents: null,
    cover: cover('REFERAT', 'Sjælland', date),
    items: ['1. Regionalpolitiske sager', ...agenda].join('\n\n'),
  }
}
const decided = (words = 'KKR Sjælland tiltrådte indstillingen.'): string => `Beslutning\n\n${words}`
const knowOf = async (...papers: Paper[]): Promise<Knowledge> => know(await meetingsOf(...papers))
const short = (key: string): string => key.replace('sjaelland-', '')

const casesOf = ({ cases }: Knowledge): string[] =>
  cases.map(
    ({ items, links }) =>
      `${items.map(({ key }) => short(key)).join(' > ')}: ${links.map(({ reason }) => reason).join(', ')}`,
  )
const endsOf = ({ looseEnds }: Knowledge): string[] =>
  looseEnds.map(({ from, kind, state, takenUp, reason }) =>
    [short(from.key), kind, state, ...(takenUp === null ? [] : [short(takenUp.key), reason])].join(' '),
  )

describe('a case', () => {
  it.each<[why: string, first: [string, ...string[]], then: [string, ...string[]], expected: string]>([
    [
      'the same title',
      ['Natbusser i yderområderne', decided('Sagen udsættes.')],
      ['Natbusser i yderområder – 2. behandling', decided()],
      'title',
    ],
    [
      'the meeting and the item are named',
      ['Natbusser i yderområderne', decided()],
      ['Nyt ruteoplæg', 'Baggrund\n\nOplægget følger op på punkt 1.1 på mødet den 12. marts 2024.', decided()],
      'cited-item',
    ],
    [
      'it was put off at the meeting that is named',
      ['Natbusser i yderområderne', decided('Sagen udsættes.')],
      ['Kørsel i aftentimerne', 'Baggrund\n\nSagen blev udsat på mødet den 12. marts 2024.', decided()],
      'cited-put-off',
    ],
    [
      'two rare words are in both titles',
      ['Støjskærme langs Kystbanen', decided()],
      ['Forslag til støjskærme ved Kystbanens stationer', decided()],
      'words',
    ],
    [
      'a case number of its own',
      ['Natbusser i yderområderne', 'SAG-2024-00777 abc', decided()],
      ['Kørsel i aftentimerne', 'SAG-2024-00777 abc', decided()],
      'case-number',
    ],
    [
      'a case number of its own, under titles of which one names a year',
      ['Natbusser efter 2019', 'SAG-2024-00777 abc', decided()],
      ['Notat fra sekretariatet', 'SAG-2024-00777 abc', decided()],
      'case-number',
    ],
    [
      'the meeting at which it was treated is named in an aside',
      ['Natbusser i yderområderne', decided()],
      ['Nyt oplæg', 'Baggrund\n\nKKR har behandlet sagen, senest den 12. marts 2024 (pkt. 1.1).', decided()],
      'cited-item',
    ],
    [
      'it goes on with what was put off at the meeting that is named',
      ['Natbusser i yderområderne', decided('Sagen udsættes.')],
      ['Kørsel i aftentimerne', 'Baggrund\n\nGenoptaget fra mødet den 12. marts 2024.', decided()],
      'cited-put-off',
    ],
    [
      'it was put off to that meeting, where one item says all that its title says',
      ['Natbusser og færger', decided('Udskudt til mødet den 14. juni 2024.')],
      ['Natbusser og færger: takster', decided()],
      'words',
    ],
  ])('is one, because %s', async (_, first, then, reason) => {
    const found = await knowOf(minutes('12-03-2024 10:00', first), minutes('14-06-2024 10:00', then))
    expect(casesOf(found)).toEqual([`2024-03-12/1.1 > 2024-06-14/1.1: ${reason}`])
  })

  it.each<[why: string, first: [string, ...string[]][], then: [string, ...string[]][]]>([
    ['standing items', [['Godkendelse af dagsorden', decided()]], [['Godkendelse af dagsorden', decided()]]],
    [
      'two years of what returns',
      [['Kvoter for flygtninge for 2024', decided()]],
      [['Kvoter for flygtninge for 2025', decided()]],
    ],
    ['one word of many', [['Støjskærme langs Kystbanen', decided()]], [['Kystbanen: billetter og kontrol', decided()]]],
    [
      'a case number that several items share',
      [
        ['Natbusser', 'SAG-2024-00777 abc', decided()],
        ['Broer', 'SAG-2024-00777 abc', decided()],
      ],
      [['Tunneler', 'SAG-2024-00777 abc', decided()]],
    ],
    [
      'a subject, of which each speaks in its own way',
      [['Ansættelse af hjælpere – finansiering', decided()]],
      [['Ansættelse af hjælpere ved Bavnehøj Station', decided()]],
    ],
    [
      'the only matter put off at the last meeting, when an older item has the very title',
      [['Broer', decided('Sagen udsættes.')]],
      [['Tunneler (udsat fra sidste møde)', decided()]],
    ],
    [
      'the meeting of another body',
      [['Natbusser', decided('Sagen udsættes.')]],
      [['Tunneler', 'Baggrund\n\nUdvalget drøftede emnet på bestyrelsesmødet den 12. marts 2024.', decided()]],
    ],
  ])('is none: %s', async (_, first, then) => {
    const older = minutes('12-12-2023 10:00', ['Tunneler', decided()])
    const found = await knowOf(older, minutes('12-03-2024 10:00', ...first), minutes('14-06-2024 10:00', ...then))
    expect(casesOf(found).filter((told) => told.includes('2024-03-12'))).toEqual([])
  })
})

it.each([
  ['Sagen udsættes.', ['2024-03-12/1.1 > 2024-10-11/1.1: title']],
  ['KKR Sjælland tiltrådte indstillingen.', []],
])('what returns each year is one case after half a year if it was left open: %s', async (words, cases) => {
  const found = await knowOf(
    minutes('12-03-2024 10:00', ['Lærepladser i sundhedsvæsenet', decided(words)]),
    minutes('11-10-2024 10:00', ['Lærepladserne i sundhedsvæsenet', decided()]),
  )
  expect(casesOf(found)).toEqual(cases)
})

describe('a loose end', () => {
  it('is followed to where it was taken up, or as far as the folder goes', async () => {
    const found = await knowOf(
      minutes(
        '12-03-2024 10:00',
        ['Natbusser i yderområderne', decided('KKR Sjælland udsatte sagen til næste møde.')],
        ['Broer', decided('Sagen udsættes.')],
        ['Havne', decided('KKR Sjælland drøftede sagen. Sekretariatet vender tilbage med et oplæg.')],
        ['Punkter til næste møde', '- Status på færgerne\n- Vindmøller på land'],
      ),
      minutes(
        '14-06-2024 10:00',
        ['Natbusser i yderområderne', decided()],
        ['Færger: status', decided()],
        ['Tunneler', decided('Sagen udsættes til mødet den 13. september 2024.')],
      ),
    )
    expect(endsOf(found)).toEqual([
      '2024-03-12/1.1 postponed taken-up 2024-06-14/1.1 title',
      '2024-03-12/1.2 postponed not-seen',
      '2024-03-12/1.3 promised not-seen',
      '2024-03-12/1.4 promised taken-up 2024-06-14/1.2 sentence',
      '2024-03-12/1.4 promised not-seen',
      '2024-06-14/1.3 postponed folder-ends',
    ])
    expect(found.looseEnds.map(({ looked, until }) => [looked, until])).toContainEqual([1, '2024-06-14'])
  })

  it.each([
    ['postponed', 'Udskudt til mødet den 14. juni 2024.'],
    ['postponed', 'Bilaget manglede. Punktet tages op igen på det kommende møde.'],
    ['postponed', 'Punktet nåedes ikke og overføres til næste møde.'],
    ['promised', 'Drøftet. Emnet sættes på dagsordenen igen til efteråret.'],
    ['promised', 'Godkendt med den bemærkning, at KKR får en status på mødet den 14. juni 2024.'],
    ['promised', 'KKR bad sekretariatet om at komme med et nyt udspil på næste møde.'],
    ['promised', 'Tiltrådt. Der følges op på et kommende møde.'],
    ['promised', 'KKR tiltrådte indstillingen. En evaluering forelægges til foråret.'],
    ['task', 'KKR bad sekretariatet om at undersøge økonomien.'],
  ])('is %s: %s', async (kind, words) => {
    const found = await knowOf(minutes('12-03-2024 10:00', ['Broer', decided(words)]))
    expect(found.looseEnds.map((end) => end.kind)).toEqual([kind])
  })

  it('is not taken up by an item that shares the year of a meeting', async () => {
    const found = await knowOf(
      minutes('12-03-2024 10:00', ['Broer', decided('Drøftet. Sagen forelægges på mødet den 14. juni 2024.')]),
      minutes('14-06-2024 10:00', ['Tunneler efter 2024', decided()]),
    )
    expect(endsOf(found)).toEqual(['2024-03-12/1.1 promised not-seen'])
  })

  it.each([
    ['a wish for a coming meeting', 'SF foreslog, at der gives en status på næste møde. Indstillingen blev tiltrådt.'],
    ['an event of a season', 'KKR Sjælland tiltrådte indstillingen. Konferencen afholdes til foråret.'],
    ['a wish', 'Venstre foreslog, at sagen blev udsat. KKR Sjælland tiltrådte indstillingen.'],
    [
      'what was put off before',
      'Sagen blev udsat på mødet den 12. december 2023. KKR Sjælland tiltrådte nu indstillingen.',
    ],
    ['people at risk', 'KKR Sjælland tiltrådte indstillingen om udsatte børn.'],
    ['a denial', 'KKR Sjælland tiltrådte indstillingen. Sagen blev ikke udsat.'],
    ['a return of people', 'KKR Sjælland drøftede sagen. Flygtninge vender tilbage til Ukraine.'],
  ])('is none: %s', async (_, words) => {
    expect(endsOf(await knowOf(minutes('12-03-2024 10:00', ['Broer', decided(words)])))).toEqual([])
  })
})
