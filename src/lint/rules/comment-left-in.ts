// A remark of those who wrote the paper, left in its text.
//
//   Det svarer til 400 årsværk. [ABC: tjek tallet]   <- told
//   Det svarer til 400 årsværk [udkast].             <- no
import {
  BRACKETED,
  REMARK_FIRST,
  REMARK_WORD,
  TO_BE_FILLED,
  WRITER,
  WRITER_INITIALS,
} from '../../vocabulary/left-in.ts'
import { oneItem } from '../model-paper.ts'
import { quotePlace } from '../quote.ts'
import type { Rule } from '../rule.ts'
import { texts } from '../texts.ts'

/** In round brackets much is said to readers: there it takes both a writer and a writer's word. */
function isComment(square: string | undefined, round: string | undefined): boolean {
  if (square === undefined) return WRITER_INITIALS.test(round ?? '') && REMARK_WORD.test(round ?? '')
  if (WRITER_INITIALS.test(square) || REMARK_FIRST.test(square) || TO_BE_FILLED.test(square)) return true
  return WRITER.test(square) && REMARK_WORD.test(square)
}

const paper = (text: string): [{ items: string }] => [{ items: oneItem('Regionen', text) }]

export const commentLeftIn: Rule<{ words: string }> = {
  name: 'comment-left-in',
  group: 'text',
  severity: 'warning',
  prose: {
    en: {
      what: 'A remark of those who wrote the paper stands in its text, in brackets: who is to check what, what is missing.',
      why: 'It was never meant for the reader, and it shows that a number or a sentence beside it was not checked.',
      mend: 'Do what the remark asks for, and delete it.',
    },
    da: {
      what: 'En bemærkning fra dem, der skrev dokumentet, står tilbage i teksten i parentes: hvem der skal tjekke noget, eller hvad der mangler.',
      why: 'Den er ikke ment for læseren, og den viser, at et tal eller en sætning ved siden af ikke er kontrolleret.',
      mend: 'Gør det, bemærkningen beder om, og slet den.',
    },
  },
  sentence: {
    en: ({ words }) => `A remark of the writers was left in the text: “${words}”`,
    da: ({ words }) => `En bemærkning fra skriveprocessen står tilbage i teksten: ”${words}”`,
  },
  examples: {
    fires: [
      {
        papers: paper('Regionen overtager 400 årsværk. [ABCD: tjek med Bo – ellers slettes sætningen] Det er mange.'),
        args: { words: '[ABCD: tjek med Bo – ellers slettes sætningen]' },
      },
      ...[
        '[tjek tallet]',
        '[Anna: er det rigtigt?]',
        '[dato mangler]',
        '[Kommentar: uddybes]',
        '(ABC: skal opdateres)',
      ].map((words) => ({
        papers: paper(`Regionen overtager 400 årsværk ${words} fra kommunerne.`),
        args: { words },
      })),
    ],
    silent: [
      paper('Formanden viste et kort [udkast] over vejene (bilag til aftalen), som KL [foreningen] har lavet.'),
      paper('Formanden læste brevet: »Vi [kommunerne] savner svar [Red.: brevet er fra maj].« Tallene mangler (2024).'),
      paper('Formanden gennemgik tallene (Kilde: KL) og de frister (EU: 2027), der skal opdateres hvert år.'),
    ],
  },
  *check(referat) {
    for (const { text, at, item } of texts(referat)) {
      for (const { 0: words, index, groups } of text.matchAll(BRACKETED)) {
        if (!isComment(groups?.['square'], groups?.['round'])) continue
        yield { at, item, quote: quotePlace(text, index, index + words.length), args: { words } }
      }
    }
  },
}
