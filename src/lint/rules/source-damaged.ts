// The input itself is in doubt: what `source.warnings` says of its reading.
//
//   "warnings": [{ "code": "repaired", "detail": "its table of objects was made anew" }]
//
// Leaves to `text-garbled` what can be seen in the text: it tells the place.
import type { Referat } from '../../referat.ts'
import type { SourceWarningCode } from '../../text/source-warning.ts'
import { BROKEN, NAMELESS_WORD } from '../../vocabulary/broken-characters.ts'
import { oneItem } from '../model-paper.ts'
import type { Language, Rule } from '../rule.ts'
import { texts } from '../texts.ts'

const SENTENCES: Readonly<Record<SourceWarningCode, Readonly<Record<Language, string>>>> = {
  repaired: {
    en: 'The PDF is damaged and had to be mended, so text may be missing',
    da: 'PDF’en er beskadiget og måtte repareres, så tekst kan mangle',
  },
  'broken-fonts': {
    en: 'A font of the PDF is damaged, so letters may be missing or wrong',
    da: 'En skrifttype i PDF’en er beskadiget, så bogstaver kan mangle eller være forkerte',
  },
  garbled: {
    en: 'The letters of the document cannot be trusted',
    da: 'Dokumentets bogstaver er ikke til at stole på',
  },
  controls: {
    en: 'The text holds invisible signs that part or turn words',
    da: 'Teksten indeholder usynlige tegn, der deler eller vender ord',
  },
  'struck-text': {
    en: 'Words of the document are struck out and count for nothing',
    da: 'Ord i dokumentet er overstreget og tæller ikke med',
  },
  'tracked-changes': {
    en: 'Changes of the document are not settled; they are read as if they were accepted',
    da: 'Dokumentet har ændringer, der ikke er afgjort; de læses, som om de var accepteret',
  },
  comments: {
    en: 'Comments stand in the margin of the document',
    da: 'Der står kommentarer i dokumentets margen',
  },
  'hidden-text': {
    en: 'The PDF holds text that a reader of its pages does not see',
    da: 'PDF’en indeholder tekst, som en læser af siderne ikke ser',
  },
  'ocr-text': {
    en: 'The text was read off pictures by a program, so words may be misread',
    da: 'Teksten er aflæst fra billeder af et program, så ord kan være læst forkert',
  },
  'form-fields-not-read': {
    en: 'Words that were filled into a form are missing in the data',
    da: 'Ord, der er udfyldt i en formular, mangler i dataene',
  },
  'annotations-not-read': {
    en: 'Notes on the pages are missing in the data',
    da: 'Noter på siderne mangler i dataene',
  },
  'signatures-not-read': {
    en: 'The words in the boxes of signatures are missing in the data',
    da: 'Ordene i underskriftsfelter mangler i dataene',
  },
  attachments: {
    en: 'Files are attached to the PDF, which are missing in the data',
    da: 'Filer er vedhæftet PDF’en, og de mangler i dataene',
  },
  'encoding-guessed': {
    en: 'The text does not say its character encoding, which was guessed',
    da: 'Teksten fortæller ikke sin tegnkodning, som derfor er gættet',
  },
  'invalid-bytes': {
    en: 'Some bytes of the text are no characters',
    da: 'Nogle af tekstens bytes er ikke tegn',
  },
  'encoded-twice': {
    en: 'Letters were encoded twice',
    da: 'Bogstaver er kodet to gange',
  },
}

const sentence = (language: Language, code: string): string => SENTENCES[code as SourceWarningCode][language]

type Arguments = Readonly<{ code: string; detail: string }>

/** Is the doubt to be seen in the text, where another rule tells of it? */
function isSeen(code: SourceWarningCode, referat: Referat): boolean {
  if (code !== 'garbled') return code === 'encoded-twice'
  return texts(referat).some(
    ({ text }) => text.match(NAMELESS_WORD) !== null || text.match(BROKEN)?.some((found) => !/^\s$/u.test(found)),
  )
}

export const sourceDamaged: Rule<Arguments> = {
  name: 'source-damaged',
  group: 'document',
  severity: 'warning',
  prose: {
    en: {
      what: 'The document could be read, but not without doubt: the file is damaged, its encoding had to be guessed, or it holds text that is not seen or not read.',
      why: 'What is read from such a file may differ from what stands on paper. A damaged PDF is an error, since whole pages may be missing.',
      mend: 'Fetch the file again, make the PDF anew from the original, or save the text as UTF-8. If the encoding is known, name it with --encoding.',
    },
    da: {
      what: 'Dokumentet kunne læses, men ikke uden tvivl: filen er beskadiget, dens tegnkodning måtte gættes, eller den indeholder tekst, der ikke kan ses eller ikke er læst.',
      why: 'Det, der læses fra sådan en fil, kan afvige fra det, der står på papiret. En beskadiget PDF er en fejl, for hele sider kan mangle.',
      mend: 'Hent filen igen, dan PDF’en på ny fra originalen, eller gem teksten som UTF-8. Er tegnkodningen kendt, så angiv den med --encoding.',
    },
  },
  sentence: {
    en: ({ code, detail }) => `${sentence('en', code)} (${detail})`,
    // Details are English, but for the names of encodings.
    da: ({ code, detail }) => sentence('da', code) + (code === 'encoding-guessed' ? ` (${detail})` : ''),
  },
  examples: {
    fires: [
      {
        papers: [{ items: oneItem('Nye råd', 'Kommu\u200bnerne mødes igen til august i Faxe.') }],
        args: { code: 'controls', detail: '1 sign' },
      },
      {
        papers: [{ items: oneItem('Nye råd', 'Kommunerne mødes igen \u202egur\u202c til august i Faxe.') }],
        args: { code: 'controls', detail: '2 signs' },
      },
    ],
    silent: [
      [
        {
          items: oneItem('Nye råd', 'Kommu\u00adnerne og/\u200beller regionen mødes igen til august i Faxe.'),
        },
      ],
    ],
  },
  *check(referat) {
    for (const { code, detail } of referat.source.warnings) {
      if (isSeen(code, referat)) continue
      const grave = code === 'repaired' ? ({ severity: 'error' } as const) : {}
      yield { at: null, item: null, quote: null, args: { code, detail }, ...grave }
    }
  },
}
