// The words by which minutes promise something.
import { anyCase } from '../text/any-case.ts'

/** Things to be made: `skal udarbejdes`, `bad sekretariatet om at undersøge`, `sekretariatet indkalder til …`. */
export const TASK = anyCase(
  String.raw`(?<!\p{Alpha})(?:skal\s(?:\p{Alpha}+\s){0,5}?(?:udarbejdes|drøftes|forelægges|undersøges|fremlægges|beskrives|afklares|sendes|følges|behandles|indkaldes|afholdes|fremsendes|inviteres)|(?:udarbejdes|beskrives)\s(?:der\s)?(?:i\s)?et|bad\s(?:\p{Alpha}+\s){1,3}om(?=\s)|(?:sekretariatet|formandskabet|embedsmandsudvalget|KL|styregruppen)\s(?:\p{Alpha}+\s){0,2}?(?:udarbejder|undersøger|fremlægger|forelægger|indkalder|inviterer|sender|skriver|vender\stilbage|følger\sop|afklarer|tager\skontakt|retter\shenvendelse))(?!\p{Alpha})`,
)

/** Denied, or only wished: `skal ikke udarbejdes`, `SF foreslog, at der skal …`. */
export const NO_TASK =
  /(?<!\p{Alpha})(?:skal\s(?:\p{Alpha}+\s){0,2}?ikke|(?:foreslog|ønskede|spurgte|efterlyste|mente|anførte)(?!\p{Alpha}))/u

/** A promise needs a verb that looks ahead. */
export const AHEAD =
  /(?<!\p{Alpha})(?:skal|vil|forventes|planlægges|forelægges|behandles|drøftes|genoptages|tages\sop|fremlægges|afholdes|følger\sop|vender\stilbage|udarbejdes|udarbejder|indkalder|meddeles|fastsætter|sættes|frist|senest|inden|udsat|udsættes|indgår|afsluttes|igangsættes|træder\si\skraft)(?!\p{Alpha})/iu

/** A coming meeting: `på næste møde`, `til mødet i marts`. */
export const NEXT_MEETING =
  /(?<!\p{Alpha})(?:(?:på|til|ved)\s)?(?:(?:det\s)?næste|(?:det\s)?kommende)\s(?:ordinære\s)?(?:KKR-)?mødet?(?!\p{Alpha})/iu

/** What is promised not: `genoptages ikke på næste møde`. */
export const DENIED =
  /(?<!\p{Alpha})(?:genoptages|behandles|drøftes|forelægges|skal|vil)\s(?:\p{Alpha}+\s)?ikke(?!\p{Alpha})/u

/** What no such sentence is without; most sentences have none of it. */
export const DATED = /\d|møde/iu

/** The end of a term is no promise: `for perioden frem til den 31. december 2029`. */
export const TERM = /(?<!\p{Alpha})(?:perioden?|gælder|valgt|udpeget|udpeges|medlem(?:mer)?)(?!\p{Alpha})/iu
/** In front of the date that ends a term. */
export const TERM_END = /(?<!\p{Alpha})(?:til|fra|med)\s$/iu
/** In front of a date since which something is so. */
export const SINCE = /(?<!\p{Alpha})(?:siden|fra)\s$/iu

/** In front of a date that is a limit: `inden den 1. maj`. */
export const LIMIT = /(?<!\p{Alpha})(?:inden|senest|til)\s$/u
/** In front of a date of something else: `notatet af 1. maj`. */
export const OF_DATE = /(?<!\p{Alpha})(?:af|fra)\s$/u
