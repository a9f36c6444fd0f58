// Every class of failure: whether another try would meet it again, and what it means, for `explain` and the pages of the
// docs. One closed list: a class is a record here, and the compiler misses a language that is forgotten.
import { ENDED_CLASSES } from './ended-classes.ts'
import type { FailureClass } from './failure-class.ts'

/** Every way in which reading can fail. */
export const FAILURE_CLASSES = {
  'not-found': {
    lasts: 'passing',
    en: {
      what: 'Nothing has the name that was given.',
      why: 'A slip in a name must not look as if a document had been read.',
      mend: 'Check the name and the folder you are in. Put a pattern in quotes, so that the shell does not change it.',
    },
    da: {
      what: 'Der er intet med det navn, der er angivet.',
      why: 'En slåfejl i et navn må ikke se ud, som om et dokument var læst.',
      mend: 'Kontrollér navnet, og hvilken mappe du står i. Sæt mønstre i anførselstegn, så shellen ikke ændrer dem.',
    },
  },
  'unreadable-file': {
    lasts: 'passing',
    en: {
      what: 'The system does not give the file: a permission is missing, the disk fails, or it is no file at all.',
      why: 'There are no bytes to read.',
      mend: 'Change its permissions, or copy it to another place and give the copy.',
    },
    da: {
      what: 'Systemet udleverer ikke filen: En tilladelse mangler, disken fejler, eller det er slet ikke en fil.',
      why: 'Der er ingen bytes at læse.',
      mend: 'Ret tilladelserne, eller kopiér filen til et andet sted, og angiv kopien.',
    },
  },
  'too-large': {
    lasts: 'limit',
    en: {
      what: 'The file, or what is packed in it, is larger than anything that is read.',
      why: 'Minutes are far smaller: such a file is something else, or made to fill the memory.',
      mend: 'Check what it is. Save a Word file anew without its pictures.',
    },
    da: {
      what: 'Filen, eller det, der er pakket i den, fylder mere end det, der højst læses.',
      why: 'Referater er langt mindre: Sådan en fil er noget andet eller lavet til at fylde hukommelsen.',
      mend: 'Undersøg, hvad det er. Gem en Word-fil på ny uden billeder.',
    },
  },
  'too-many-pages': {
    lasts: 'limit',
    en: {
      what: 'The PDF has more pages than --max-pages allows.',
      why: 'Minutes have tens of pages; thousands are a book of many papers, which would be read as one.',
      mend: 'Check that it is minutes, or allow more with --max-pages.',
    },
    da: {
      what: 'PDF’en har flere sider, end --max-pages tillader.',
      why: 'Referater har nogle snese sider; tusinder er en samling af mange dokumenter, som ville blive læst som ét.',
      mend: 'Kontrollér, at det er et referat, eller tillad flere med --max-pages.',
    },
  },
  empty: {
    lasts: 'lasting',
    en: {
      what: 'The file has no bytes, or nothing but blanks.',
      why: 'Nothing was saved in it: minutes without any content do not exist.',
      mend: 'Fetch it again, and look whether the download went well.',
    },
    da: {
      what: 'Filen er tom eller indeholder kun blanktegn.',
      why: 'Der blev ikke gemt noget i den: Der findes ingen referater uden indhold.',
      mend: 'Hent den igen, og se efter, om den blev hentet rigtigt.',
    },
  },
  'not-a-document': {
    lasts: 'lasting',
    en: {
      what: 'The bytes are neither a PDF nor a Word file (.docx) nor a text: a web page, a picture, an archive, an old .doc.',
      why: 'The name says nothing of what a file is. Often an error page was saved under the name of the document.',
      mend: 'Open it and look. Give the PDF as published, the .docx, or the text as .txt or .md; unpack archives first.',
    },
    da: {
      what: 'Indholdet er hverken en PDF, en Word-fil (.docx) eller en tekst: en webside, et billede, et arkiv, en gammel .doc.',
      why: 'Navnet siger intet om, hvad en fil er. Ofte er en fejlside gemt under dokumentets navn.',
      mend: 'Åbn den, og se efter. Angiv PDF’en, som den er udgivet, .docx-filen eller teksten som .txt eller .md; pak arkiver ud først.',
    },
  },
  damaged: {
    lasts: 'lasting',
    en: {
      what: 'A PDF or Word file is broken: parts of it are missing, or contradict each other.',
      why: 'What is left could be read, but nobody would know what of the minutes is missing.',
      mend: 'Download it again, or open it in the program it is made for and save it anew.',
    },
    da: {
      what: 'En PDF eller Word-fil er i stykker: Dele af den mangler eller modsiger hinanden.',
      why: 'Resten kunne måske læses, men ingen ville vide, hvad der manglede af referatet.',
      mend: 'Hent den igen, eller åbn den i det program, den er lavet til, og gem den på ny.',
    },
  },
  encrypted: {
    lasts: 'lasting',
    en: {
      what: 'The file is locked with a password.',
      why: 'Without the password there is nothing to read.',
      mend: 'Give the password of a PDF with --password, or in the variable KKR_REFERAT_PASSWORD. Save a Word file without one.',
    },
    da: {
      what: 'Filen er låst med en adgangskode.',
      why: 'Uden adgangskoden er der intet at læse.',
      mend: 'Angiv adgangskoden til en PDF med --password eller i variablen KKR_REFERAT_PASSWORD. Gem en Word-fil uden adgangskode.',
    },
  },
  'wrong-password': {
    lasts: 'lasting',
    en: {
      what: 'The PDF is locked, and the password that was given does not open it.',
      why: 'Without the right password there is nothing to read.',
      mend: 'Check --password and the variable KKR_REFERAT_PASSWORD: the option is the stronger one.',
    },
    da: {
      what: 'PDF’en er låst, og den angivne adgangskode åbner den ikke.',
      why: 'Uden den rigtige adgangskode er der intet at læse.',
      mend: 'Kontrollér --password og variablen KKR_REFERAT_PASSWORD: Er begge angivet, gælder --password.',
    },
  },
  'unsupported-encryption': {
    lasts: 'lasting',
    en: {
      what: 'The PDF is encrypted by a method that the PDF engine does not know.',
      why: 'Its text cannot be decrypted, even with the password.',
      mend: 'Open it in a PDF program that can read it, and save it without encryption.',
    },
    da: {
      what: 'PDF’en er krypteret med en metode, som PDF-programmet ikke kender.',
      why: 'Teksten kan ikke dekrypteres, heller ikke med adgangskoden.',
      mend: 'Åbn den i et PDF-program, der kan læse den, og gem den uden kryptering.',
    },
  },
  'no-text-layer': {
    lasts: 'lasting',
    en: {
      what: 'The pages of the PDF hold no text: they are scanned pictures, drawings, or a form on top of empty pages.',
      why: 'People see letters, but the file has none; what a picture shows is not guessed.',
      mend: 'Run OCR over it, for example: ocrmypdf -l dan scan.pdf read.pdf. A form: print it to a new PDF. Best: ask for the PDF that was made from Word.',
    },
    da: {
      what: 'PDF’ens sider indeholder ingen tekst: De er skannede billeder, tegninger eller en formular på tomme sider.',
      why: 'Mennesker ser bogstaver, men filen har ingen; der gættes ikke på, hvad et billede viser.',
      mend: 'Kør OCR på den, fx: ocrmypdf -l dan skannet.pdf laest.pdf. En formular: Udskriv den til en ny PDF. Bedst: Bed om den PDF, der er lavet fra Word.',
    },
  },
  'unreadable-letters': {
    lasts: 'lasting',
    en: {
      what: 'The fonts of the PDF do not say which letters their shapes stand for.',
      why: 'The page looks right and can be printed, but its text is a row of meaningless signs.',
      mend: 'Run OCR over it, for example: ocrmypdf --force-ocr -l dan in.pdf out.pdf. Or ask the publisher for another copy.',
    },
    da: {
      what: 'PDF’ens skrifttyper siger ikke, hvilke bogstaver deres tegn står for.',
      why: 'Siden ser rigtig ud og kan udskrives, men dens tekst er en række tegn uden mening.',
      mend: 'Kør OCR på den, fx: ocrmypdf --force-ocr -l dan ind.pdf ud.pdf. Eller bed udgiveren om et andet eksemplar.',
    },
  },
  encoding: {
    lasts: 'lasting',
    en: {
      what: 'The text is in a character encoding that could not be told.',
      why: 'Its æ, ø and å would come out as other letters, and with them every name.',
      mend: 'Name the encoding with --encoding (old files: cp850, cp865 or macintosh), or save the text as UTF-8.',
    },
    da: {
      what: 'Teksten har en tegnkodning, der ikke kunne genkendes.',
      why: 'Dens æ, ø og å ville blive til andre bogstaver, og dermed også alle navne.',
      mend: 'Angiv tegnkodningen med --encoding (gamle filer: cp850, cp865 eller macintosh), eller gem teksten som UTF-8.',
    },
  },
  'not-a-kkr-document': {
    lasts: 'lasting',
    en: {
      what: 'The paper is neither minutes nor an agenda of a KKR: its title names another body or no KKR, or it has neither a title nor items.',
      why: 'It would be read as what it is not, and its data would mean nothing.',
      mend: 'Take the file out of the folder. If it is KKR minutes all the same, --force reads it; compare the result with the paper.',
    },
    da: {
      what: 'Dokumentet er hverken referat eller dagsorden fra et KKR: Titlen nævner et andet organ eller intet KKR, eller det har hverken titel eller punkter.',
      why: 'Det ville blive læst som noget, det ikke er, og dataene ville være uden mening.',
      mend: 'Fjern filen fra mappen. Er det alligevel et KKR-referat, læser --force det; sammenlign resultatet med dokumentet.',
    },
  },
  ...ENDED_CLASSES,
} as const satisfies Readonly<Record<string, FailureClass>>

export type ReadFailureCode = keyof typeof FAILURE_CLASSES
