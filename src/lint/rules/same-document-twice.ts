// One paper under two names: the same bytes, or the same words in another form (a PDF and its text).
//
//   2024/referat.pdf
//   2024/referat (1).pdf    <- told here
import { digest, meetingKey } from '../digest.ts'
import type { FolderRule } from '../rule.ts'

export const sameDocumentTwice: FolderRule<{ first: string }> = {
  name: 'same-document-twice',
  group: 'folder',
  severity: 'info',
  fileArgs: ['first'],
  prose: {
    en: {
      what: 'Two files hold the same paper: the same bytes, or the same words in another form.',
      why: 'Whoever counts meetings or decisions over the folder counts this one twice.',
      mend: 'Keep one of the files.',
    },
    da: {
      what: 'To filer indeholder det samme dokument: de samme bytes eller de samme ord i en anden form.',
      why: 'Den, der tæller møder eller beslutninger i mappen, tæller dette møde to gange.',
      mend: 'Behold den ene af filerne.',
    },
  },
  sentence: {
    en: ({ first }) => `This is the paper of ${first} once more`,
    da: ({ first }) => `Dette er det samme dokument som ${first}`,
  },
  examples: {
    fires: [
      {
        papers: [
          { name: 'referat.md', show: ['cover', 'attendance'] },
          { name: 'referat (1).md', show: ['cover', 'attendance'] },
        ],
        args: { first: 'referat.md' },
      },
      {
        papers: [
          { name: 'referat.md', show: ['cover', 'contents'] },
          {
            name: 'referat.txt',
            show: ['cover'],
            contents: `
              Indholdsfortegnelse

              Deltagerfortegnelse\t2
              1. Godkendelse af dagsorden\t3
              1.1. Godkendelse af dagsorden\t3
              2. Eventuelt\t3
            `,
          },
        ],
        args: { first: 'referat.md' },
      },
    ],
    silent: [
      [
        { name: 'referat.md', show: ['cover'] },
        {
          name: 'senere.md',
          cover: `
            REFERAT 2024

            KKR SJÆLLAND

            Dato: 14-06-2024 10:00
            Sted: Kongrescentret, Ringsted
          `,
        },
      ],
      [
        { name: 'referat.md', show: ['cover'] },
        {
          name: 'dagsorden.md',
          cover: `
            DAGSORDEN 2024

            KKR SJÆLLAND

            Dato: 12-03-2024 10:00
            Sted: Kongrescentret, Ringsted
          `,
          attendance: '',
          items: `
            1. Godkendelse af dagsorden

            1.1. Godkendelse af dagsorden

            SAG-2024-00123 abc

            Indstilling

            Det indstilles, at KKR Sjælland godkender dagsordenen.

            2. Eventuelt
          `,
        },
      ],
    ],
  },
  begin() {
    /** The first file of each content. */
    const seen = new Map<string, string>()
    return function* check(referat) {
      const { name, sha256 } = referat.source
      const meeting = meetingKey(referat)
      const contents = [sha256, ...(meeting === null ? [] : [`${meeting}${digest(referat).whole}`])]
      const first = contents.flatMap((content) => seen.get(content) ?? [])[0]
      for (const content of contents) if (!seen.has(content)) seen.set(content, name)
      if (first !== undefined) yield { at: null, item: null, quote: null, args: { first } }
    }
  },
}
