// The words by which minutes put something off, or say that it comes back.

/** Put off: `blev udsat`, `udsætter sagen`, `udskydes til`. */
export const PUT_OFF =
  /(?<!\p{L})(?:udsat(?:te)?|udsættes|udsætter|udsætte|udskudt|udskydes|udskyder|udskyde|udskød)(?!\p{L})/iu
/** In front of it: only wished, denied, or told of before. `foreslog sagen udsat`, `blev ikke udsat`, `tidligere udsat`. */
export const NOT_PUT_OFF =
  /(?<!\p{L})(?:foreslog|foreslår|forslag(?:et)?\som|ønskede|ønsker|ønske\som|anmodede|bad|spurgte|mente|stemte|tidligere|havde|har\sværet|kunne|burde|hvis|såfremt)(?!\p{L})|(?<!\p{L})(?:ikke|aldrig)\s(?:\p{L}+\s)?$/iu
/** Behind it: people who live at risk, or a proposal that was lost. `udsatte børn`, `udsættelse blev nedstemt`. */
export const OF_PEOPLE =
  /^\s(?:(?:og|eller)\s\p{L}+\s)?(?:børn|unge|familier|borgere|voksne|grupper|boligområder|områder|kvinder|mænd|ældre|mennesker|elever|personer)(?!\p{L})|(?:nedstemt|forkastet|ikke\svedtaget)(?!\p{L})/iu

/** Goes on with what an earlier meeting left: `genoptaget fra mødet den 3. maj`, `overført fra sidste møde`. */
export const GOES_ON = /(?<!\p{L})(?:genoptage[tsr]?|genoptog|overført(?:e|es)?|videreført(?:e|es)?)(?!\p{L})/iu
/** The matter had its turn: what stands behind it is for later. `Drøftet. Emnet tages op igen til efteråret.` */
export const HAD_ITS_TURN =
  /(?<!\p{L})(?:drøftet|drøftede|godkendt|godkendte|tiltrådt|tiltrådte|efterretning|tilsluttede|tiltræder|godkender|drøfter|fulgte|fulgt|vedtog|vedtaget|bakkede\sop|støttede)(?!\p{L})/iu

/** Comes back to the council, at a time or not. */
export const COMES_BACK =
  /(?<!\p{L})(?:genoptages|genbehandles|genfremsættes|genforelægges|(?:vender|vende|vendes|komme|kommer)\s(?:\p{L}+\s){0,3}?tilbage(?:\s(?:med|herom|herpå|på|når|senere|i|inden|efter|til\s(?:sagen|punktet|spørgsmålet|emnet|det|dette|KKR|rådet|mødet|et|næste)))?(?=\s|[.,;:]|$)|tages\s(?:\p{L}+\s){0,2}?op\s(?:igen|på\sny|på\set|på\snæste))/iu
/** Says only that somebody comes back, and not that the matter was put off. */
export const RETURNS = /(?<!\p{L})vende[rs]?\s(?:\p{L}+\s){0,3}?tilbage(?!\p{L})/iu
/** Who comes back: not refugees to their country. */
export const WHO_COMES_BACK =
  /(?<!\p{L})(?:KKR|sekretariat\p{L}*|formand\p{L}*|embedsmand\p{L}*|kommunaldirektør\p{L}*|styregruppe\p{L}*|arbejdsgruppe\p{L}*|administration\p{L}*|rådet|KL|sagen|punktet|emnet|spørgsmålet|drøftelsen|der|vi|man)(?!\p{L})/iu
/** Comes before the council at a time that the sentence gives. */
export const COMES_BEFORE =
  /(?<!\p{L})(?:forelægges|fremlægges|behandles|drøftes|præsenteres|gives|orienteres|genoptages|genbehandles|følges\sop|følger\sop|tages\sop|sættes\spå|udarbejdes|udarbejder|vender|vende|vendes|kommer\stilbage|inviteres|udsat|udsættes|status|indstilling|oplæg)(?!\p{L})/iu
/** A coming meeting without its day: `et kommende møde`, `et af de næste møder`. */
export const COMING_MEETING =
  /(?<!\p{L})(?:et|det|de)\s(?:af\s(?:de|årets)\s)?(?:kommende|næste|senere|snarligt|førstkommende|følgende)\s(?:ordinære\s|ordinært\s)?(?:KKR-)?møder?(?!\p{L})/iu
/** A time of the year without a date that a program can count with: `til foråret`, `efter sommerferien`. */
export const COMING_SEASON =
  /(?<!\p{L})(?:(?:til|i|efter|hen\sover)\s(?:det\skommende\s|den\skommende\s)?(?:forår(?:et)?|efterår(?:et)?|sommer(?:en|ferien)?|vinter(?:en)?|jul|nytår|årsskiftet)|i\sdet\snye\sår|næste\sår)(?!\p{L})/iu
/** In front of a date: the meeting of that day. `på mødet den`, `til KKR-mødet d.` */
export const MEETING_OF_DAY = /(?<!\p{L})(?:KKR-)?mødet?\s(?:i\s(?:KKR|rådet)\s)?(?:(?:den|d\.)\s)?$/iu

/** Announces a meeting, and promises nothing: `Næste møde afholdes den …`. */
export const ANNOUNCES_MEETING =
  /^(?:(?:det\s)?næste|(?:det\s)?kommende)\s(?:ordinære\s)?(?:KKR-)?møde\p{L}*\s(?:i\s(?:KKR|rådet)\s?(?:\p{Lu}\p{L}+\s)?)?(?:afholdes|holdes|planlægges|er|finder|bliver|den|\p{L}+dag)/iu
/** The item under which things for the next meeting are listed. */
export const POINTS_FOR_NEXT = /^(?:punkter|sager|emner)\stil\s(?:det\s)?(?:næste|kommende)\smøde/iu
