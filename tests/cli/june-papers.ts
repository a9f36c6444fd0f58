// Papers of one meeting in June, as they were published one after the other, and one of August.
import { paperText } from '../lint/model-paper.ts'

/** The referat as it was first published. */
export const JUNE = paperText({
  cover: 'REFERAT 2026\n\nKKR SJÆLLAND\n\nDato: 12-06-2026 kl. 10.00\nSted: Rådhuset, Ringsted',
  attendance: 'Anna Berg (A), Faxe Kommune\nBo Dal (A), Køge Kommune',
  items: `1. Sundhedsråd på Lolland

Baggrund

Rådene skal dække hele landsdelen, og der er afsat 5,4 mio. kr. til det første år.

Indstilling

Det indstilles, at KKR Sjælland tiltræder fordelingen af pladser.

Beslutning

KKR Sjælland tiltrådte indstillingen.

2. Næste møde

Næste møde holdes den 14. august 2026.`,
})

/** Typeset otherwise: lines end elsewhere. */
export const RETYPESET = JUNE.replace('landsdelen, og', 'landsdelen,\nog').replace('fordelingen af', 'fordelingen\naf')

/** A figure was put right. */
export const CORRECTED = JUNE.replace('5,4 mio.', '6,9 mio.')

/** Another decision, and another party of a person. */
export const UDSAT = JUNE.replace('tiltrådte indstillingen', 'udsatte sagen').replace('Bo Dal (A)', 'Bo Dal (V)')

/** What was sent out before the meeting. */
export const DAGSORDEN = JUNE.replace('REFERAT', 'DAGSORDEN')
  .replace(/Deltagerfortegnelse\s+Anna.*?(?=1\. Sund)/su, '')
  .replace(/Beslutning\n.*?(?=2\. )/su, '')

/** The next meeting. */
export const AUGUST = JUNE.replace('12-06', '14-08').replace('14. august', '9. oktober')
