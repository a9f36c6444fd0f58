// Minutes to make tables of.
import { paperText } from '../lint/model-paper.ts'

/** Minutes of a meeting on a day of 2026. */
export const paper = (day: string, decision = 'Godkendt.'): string =>
  paperText({
    cover: `REFERAT 2026\n\nKKR SJÆLLAND\n\nDato: ${day}-2026 kl. 10.00\nSted: Rådhuset, Ringsted`,
    items: `1. Sundhedsråd på Lolland\n\nBeslutning:\n${decision}\n\n2. Økonomi\n\nBeslutning:\nUdsat.`,
  })
