import { expect, it } from 'vitest'
import { outline } from '../../src/emit/outline.ts'
import type { Block } from '../../src/referat.ts'
import {
  at,
  appointment,
  beslutning,
  indstilling,
  item,
  meeting,
  person,
  point,
  referat,
  section,
  vote,
} from './small-referat.ts'

const paragraph: Block = { type: 'paragraph', text: 'Kort.', at }
const list: Block = {
  type: 'list',
  at,
  items: [{ marker: '-', text: 'et', at, items: [{ marker: 'o', text: 'to', at, items: [] }] }],
}
const table: Block = {
  type: 'table',
  at,
  columns: ['Kommune', 'Broer'],
  rows: [
    { header: true, at, cells: [{ text: 'Kommune', value: null, at }, { text: 'Broer', value: null, at }] }, // prettier-ignore
    { header: false, at, cells: [{ text: 'Skive', value: null, at }, { text: '1.259', value: 1259, at }] }, // prettier-ignore
  ],
}

it('draws a document, one node a line', () => {
  const document = referat({
    template: 'kl-2012',
    source: { ...referat().source, pages: 12, mediaType: 'application/pdf' },
    meeting: meeting({
      body: 'KKR Midtjylland',
      region: 'midtjylland',
      year: 2031,
      date: '2031-02-03',
      startTime: '10:00',
      endTime: '12:15',
      place: 'Rådhuset, Byby',
      notes: ['Der er formøde fra kl. 9.'],
      closing: 'Mødet sluttede kl. 12.15.',
      cover: ['REFERAT', 'KKR MIDTJYLLAND'],
    }),
    toc: [
      { number: '1', title: 'Regionalpolitiske sager', page: 3, at },
      { number: null, title: 'Deltagerfortegnelse', page: null, at },
    ],
    deltagere: [
      person('Dorte Holm', {
        party: { letter: 'A', name: 'Socialdemokratiet' },
        municipality: { name: 'Skive Kommune', code: '779', canonical: 'Skive' },
        role: 'borgmester',
        substituteFor: 'Kaj Lund',
        note: 'deltog fra kl. 11',
      }),
      person('Per Vang', {
        party: { letter: null, name: 'Borgerlisten' },
        municipality: { name: 'Byby Kommune', code: null, canonical: null },
      }),
    ],
    afbud: [person('Kaj Lund')],
    items: [
      item({ title: 'Regionalpolitiske sager', page: 3 }),
      item({
        number: '1.1',
        level: 2,
        parent: '1',
        title: 'Broer',
        page: 4,
        sag: { number: 'SAG-2031-00001', initials: ['ab', 'cd'], at },
        sections: [
          section({ kind: 'baggrund', heading: 'Baggrund', text: 'Kort.', blocks: [paragraph, paragraph, list] }),
          section({ text: 'Tal.', blocks: [table, { type: 'subheading', text: 'Tal', at }, paragraph, table] }),
        ],
        indstilling: indstilling({
          points: [point('Det indstilles, at broen bygges.', { verb: 'bygge', outcome: 'tiltrådt' })],
        }),
        beslutning: beslutning({
          label: null,
          outcome: 'tiltrådt-med-forbehold',
          outcomeText: 'KKR Midtjylland tiltrådte indstillingen, hvis der er råd.',
          conditions: [{ text: 'hvis der er råd', at }],
          statements: [
            { party: { letter: null, name: 'SF' }, person: null, text: 'SF ønskede en tunnel.', protokol: true, at },
            { party: null, person: null, text: 'Nogen spurgte.', protokol: false, at },
          ],
        }),
        bilag: [{ title: 'Tegning', url: 'https://example.org/t', at }],
        links: [{ text: 'her', url: null, at }],
      }),
      item({
        number: null,
        sag: { number: null, initials: ['ef'], at },
        indstilling: indstilling({ label: null, points: [] }),
        beslutning: beslutning(),
      }),
    ],
    fravaerende: [person('Tove Kær')],
    followUps: [
      {
        item: '1.1',
        text: 'Sagen genoptages på mødet ultimo maj 2031, og broen står i 2033.',
        dates: [
          { text: 'ultimo maj 2031', value: '2031-05', precision: 'month', part: 'ultimo' },
          { text: '2033', value: '2033', precision: 'year', part: null },
        ],
        meeting: true,
        at,
      },
      { item: null, text: 'Rådet afrapporterer.', dates: [], meeting: false, at },
    ],
    nextMeeting: { date: '2031-04-05', startTime: '09:30', endTime: null, at },
    coverage: { characters: 100, placed: 90, furniture: 8, unplaced: [at, at], unread: [], further: null },
  })
  expect(outline(document)).toBe(`referat (template kl-2012, 12 pages)
meeting KKR Midtjylland (midtjylland, 2031)
  date 2031-02-03 10:00-12:15
  place Rådhuset, Byby
  note Der er formøde fra kl. 9.
  closing Mødet sluttede kl. 12.15.
  cover 2 lines
toc 2
  1 Regionalpolitiske sager  p3
  - Deltagerfortegnelse
deltagere 2
  Dorte Holm | A Socialdemokratiet | Skive Kommune (779) | borgmester | for Kaj Lund | note: deltog fra kl. 11
  Per Vang | Borgerlisten | Byby Kommune (?)
afbud 1
  Kaj Lund
fravaerende 1
  Tove Kær
guests 0
secretariat 0
items 3
  1 Regionalpolitiske sager  p3
    1.1 Broer  p4
        sag SAG-2031-00001 ab cd
        baggrund "Baggrund", 5 characters: 2 x paragraph, list of 2 | Kort.
        andet (no label), 4 characters: table 2x2 | Tal.
          table 2x2, 1 number: Kommune | Broer
          # Tal: paragraph, table 2x2
            table 2x2, 1 number: Kommune | Broer
        = indstilling "Indstilling", 1 point
          - bygge | Det indstilles, at broen bygges.
              => tiltrådt
        = beslutning (no label), tiltrådt-med-forbehold | KKR Midtjylland tiltrådte indstillingen, hvis der er råd.
          condition hvis der er råd
          protokol party SF | SF ønskede en tunnel.
          statement - | Nogen spurgte.
        bilag Tegning <https://example.org/t>
        link her
  - Eventuelt
      sag - ef
      = indstilling (no label), 0 points
      = beslutning "Beslutning", no outcome
nextMeeting 2031-04-05 09:30
followUps 2
  1.1, meeting | Sagen genoptages på mødet ultimo maj 2031, og broen står i 2033.
    "ultimo maj 2031" 2031-05, month, ultimo
    "2033" 2033, year
  - | Rådet afrapporterer.
coverage 100 characters: 90 placed, 8 furniture, 2 spans unplaced
`)
})

it('draws a document of which nothing was recognised', () => {
  expect(outline(referat({ kind: null }))).toBe(`- (template -, no pages)
meeting - (-, -)
  date - -
  place -
  cover 0 lines
toc 0
deltagere 0
afbud 0
fravaerende 0
guests 0
secretariat 0
items 0
nextMeeting -
followUps 0
coverage 0 characters: 0 placed, 0 furniture, 0 spans unplaced
`)
})

it('lets nothing of the paper act on a terminal', () => {
  const evil = 'x\u001b]52;c;\u0007\r\u202e'
  const party = { letter: evil, name: evil }
  const municipality = { name: evil, code: null, canonical: null }
  const side = { count: 1, parties: [party], persons: [evil] }
  const document = referat({
    template: evil,
    meeting: meeting({ body: evil, place: evil, notes: [evil], closing: evil }),
    deltagere: [person(evil, { party, municipality, role: evil, substituteFor: evil, note: evil })],
    toc: [{ number: evil, title: evil, page: 1, at }],
    items: [
      item({
        number: evil,
        title: evil,
        sag: { number: evil, initials: [evil], at },
        sections: [
          section({ heading: evil, text: evil, blocks: [{ type: 'table', columns: [evil], rows: [], at }] }),
          section({ blocks: [{ type: 'subheading', text: evil, at }] }),
        ],
        indstilling: indstilling({
          label: evil,
          points: [point(evil, { verb: evil, addressee: evil, outcomeText: evil, points: [point(evil)] })],
        }),
        beslutning: beslutning({
          label: evil,
          outcomeText: evil,
          conditions: [{ text: evil, at }],
          tasks: [{ text: evil, due: evil, at }],
          appointments: [appointment(evil, { party, municipality, office: evil, board: evil })],
          votes: [vote(evil, { for: side })],
          statements: [{ party, person: evil, text: evil, protokol: false, at }],
        }),
        bilag: [{ title: evil, url: evil, at }],
        links: [{ text: evil, url: evil, at }],
      }),
    ],
    followUps: [
      {
        item: evil,
        text: evil,
        dates: [{ text: evil, value: evil, precision: 'day', part: null }],
        meeting: false,
        at,
      },
    ],
  })
  expect(outline(document)).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u)
})
