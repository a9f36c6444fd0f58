// The end of the paper: when the meeting was closed, and when the council meets next.
import { describe, expect, it } from 'vitest'
import { referatOf } from './building.ts'
import type { Referat } from '../../src/referat.ts'

const minutes = (end: string, title = 'Eventuelt'): Promise<Referat> =>
  referatOf(
    `REFERAT 2026\n\nKKR HOVEDSTADEN\n\nDato: 16-06-2026 10:00\n\nDeltagere\n\nAnna Berg (A), Faxe Kommune\n\n1. Trafik\n\nSAG-2026-00001 abc\n\nBaggrund\n\nVejen er lang.\n\n2. ${title}\n\n${end}\n`,
  )

/** In short: the end of this meeting, day and hours of the next. */
const drawn = ({ meeting, nextMeeting }: Referat): string => {
  const { date, startTime, endTime } = nextMeeting ?? { date: null, startTime: null, endTime: null }
  const next = date === null ? '-' : `${date} ${startTime ?? '-'}${endTime === null ? '' : `-${endTime}`}`
  return `${meeting.endTime ?? '-'} | ${next}`
}

describe('the meeting was closed', () => {
  it.each([
    ['Formanden hævede mødet kl. 12.05.', '12:05 | -'],
    ['Mødet afsluttet: 12.15', '12:15 | -'],
    ['Mødet blev hævet kl. 12.', '12:00 | -'],
    ['Formanden takkede for et godt møde og hævede mødet kl. 11.50.', '11:50 | -'],
    ['Da der ikke var flere punkter, sluttede mødet kl. 11.50, og formanden takkede.', '11:50 | -'],
    ['Da formanden hævede temamødet kl. 10.00, drak alle kaffe.', '- | -'],
    ['Herefter hævede formanden mødet kl. 12.20.', '12:20 | -'],
    ['Formanden takkede for et godt møde, som sluttede kl. 12.20.', '12:20 | -'],
    ['Anna Holt sagde tak for dagens møde, der blev hævet kl. 12.20.', '12:20 | -'],
    ['Formand Anna Holt (A) afsluttede mødet kl. 12.30', '12:30 | -'],
    ['Kl. 12.15 blev mødet hævet.', '12:15 | -'],
    ['Kl. 12.15 hævede formanden mødet.', '12:15 | -'],
    ['Mødet slut kl. 13', '13:00 | -'],
    ['Mødet slut: kl. 13.10', '13:10 | -'],
    ['Mødet begyndte kl. 10.05 og sluttede kl. 12.25.', '12:25 | -'],
    ['Sluttid: kl. 12.45', '12:45 | -'],
    ['Mødets afslutning: 12.45', '12:45 | -'],
    ['Mødet i KKR Hovedstaden sluttede kl. 12.45.', '12:45 | -'],
    ['Mødet sluttede kl. 12.15.\n\nAnna Holt\nreferent', '12:15 | -'],
    ['Mødet sluttede kl. 12.15.\n\nReferent: Anna Holt', '12:15 | -'],
    ['Mødet hævet kl. 12.15.\n\n____________________\nAnna Holt, formand', '12:15 | -'],
    ['Intet.\n\nMødet sluttede kl. 12.15', '12:15 | -'],
    ['Der var intet til punktet. Mødet sluttede kl. 12.15.', '12:15 | -'],
    ['Anna Holt takkede for samarbejdet, og formanden hævede mødet kl. 12.15.', '12:15 | -'],
    ['Mødet sluttede kl. 12.15 med frokost.', '12:15 | -'],
    ['Mødet sluttede kl. 12:15', '12:15 | -'],
    ['Mødet sluttede kl. 12.15, hvorefter der var frokost kl. 12.30.', '12:15 | -'],
    ['Mødet afsluttedes ca. kl. 11.55.', '11:55 | -'],
    ['Formanden afsluttede mødet kl. 11.55 og takkede for i dag.', '11:55 | -'],
    ['Næstformanden lukkede mødet kl. 11.55.', '11:55 | -'],
    ['Mødet sluttede 12.05', '12:05 | -'],
    ['Mødeslut kl. 12.05', '12:05 | -'],
    ['Slut kl. 12.05', '12:05 | -'],
    ['Dagens møde sluttede kl. 12.05.', '12:05 | -'],
    ['KKR-mødet sluttede kl. 12.05.', '12:05 | -'],
    ['Mødet blev afsluttet klokken 12.05 af formanden.', '12:05 | -'],
    ['Mødet er slut kl. 12.05', '12:05 | -'],
    ['Mødet varede til kl. 12.05.', '12:05 | -'],
    ['Mødet blev hævet af formanden kl. 12.05.', '12:05 | -'],
    ['Der var ikke yderligere, og mødet blev hævet kl. 12.05.', '12:05 | -'],
  ])('%s', async (text, want) => {
    expect(drawn(await minutes(text))).toBe(want)
  })
})

describe('the next meeting', () => {
  it.each([
    [
      'Mødet sluttede kl. 12.50. Næste møde i KKR Hovedstaden er mandag den 14. september 2026 kl. 10.00-13.00.',
      '12:50 | 2026-09-14 10:00-13:00',
    ],
    [
      'Mødet sluttede kl. 12.50.\nNæste møde i KKR Hovedstaden er mandag den\n14. september 2026 kl. 10.00-13.00.',
      '12:50 | 2026-09-14 10:00-13:00',
    ],
    ['Næste møde er fredag den 4. september kl. 10.', '- | 2026-09-04 10:00'],
    ['Næste møde: 5. februar kl. 9.30-12', '- | 2027-02-05 09:30-12:00'],
    ['Næste møde holdes tirsdag den 11/9 kl. 13.', '- | 2026-09-11 13:00'],
    ['Næste møde: 4.9.26 kl. 10', '- | 2026-09-04 10:00'],
    ['Næste møder:\n- 4. september 2026 kl. 10.00\n- 20. november 2026 kl. 9.00', '- | 2026-09-04 10:00'],
    ['Kommende møder i 2026: 20. marts, 4. september og 20. november.', '- | 2026-09-04 -'],
    [
      'Kommende møder:\n20. marts 2026\n4. september 2026 kl. 10.00-12.00\n20. november 2026',
      '- | 2026-09-04 10:00-12:00',
    ],
    ['Det næste møde i KKR finder sted torsdag den 3. september 2026 kl. 10 i Herlev.', '- | 2026-09-03 10:00'],
    ['Næste ordinære møde i KKR Hovedstaden afholdes den 3.-4. september 2026.', '- | 2026-09-03 -'],
    ['Næste gang KKR Hovedstaden mødes, er den 3. september 2026.', '- | 2026-09-03 -'],
    ['KKR Hovedstaden mødes igen den 3. september kl. 10.00.', '- | 2026-09-03 10:00'],
    ['Næste KKR-møde er den 3. september 2026 fra kl. 10.00 til kl. 12.30.', '- | 2026-09-03 10:00-12:30'],
    ['Mødet den 3. september 2026 er flyttet. Næste møde er derfor den 10. september 2026.', '- | 2026-09-10 -'],
    ['Mødet sluttede klokken 12.10, og næste møde er den 3. september 2026 kl. 10.', '12:10 | 2026-09-03 10:00'],
    ['Dato for næste møde: 3. september 2026, kl. 10.00 – 12.00', '- | 2026-09-03 10:00-12:00'],
    ['Næste møde den 3. september 2026 (kl. 10-12)', '- | 2026-09-03 10:00-12:00'],
    ['Næste møde afholdes 11/9-2026 kl. 10-12 i Herlev.', '- | 2026-09-11 10:00-12:00'],
    ['Næste møde er planlagt til fredag den 11. september 2026, kl. 10.00 – 12.00.', '- | 2026-09-11 10:00-12:00'],
    ['KKR Hovedstadens næste møde er den 11. september 2026 kl. 10.', '- | 2026-09-11 10:00'],
    ['KKRs næste møde afholdes den 11. september 2026.', '- | 2026-09-11 -'],
    ['Der er møde i KKR igen den 11. september 2026 kl. 10.00.', '- | 2026-09-11 10:00'],
    ['Vi mødes igen den 11. september 2026 kl. 10.00.', '- | 2026-09-11 10:00'],
    ['KKR Hovedstaden holder næste gang møde den 11. september 2026 kl. 10.00-12.00.', '- | 2026-09-11 10:00-12:00'],
    ['Næste møde i KKR Hovedstaden: Fredag den 11. september 2026, kl. 10.00, Herlev Rådhus', '- | 2026-09-11 10:00'],
    ['Næste møde er den 11. september 2026 kl. 9.00 med formøder fra kl. 8.00.', '- | 2026-09-11 09:00'],
    ['Næste møde er den 11. september 2026 (formøder fra kl. 8.30) kl. 10.00-12.00.', '- | 2026-09-11 10:00-12:00'],
    [
      'Næste møde i kontaktudvalget er den 2. september 2026. Næste møde i KKR er den 11. september 2026.',
      '- | 2026-09-11 -',
    ],
    ['Næste møde er den 11. september 2026 i byrådssalen på Herlev Rådhus.', '- | 2026-09-11 -'],
    ['Sagen genoptages på næste møde den 11. september 2026.', '- | 2026-09-11 -'],
    // A year's meetings: the first after this one.
    [
      'Der holdes møder i 2026 som følger:\nFredag den 20. marts 2026\nFredag den 4. september 2026 kl. 10.00 i Herlev',
      '- | 2026-09-04 10:00',
    ],
    [
      'Mødedatoerne i 2026 er 20. marts, 4. september og 6. november, alle dage kl. 9.30-12.',
      '- | 2026-09-04 09:30-12:00',
    ],
    ['Møder i 2026: 20. marts, 4. september. Næste møde er den 11. september 2026.', '- | 2026-09-11 -'],
    ['Næste møde\n\nFredag den 11. september 2026 kl. 10.00-12.00 på Herlev Rådhus', '- | 2026-09-11 10:00-12:00'],
  ])('%s', async (text, want) => {
    expect(drawn(await minutes(text))).toBe(want)
  })

  it.each([
    ['Næste møde', 'Fredag den 11. september kl. 10.00-12.00, Herlev Rådhus', '- | 2026-09-11 10:00-12:00'],
    // Without its year, a day in spring is one of next year.
    ['Kommende møder', '- 20. marts\n- 11. september kl. 10', '- | 2027-03-20 -'],
    ['Næste møde: 11. september 2026 kl. 10', 'Intet.', '- | 2026-09-11 10:00'],
  ])('stands below or in the title "%s"', async (title, text, want) => {
    expect(drawn(await minutes(text, title))).toBe(want)
  })

  it('is told as it is printed, even if it lies before this one', async () => {
    expect(drawn(await minutes('Næste møde er den 4. september 2025 kl. 10.'))).toBe('- | 2025-09-04 10:00')
    expect(drawn(await minutes('Sagen blev udsat til næste møde den 4. september 2025.'))).toBe('- | -')
  })
})

describe('neither', () => {
  it.each([
    'Mødet i styregruppen sluttede kl. 14.00.',
    'Borgmestrenes møde sluttede kl. 14.00.',
    'Formanden oplyste, at mødet i Folketinget sluttede kl. 14.',
    'Næste møde i KKR-formandskabet er den 3. september 2026.',
    'Næste møde i Kommunekontaktudvalget er den 3. september 2026.',
    'Næste møde med Region Hovedstaden er den 3. september 2026.',
    'Næste møde mellem ministeren og KL holdes den 3. september 2026.',
    'Næste møde er aflyst.',
    'Referat slut.',
    'Formanden takkede for temamødet, som sluttede kl. 12.20.',
    'Formanden takkede for oplægget til mødet, som sluttede kl. 12.20.',
    'Møderne i 2027 holdes den 29. januar og den 16. april.',
    'Regionens udvalg holdt møder i 2025 og den 4. september 2026.',
    'Møder i 2026 med Region Hovedstaden: 4. september.',
    'Mødet slutter kl. 12.',
    'Formandskabets møde den 2. juni sluttede kl. 14.00.',
    'Næste møde: Der er endnu ikke fastlagt en dato.',
    'Temamøde om klima holdes den 11. september 2026.',
  ])('%s', async (text) => {
    expect(drawn(await minutes(text))).toBe('- | -')
  })
})

describe('the closing words', () => {
  it.each([
    ['Mødet sluttede kl. 12.15.\n\nAnna Holt, referent', 'Mødet sluttede kl. 12.15. Anna Holt, referent'],
    ['Intet.\n\nMødet hævet kl. 12.\n\nBo Krag\nformand', 'Mødet hævet kl. 12. Bo Krag formand'],
    ['Intet.\n\nMødet hævet kl. 12.\n\nReferent: Bo Krag\n\nabc/def', 'Mødet hævet kl. 12. Referent: Bo Krag abc/def'],
    ['Mødet sluttede kl. 12.15.\n\nVejen er lang.', 'Mødet sluttede kl. 12.15.'],
    // Within a paragraph it is told with its item, and no line is told twice.
    ['Intet. Mødet sluttede kl. 12.15.', null],
  ])('%s', async (text, want) => {
    expect((await minutes(text)).meeting.closing).toBe(want)
  })
})

describe('an announcement that is broken over two lines', () => {
  const SAID = 'Næste møde holdes den 5. september 2026 kl. 9.30-12.00 i Køge.'

  it('is read wherever it is broken', async () => {
    const read: string[] = []
    for (const { index } of SAID.matchAll(/ /gu))
      read.push(drawn(await minutes(`${SAID.slice(0, index)}\n${SAID.slice(index + 1)}`)))
    expect(new Set(read)).toEqual(new Set(['- | 2026-09-05 09:30-12:00']))
  })

  it.each([
    ['a sentence that ended', 'Næste møde er i Køge.\n5. september er der valg.', '- | -'],
    ['other words below', 'Næste møde holdes i Køge.\nDen 5. september 2026 er der valg.', '- | -'],
    ['a list below a heading', 'Kommende møder\n4. september 2026\n20. november 2026', '- | 2026-09-04 -'],
  ])('takes nothing from %s', async (_, text, want) => {
    expect(drawn(await minutes(text))).toBe(want)
  })
})
