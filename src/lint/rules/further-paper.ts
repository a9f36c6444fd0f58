// The minutes of another meeting begin in the same file; they are not read.
//
//   5. Eventuelt
//   REFERAT 2024          <- told here
//   KKR SJÆLLAND
import type { Rule } from '../rule.ts'

export const furtherPaper: Rule<{ line: number }> = {
  name: 'further-paper',
  group: 'document',
  severity: 'error',
  prose: {
    en: {
      what: 'Behind the minutes, the title page of another meeting begins in the same file.',
      why: 'Only the first minutes are read: what stands behind them is missing in the data.',
      mend: 'Publish each meeting as a file of its own, or split the file and read both parts.',
    },
    da: {
      what: 'Efter referatet begynder forsiden til et andet møde i den samme fil.',
      why: 'Kun det første referat læses, så det, der står efter det, mangler i de udtrukne data.',
      mend: 'Udgiv hvert møde som sin egen fil, eller del filen, og læs begge dele.',
    },
  },
  sentence: {
    en: ({ line }) => `The minutes of another meeting begin at line ${String(line)} and are not read`,
    da: ({ line }) => `Et andet møde begynder på linje ${String(line)} og er ikke læst`,
  },
  examples: {
    fires: [
      {
        papers: [
          {
            contents: `
              1. Godkendelse af dagsorden ..... 2
              2. Eventuelt ..... 2
            `,
            items: `
              1. Godkendelse af dagsorden

              SAG-2024-00123 abc

              Indstilling

              Det indstilles, at KKR Sjælland godkender dagsordenen.

              Beslutning

              KKR Sjælland godkendte dagsordenen.

              2. Eventuelt

              REFERAT 2025

              KKR SJÆLLAND

              Dato: 12-09-2025 kl. 09:30

              1. Godkendelse af referat

              SAG-2025-00124 abc

              Beslutning

              KKR Sjælland godkendte referatet.
            `,
          },
        ],
        args: { line: 37 },
      },
    ],
    silent: [
      [
        {
          items: `
            1. Godkendelse af dagsorden

            SAG-2024-00123 abc

            Indstilling

            Det indstilles, at KKR Sjælland godkender dagsordenen.

            Beslutning

            KKR Sjælland godkendte dagsordenen.

            2. Eventuelt

            Referatet og dagsordenen for 2025 sendes ud til KKR Sjælland i januar.
          `,
        },
      ],
    ],
  },
  *check({ coverage: { further } }) {
    if (further !== null) yield { at: further, item: null, quote: null, args: { line: further.line } }
  },
}
