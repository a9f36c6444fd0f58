// The cover in every form: what stands behind, beside and below its labels, and what no label tells.
import { describe, expect, it } from 'vitest'
import { coverOf, drawn, under } from './covering.ts'

describe('labels and their values', () => {
  it.each([
    [
      'Tid og sted: Tirsdag den 5. marts 2019 kl. 10-12 på Vordingborg Rådhus',
      '2019-03-05 10:00-12:00 | Vordingborg Rådhus',
    ],
    [
      'Tid og sted: 5. marts 2019 kl. 10.00-12.00 på Vordingborg Rådhus, mødelokale 2',
      '2019-03-05 10:00-12:00 | Vordingborg Rådhus, mødelokale 2',
    ],
    ['Tid og sted:\n5. marts 2019 kl. 10.00-12.00\nVordingborg Rådhus', '2019-03-05 10:00-12:00 | Vordingborg Rådhus'],
    [
      'Tid og sted\n5. marts 2019 kl. 10.00-12.00\nHotel Udsigten, Bakkevej 12,\n4000 Roskilde',
      '2019-03-05 10:00-12:00 | Hotel Udsigten, Bakkevej 12, 4000 Roskilde',
    ],
    [
      'Tid: tirsdag den 5. marts 2019 kl. 10.00 - 12.00\nSted: Vordingborg Rådhus',
      '2019-03-05 10:00-12:00 | Vordingborg Rådhus',
    ],
    [
      'Mødet afholdes i Musikkens Hus, Aalborg\n\nDato: 23. maj 2014 kl. 9',
      '2014-05-23 09:00 | Musikkens Hus, Aalborg',
    ],
    [
      'Dato:\nTidspunkt:\nSted:\n\n23. februar 2015\n10.00-12.00\nSørup Herregård, Ringsted',
      '2015-02-23 10:00-12:00 | Sørup Herregård, Ringsted',
    ],
    [
      'Dato:\nTidspunkt:\nSted:\n\n23. februar 2015 kl. 10.00\nSørup Herregård, Ringsted',
      '2015-02-23 10:00 | Sørup Herregård, Ringsted',
    ],
    ['Dato\tTid\tSted\n23-02-2015\t10.00\tSørup Herregård', '2015-02-23 10:00 | Sørup Herregård'],
    ['Dato: 23-02-2015 kl. 10.00 (kaffe fra kl. 9.30)\nSted: Sørup Herregård', '2015-02-23 10:00 | Sørup Herregård'],
    ['Dato: 23-02-2015\nKl. 10.00-12.00\nSted: Sørup Herregård', '2015-02-23 10:00-12:00 | Sørup Herregård'],
    ['Kl. 10.00 mandag den 23. februar 2015\nSted: Sørup Herregård', '2015-02-23 10:00 | Sørup Herregård'],
    ['Dato: 23-02-2021 10:00\nMødet blev holdt virtuelt via Teams.', '2021-02-23 10:00 | virtuelt via Teams'],
    ['Dato: 23-02-2021 10:00\nSted: Virtuelt møde via Teams', '2021-02-23 10:00 | Virtuelt møde via Teams'],
    ['Dato: 23-02-2021 10:00\nSted: Videomøde (Skype)', '2021-02-23 10:00 | Videomøde (Skype)'],
    [
      'Dato: 23. februar 2021\nTid: 10.00 – ca. 12.30\nLokale: Byrådssalen, Køge Rådhus',
      '2021-02-23 10:00-12:30 | Byrådssalen, Køge Rådhus',
    ],
    [
      'REFERAT 2021\nKKR SJÆLLAND\n\nDATO: 23. FEBRUAR 2021 KL. 10.00\nSTED: KØGE RÅDHUS',
      '2021-02-23 10:00 | KØGE RÅDHUS',
    ],
    [
      'REFERAT 2021\nKKR SJÆLLAND\n\nDato:\n23. februar 2021\nTid:\n10.00-12.00\nSted:\nKøge Rådhus,\nTorvet 1',
      '2021-02-23 10:00-12:00 | Køge Rådhus, Torvet 1',
    ],
    [
      'Tid: 10.00-12.00\nDato: 15. juni 2018\nMødested: Gentofte Rådhus, Bernstorffsvej 161, 2920 Charlottenlund',
      '2018-06-15 10:00-12:00 | Gentofte Rådhus, Bernstorffsvej 161, 2920 Charlottenlund',
    ],
    [
      'Dato og tid: 15-06-2018 kl. 10.00 - 12.00\nMødested: Gentofte Rådhus',
      '2018-06-15 10:00-12:00 | Gentofte Rådhus',
    ],
    ['Mødedato: 15-06-2018\nMødetidspunkt: kl. 10\nMødested: Gentofte Rådhus', '2018-06-15 10:00 | Gentofte Rådhus'],
    [
      'Dato: 15-06-2018 10:00\nSted: Gentofte Rådhus\nIndgang fra gården',
      '2018-06-15 10:00 | Gentofte Rådhus Indgang fra gården',
    ],
    ['Dato: 15-06-2018 10:00\nSted: Gentofte Rådhus – indgang B', '2018-06-15 10:00 | Gentofte Rådhus – indgang B'],
    [
      'Dato: 15-06-2018 10:00\nSted: Hotel Frederik d. 2., Slagelse',
      '2018-06-15 10:00 | Hotel Frederik d. 2., Slagelse',
    ],
    ['Dato: 15-06-2018 10:00\nSted: Sct. Knuds Gård, St. Torv 1', '2018-06-15 10:00 | Sct. Knuds Gård, St. Torv 1'],
    [
      'Dato: 15-06-2018 10:00\n\nMødet blev gennemført som videomøde.',
      '2018-06-15 10:00 | - | Mødet blev gennemført som videomøde.',
    ],
    ['Sted: Gentofte Rådhus\nDato: 15-06-2018 10:00', '2018-06-15 10:00 | Gentofte Rådhus'],
    ['Dato: 15-06-2018 10:00 Sted: Gentofte Rådhus', '2018-06-15 10:00 | Gentofte Rådhus'],
    ['Dato: 15-06-2018 kl. 10:00, Gentofte Rådhus', '2018-06-15 10:00 | Gentofte Rådhus'],
    [
      'KKR HOVEDSTADEN\n\nREFERAT\n\nMødedato: 15. juni 2018\nStarttidspunkt: 10.00\nSluttidspunkt: 12.00\nMødested: Gentofte Rådhus',
      '2018-06-15 10:00-12:00 | Gentofte Rådhus',
    ],
    [
      'Dato: 15. juni 2018\nStart: 10.00\nSlut: 12.00\nSted: Gentofte Rådhus',
      '2018-06-15 10:00-12:00 | Gentofte Rådhus',
    ],
    [
      '**REFERAT 2018**\n\n**KKR HOVEDSTADEN**\n\n**Dato:** 15-06-2018 10:00\n\n**Sted:** Gentofte Rådhus',
      '2018-06-15 10:00 | Gentofte Rådhus',
    ],
    [
      '| **Dato:** | 15-06-2018 10:00 |\n|---|---|\n| **Sted:** | Gentofte Rådhus |\n\nREFERAT 2018\n\nKKR HOVEDSTADEN',
      '2018-06-15 10:00 | Gentofte Rådhus',
    ],
    [
      'Dato: 15-06-2018 10:00\nSted: Herlev Hospital, auditorium A, Borgmester Ib Juuls Vej 1',
      '2018-06-15 10:00 | Herlev Hospital, auditorium A, Borgmester Ib Juuls Vej 1',
    ],
  ])('%s', async (cover, want) => {
    expect(drawn(await coverOf(under(cover, want)))).toBe(want)
  })
})

describe('a cover without labels', () => {
  it.each([
    ['23. maj 2014 kl. 9.00\nMødet afholdes i Musikkens Hus, Aalborg.', '2014-05-23 09:00 | Musikkens Hus, Aalborg'],
    [
      'Mødet holdes fredag den 23. maj 2014 kl. 9.00-12.00 på Hjørring Rådhus',
      '2014-05-23 09:00-12:00 | Hjørring Rådhus',
    ],
    [
      'REFERAT\n\nMøde i KKR Hovedstaden\n\nTirsdag den 5. december 2023, kl. 13.00 - 15.30\nBallerup Bymuseum, Pederstrupvej 51, 2750 Ballerup',
      '2023-12-05 13:00-15:30 | Ballerup Bymuseum, Pederstrupvej 51, 2750 Ballerup',
    ],
    [
      'REFERAT\n\nMøde i KKR Hovedstaden\n\nTirsdag den 5. december 2023, kl. 13.00 - 15.30, Ballerup Rådhus',
      '2023-12-05 13:00-15:30 | Ballerup Rådhus',
    ],
    [
      'Referat af møde i KKR Syddanmark tirsdag den 6. november 2018 kl. 10-12.30 på Vejen Rådhus',
      '2018-11-06 10:00-12:30 | Vejen Rådhus',
    ],
    [
      'Den 23. februar 2021 mødtes KKR Sjælland kl. 10.00 på Hotel Kysten i Køge.',
      '2021-02-23 10:00 | Hotel Kysten i Køge',
    ],
    [
      'KKR Sjælland holdt møde på Hotel Kysten i Køge den 23. februar 2021 kl. 10.00-12.00.',
      '2021-02-23 10:00-12:00 | Hotel Kysten i Køge',
    ],
    [
      'Fredag den 15. juni 2018 kl. 10.00\nGentofte Rådhus, mødelokale D',
      '2018-06-15 10:00 | Gentofte Rådhus, mødelokale D',
    ],
    ['Fredag den 15. juni 2018\nkl. 10.00-12.00\nGentofte Rådhus', '2018-06-15 10:00-12:00 | Gentofte Rådhus'],
    ['15-06-2018 10:00\nGentofte Rådhus', '2018-06-15 10:00 | Gentofte Rådhus'],
    [
      'REFERAT\n\nfra møde i KKR Hovedstaden fredag den 15. juni 2018 kl. 10 på Gentofte Rådhus',
      '2018-06-15 10:00 | Gentofte Rådhus',
    ],
    [
      'Mødet afholdtes på Gentofte Rådhus den 15. juni 2018 fra kl. 10.00 til kl. 12.15',
      '2018-06-15 10:00-12:15 | Gentofte Rådhus',
    ],
    ['Mødet fandt sted den 15. juni 2018 i Byrådssalen, Herlev Rådhus', '2018-06-15 - | Byrådssalen, Herlev Rådhus'],
    ['Referat - KKR Hovedstaden - 15. juni 2018', '2018-06-15 - | -'],
    // The head of a letter bears the day it was written.
    [
      'KKR Syddanmark                    19. juni 2018\n\nReferat af møde\nfredag den 15. juni 2018 kl. 10.00-12.30\npå Hotel Kysten, Gl. Strandvej 3, Nyborg',
      '2018-06-15 10:00-12:30 | Hotel Kysten, Gl. Strandvej 3, Nyborg',
    ],
    ['KKR Syddanmark                    15. juni 2018\n\nReferat\nHotel Kysten', '2018-06-15 - | -'],
    [
      'Mødet afholdtes på Hotel Kysten, Sct. Knuds Plads 4. Der var fremmøde den 15. juni 2018 kl. 10',
      '2018-06-15 10:00 | Hotel Kysten, Sct. Knuds Plads 4',
    ],
  ])('%s', async (cover, want) => {
    expect(drawn(await coverOf(under(cover, want)))).toBe(want)
  })
})
