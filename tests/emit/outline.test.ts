import { expect, it } from 'vitest'
import { blocksOutline } from '../../src/emit/blocks-outline.ts'
import { outline } from '../../src/emit/outline.ts'
import type { Block } from '../../src/referat.ts'
import { at, beslutning, indstilling, item, meeting, person, referat, section } from './small-referat.ts'

const paragraph: Block = { type: 'paragraph', text: 'Kort.', at }
const list: Block = {
  type: 'list',
  at,
  items: [{ marker: '-', text: 'et', at, items: [{ marker: 'o', text: 'to', at, items: [] }] }],
}
const table: Block = {
  type: 'table',
  at,
  rows: [
    { header: true, at, cells: [{ text: 'Kommune', at }] },
    { header: false, at, cells: [{ text: '101', at }, { text: '', at: null }] }, // prettier-ignore
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
          section({ text: 'Tal.', blocks: [table, { type: 'subheading', text: 'Tal', at }, paragraph] }),
        ],
        indstilling: indstilling({ points: [{ text: 'Det indstilles, at broen bygges.', at }] }),
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
    nextMeeting: { date: '2031-04-05', startTime: '09:30', endTime: null, at },
    coverage: { characters: 100, placed: 90, furniture: 8, unplaced: [at, at] },
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
guests 0
secretariat 0
items 3
  1 Regionalpolitiske sager  p3
    1.1 Broer  p4
        sag SAG-2031-00001 ab cd
        baggrund "Baggrund", 5 characters: 2 x paragraph, list of 2 | Kort.
        andet (no label), 4 characters: table 2x2 | Tal.
          # Tal: paragraph
        = indstilling "Indstilling", 1 point
          - Det indstilles, at broen bygges.
        = beslutning (no label), tiltrådt-med-forbehold | KKR Midtjylland tiltrådte indstillingen, hvis der er råd.
          condition hvis der er råd
          protokol SF | SF ønskede en tunnel.
          statement - | Nogen spurgte.
        bilag Tegning <https://example.org/t>
        link her
  - Eventuelt
      sag - ef
      = indstilling (no label), 0 points
      = beslutning "Beslutning", no outcome
nextMeeting 2031-04-05 09:30
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
guests 0
secretariat 0
items 0
nextMeeting -
coverage 0 characters: 0 placed, 0 furniture, 0 spans unplaced
`)
})

it('lets nothing of the paper act on a terminal', () => {
  const evil = 'x\u001b]52;c;\u0007\r\u202e'
  const document = referat({
    template: evil,
    meeting: meeting({ body: evil, place: evil, notes: [evil], closing: evil }),
    deltagere: [person(evil, { role: evil })],
    toc: [{ number: evil, title: evil, page: 1, at }],
    items: [
      item({
        number: evil,
        title: evil,
        sag: { number: evil, initials: [evil], at },
        sections: [section({ heading: evil, text: evil })],
        links: [{ text: evil, url: evil, at }],
      }),
    ],
  })
  expect(outline(document)).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u)
})

it('draws a table without rows', () => {
  expect(blocksOutline([])).toBe('')
  expect(blocksOutline([{ type: 'table', rows: [], at }])).toBe('table 0x0')
})
