// The words by which minutes put something off, or say that it comes back.

/** Put off: `blev udsat`, `udsætter sagen`, `udskydes til`. */
export const PUT_OFF =
  /(?<!\p{Alpha})(?:udsat(?:te)?|udsættes|udsætter|udsætte|udskudt|udskydes|udskyder|udskyde|udskød)(?!\p{Alpha})/iu
/** In front of it: only wished, denied, or told of before. `foreslog sagen udsat`, `blev ikke udsat`, `tidligere udsat`. */
export const NOT_PUT_OFF =
  /(?<!\p{Alpha})(?:foreslog|foreslår|forslag(?:et)?\som|ønskede|ønsker|ønske\som|anmodede|bad|spurgte|mente|stemte|tidligere|havde|har\sværet|kunne|burde|hvis|såfremt)(?!\p{Alpha})|(?<!\p{Alpha})(?:ikke|aldrig)\s(?:\p{Alpha}+\s)?$/iu
/** Behind it: people who live at risk, or a proposal that was lost. `udsatte børn`, `udsættelse blev nedstemt`. */
export const OF_PEOPLE =
  /^\s(?:(?:og|eller)\s\p{Alpha}+\s)?(?:børn|unge|familier|borgere|voksne|grupper|boligområder|områder|kvinder|mænd|ældre|mennesker|elever|personer)(?!\p{Alpha})|(?:nedstemt|forkastet|ikke\svedtaget)(?!\p{Alpha})/iu

/** Goes on with what an earlier meeting left: `genoptaget fra mødet den 3. maj`, `overført fra sidste møde`. */
export const GOES_ON = /(?<!\p{Alpha})(?:genoptage[tsr]?|genoptog|overført(?:e|es)?|videreført(?:e|es)?)(?!\p{Alpha})/iu
/** The matter had its turn: what stands behind it is for later. `Drøftet. Emnet tages op igen til efteråret.` */
export const HAD_ITS_TURN =
  /(?<!\p{Alpha})(?:drøftet|drøftede|godkendt|godkendte|tiltrådt|tiltrådte|efterretning|tilsluttede|tiltræder|godkender|drøfter|fulgte|fulgt|vedtog|vedtaget|bakkede\sop|støttede)(?!\p{Alpha})/iu

/** Comes back to the council, at a time or not. */
export const COMES_BACK =
  /(?<!\p{Alpha})(?:genoptages|genbehandles|genfremsættes|genforelægges|(?:vender|vende|vendes|komme|kommer)\s(?:\p{Alpha}+\s){0,3}?tilbage(?:\s(?:med|herom|herpå|på|når|senere|i|inden|efter|til\s(?:sagen|punktet|spørgsmålet|emnet|det|dette|KKR|rådet|mødet|et|næste)))?(?=\s|[.,;:]|$)|tages\s(?:\p{Alpha}+\s){0,2}?op\s(?:igen|på\sny|på\set|på\snæste))/iu
/** Says only that somebody comes back, and not that the matter was put off. */
export const RETURNS = /(?<!\p{Alpha})vende[rs]?\s(?:\p{Alpha}+\s){0,3}?tilbage(?!\p{Alpha})/iu
/** Who comes back: not refugees to their country. */
export const WHO_COMES_BACK =
  /(?<!\p{Alpha})(?:KKR|sekretariat\p{Alpha}*|formand\p{Alpha}*|embedsmand\p{Alpha}*|kommunaldirektør\p{Alpha}*|styregruppe\p{Alpha}*|arbejdsgruppe\p{Alpha}*|administration\p{Alpha}*|rådet|KL|sagen|punktet|emnet|spørgsmålet|drøftelsen|der|vi|man)(?!\p{Alpha})/iu
/** Comes before the council at a time that the sentence gives. */
export const COMES_BEFORE =
  /(?<!\p{Alpha})(?:forelægges|fremlægges|behandles|drøftes|præsenteres|gives|orienteres|genoptages|genbehandles|følges\sop|følger\sop|tages\sop|sættes\spå|udarbejdes|udarbejder|vender|vende|vendes|kommer\stilbage|inviteres|udsat|udsættes|status|indstilling|oplæg)(?!\p{Alpha})/iu
/** A coming meeting without its day: `et kommende møde`, `et af de næste møder`. */
export const COMING_MEETING =
  /(?<!\p{Alpha})(?:et|det|de)\s(?:af\s(?:de|årets)\s)?(?:kommende|næste|senere|snarligt|førstkommende|følgende)\s(?:ordinære\s|ordinært\s)?(?:KKR-)?møder?(?!\p{Alpha})/iu
/** A time of the year without a date that a program can count with: `til foråret`, `efter sommerferien`. */
export const COMING_SEASON =
  /(?<!\p{Alpha})(?:(?:til|i|efter|hen\sover)\s(?:det\skommende\s|den\skommende\s)?(?:forår(?:et)?|efterår(?:et)?|sommer(?:en|ferien)?|vinter(?:en)?|jul|nytår|årsskiftet)|i\sdet\snye\sår|næste\sår)(?!\p{Alpha})/iu
/** In front of a date: the meeting of that day. `på mødet den`, `til KKR-mødet d.` */
export const MEETING_OF_DAY = /(?<!\p{Alpha})(?:KKR-)?mødet?\s(?:i\s(?:KKR|rådet)\s)?(?:(?:den|d\.)\s)?$/iu

/** Announces a meeting, and promises nothing: `Næste møde afholdes den …`. */
export const ANNOUNCES_MEETING =
  /^(?:(?:det\s)?næste|(?:det\s)?kommende)\s(?:ordinære\s)?(?:KKR-)?møde\p{Alpha}*\s(?:i\s(?:KKR|rådet)\s?(?:\p{Upper}\p{Alpha}+\s)?)?(?:afholdes|holdes|planlægges|er|finder|bliver|den|\p{Alpha}+dag)/iu
/** The item under which things for the next meeting are listed. */
export const POINTS_FOR_NEXT = /^(?:punkter|sager|emner)\stil\s(?:det\s)?(?:næste|kommende)\smøde/iu
