// A message of Word where a reference should stand.
//
//   Se oversigten i afsnit Fejl! Henvisningskilde ikke fundet.
//                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
import { WORD_ERROR } from '../../vocabulary/left-in.ts'
import { oneItem } from '../model-paper.ts'
import { quotePlace } from '../quote.ts'
import type { Rule } from '../rule.ts'
import { texts } from '../texts.ts'

const paper = (text: string): [{ items: string }] => [{ items: oneItem('Regionen', text) }]

export const wordErrorLeftIn: Rule<{ words: string }> = {
  name: 'word-error-left-in',
  group: 'text',
  severity: 'warning',
  prose: {
    en: {
      what: 'The text holds a message of the word processor in place of a number, a page or a name: what the reference meant is gone.',
      why: 'Readers are sent nowhere, and the paper looks unfinished.',
      mend: 'Set the reference anew, or write what it meant; update all fields before the document is saved as PDF.',
    },
    da: {
      what: 'Teksten indeholder en meddelelse fra tekstbehandlingen i stedet for et nummer, en side eller et navn: det, henvisningen gjaldt, er væk.',
      why: 'Læserne sendes ingen steder hen, og dokumentet ser ufærdigt ud.',
      mend: 'Sæt henvisningen på ny, eller skriv, hvad den gjaldt; opdatér alle felter, før dokumentet gemmes som PDF.',
    },
  },
  sentence: {
    en: ({ words }) => `In place of a reference stands “${words}”`,
    da: ({ words }) => `I stedet for en henvisning står ”${words}”`,
  },
  examples: {
    fires: [
      {
        papers: paper('Formanden viste kortet, jf. afsnit Fejl! Henvisningskilde ikke fundet.'),
        args: { words: 'Fejl! Henvisningskilde ikke fundet.' },
      },
      {
        papers: paper('Formanden viste kortet på side Error! Bookmark not defined. i mappen.'),
        args: { words: 'Error! Bookmark not defined.' },
      },
    ],
    silent: [
      paper('Formanden talte om fejl. Henvisningskilder blev ikke fundet!'),
      paper('Formanden: »Det var en fejl! Kortet er væk.«'),
    ],
  },
  *check(referat) {
    for (const { text, at, item } of texts(referat)) {
      for (const { 0: words, index } of text.matchAll(WORD_ERROR))
        yield { at, item, quote: quotePlace(text, index, index + words.length), args: { words } }
    }
  },
}
