// What is said of documents that cannot be read, by what they are. Data only; where a failure is met, it is named from here.
import type { Language } from '../../text/languages.ts'
import { both } from '../read-failure.ts'

const FETCH_PDF = [
  'download it again, or open it in a PDF program and save it anew',
  'hent den igen, eller åbn den i et PDF-program, og gem den på ny',
] as const
const WITHOUT_PASSWORD = ['save it without one', 'gem den uden adgangskode'] as const
const SAVE_IN_WORD = ['open it in Word and save it anew', 'åbn den i Word, og gem den på ny'] as const
const OCR = [
  'run OCR over it (for example ocrmypdf) and read the result',
  'kør OCR på den (fx ocrmypdf), og læs resultatet',
] as const

const word = (en: string, da: string): ReturnType<typeof both> => both([en, SAVE_IN_WORD[0]], [da, SAVE_IN_WORD[1]])

/** Whatever it is. */
export const ANY = {
  empty: both(
    ['the file is empty', 'fetch it again: nothing was saved'],
    ['filen er tom', 'hent den igen: Der blev ikke gemt noget'],
  ),
  lockedOffice: both(
    ['the Office file is locked with a password', WITHOUT_PASSWORD[0]],
    ['Office-filen er låst med en adgangskode', WITHOUT_PASSWORD[1]],
  ),
  /** @param looks what it looks like instead */
  notADocument: (looks: Readonly<Record<Language, string>>) =>
    both(
      [
        `this is neither a PDF nor a Word file nor a text: ${looks.en}`,
        'give the PDF as published, the .docx, or its text as .txt or .md',
      ],
      [
        `dette er hverken en PDF, en Word-fil eller en tekst: ${looks.da}`,
        'angiv PDF’en, som den er udgivet, .docx-filen eller teksten som .txt eller .md',
      ],
    ),
} as const

/** Texts. */
export const TEXT = {
  blank: both(['the file holds only blanks', 'fetch it again'], ['filen indeholder kun blanktegn', 'hent den igen']),
  unknownEncoding: both(
    [
      'the text is in an unknown character encoding: its Danish letters cannot be read',
      'name the encoding with --encoding (old files: cp850, cp865 or macintosh), or save it as UTF-8',
    ],
    [
      'teksten har en ukendt tegnkodning: De danske bogstaver kan ikke læses',
      'angiv tegnkodningen med --encoding (gamle filer: cp850, cp865 eller macintosh), eller gem den som UTF-8',
    ],
  ),
} as const

/** Word files. */
export const WORD = {
  empty: both(
    ['the Word file holds no text', 'give the minutes themselves'],
    ['Word-filen indeholder ingen tekst', 'angiv selve referatet'],
  ),
  locked: both(
    ['the file is locked with a password', WITHOUT_PASSWORD[0]],
    ['filen er låst med en adgangskode', WITHOUT_PASSWORD[1]],
  ),
  otherOffice: both(
    [
      'this is no document that can be read: it is an Office file, but no Word file',
      'give the minutes as PDF, .docx, .txt or .md',
    ],
    [
      'dette er ikke et dokument, der kan læses: Det er en Office-fil, men ingen Word-fil',
      'angiv referatet som PDF, .docx, .txt eller .md',
    ],
  ),
  archive: both(
    ['this is no document that can be read: it is a ZIP archive', 'unpack it, and give what is in it'],
    ['dette er ikke et dokument, der kan læses: Det er et ZIP-arkiv', 'pak det ud, og angiv det, der er i det'],
  ),
  /** @param megabytes the most that is unpacked */
  tooLarge: (megabytes: number) =>
    both(
      [
        `unpacked, the Word file is larger than ${megabytes} MB`,
        'check that it is minutes, or save it anew without its pictures',
      ],
      [
        `pakket ud fylder Word-filen mere end ${megabytes} MB`,
        'kontrollér, at det er et referat, eller gem den på ny uden billeder',
      ],
    ),
  noBody: word('the Word file is damaged: it has no body', 'Word-filen er beskadiget: Den har ingen brødtekst'),
  brokenXml: word('the Word file is damaged: its XML is broken', 'Word-filen er beskadiget: Dens XML er i stykker'),
  cutXml: word('the Word file is damaged: its XML is broken off', 'Word-filen er beskadiget: Dens XML er afbrudt'),
  documentType: word(
    'the Word file is none that Word writes: it has a document type of its own',
    'Word-filen er ikke skrevet af Word: Den har sin egen dokumenttype',
  ),
  manyElements: word('the Word file has far too many parts', 'Word-filen har alt for mange dele'),
  deep: word('the Word file is nested far too deep', 'Word-filen er indlejret alt for dybt'),
  cut: word('the Word file is damaged: part of it is missing', 'Word-filen er beskadiget: En del af den mangler'),
  noList: word(
    'the Word file is damaged: its list of parts is missing',
    'Word-filen er beskadiget: Fortegnelsen over dens dele mangler',
  ),
  manyFiles: word(
    'the Word file is damaged: it has far too many parts',
    'Word-filen er beskadiget: Den har alt for mange dele',
  ),
  twice: word(
    'the Word file is damaged: two of its parts have one name',
    'Word-filen er beskadiget: To af dens dele har samme navn',
  ),
  brokenList: word(
    'the Word file is damaged: its list of parts is broken',
    'Word-filen er beskadiget: Fortegnelsen over dens dele er i stykker',
  ),
  missingPart: word(
    'the Word file is damaged: a part of it is missing',
    'Word-filen er beskadiget: En af dens dele mangler',
  ),
  packedPart: word(
    'the Word file is damaged: a part of it cannot be unpacked',
    'Word-filen er beskadiget: En af dens dele kan ikke pakkes ud',
  ),
  unknownPacking: word(
    'the Word file is packed in a way that cannot be read',
    'Word-filen er pakket på en måde, der ikke kan læses',
  ),
} as const

/** PDFs. */
export const PDF = {
  locked: both(
    ['the PDF is locked with a password', 'give it with --password'],
    ['PDF’en er låst med en adgangskode', 'angiv den med --password'],
  ),
  wrongPassword: both(
    ['the PDF is locked, and the password does not open it', 'check what was given with --password'],
    ['PDF’en er låst, og adgangskoden åbner den ikke', 'kontrollér det, der er angivet med --password'],
  ),
  unknownEncryption: both(
    ['the PDF is encrypted in a way that cannot be read', 'open it in a PDF program and save it without encryption'],
    ['PDF’en er krypteret på en måde, der ikke kan læses', 'åbn den i et PDF-program, og gem den uden kryptering'],
  ),
  damaged: both(
    ['the PDF is damaged: its structure cannot be read, part of the file may be missing', FETCH_PDF[0]],
    ['PDF’en er beskadiget: Dens opbygning kan ikke læses, måske mangler en del af filen', FETCH_PDF[1]],
  ),
  noPages: both(
    ['the PDF has no pages', 'download it again, or ask the publisher for another copy'],
    ['PDF’en har ingen sider', 'hent den igen, eller bed udgiveren om et andet eksemplar'],
  ),
  tooManyPages: (pages: number, limit: number) =>
    both(
      [`it has ${pages} pages, more than ${limit}`, 'check that it is minutes, or allow more with --max-pages'],
      [
        `den har ${pages} sider, mere end ${limit}`,
        'kontrollér, at det er et referat, eller tillad flere med --max-pages',
      ],
    ),
  /** @param percent of its letters */
  unreadableLetters: (percent: number) =>
    both(
      [
        `the PDF's fonts do not say which letters they show: ${percent} % are unreadable`,
        'run OCR over it (for example ocrmypdf --force-ocr), or ask the publisher for another copy',
      ],
      [
        `PDF’ens skrifttyper siger ikke, hvilke bogstaver de viser: ${percent} % kan ikke læses`,
        'kør OCR på den (fx ocrmypdf --force-ocr), eller bed udgiveren om et andet eksemplar',
      ],
    ),
  noTextLeft: both(
    [
      'no text is left in the PDF, which is damaged',
      'download it again; if its pages are pictures, run OCR over it (for example ocrmypdf)',
    ],
    [
      'der er ingen tekst tilbage i PDF’en, som er beskadiget',
      'hent den igen; er dens sider billeder, så kør OCR på den (fx ocrmypdf)',
    ],
  ),
  /** @param places where its words are */
  wordsElsewhere: (places: readonly Readonly<Record<Language, string>>[]) =>
    both(
      [
        `the pages of the PDF hold no text; its words are ${places.map(({ en }) => en).join(' and ')}`,
        'print it to a new PDF, so that they become part of its pages, and read that; or run OCR over it (for example ocrmypdf)',
      ],
      [
        `PDF’ens sider indeholder ingen tekst; ordene står ${places.map(({ da }) => da).join(' og ')}`,
        'udskriv den til en ny PDF, så de bliver en del af siderne, og læs den; eller kør OCR på den (fx ocrmypdf)',
      ],
    ),
  pictures: both(
    ['the PDF holds no text: its pages are pictures', OCR[0]],
    ['PDF’en indeholder ingen tekst: Dens sider er billeder', OCR[1]],
  ),
  hardlyLetters: both(
    ['the PDF holds hardly any letters: its pages are empty, or drawings', OCR[0]],
    ['PDF’en indeholder næsten ingen bogstaver: Dens sider er tomme eller tegninger', OCR[1]],
  ),
} as const
