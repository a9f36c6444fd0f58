// Where Danish sentences and paragraphs end at the ends of lines.
//
//   … det fælleskommunale samarbejde i     <- runs on: no sentence ends in `i`
//   KKR
//   … samlet 2,5 mio. kr., jf.             <- runs on: the period is the abbreviation's
import * as breaks from '../text/breaks.ts'
import type { LineEndWords } from '../text/breaks.ts'
import type { Layout } from '../text/layout.ts'
import type { Line } from '../text/source.ts'
import { endsInAbbreviation } from './abbreviation.ts'

// Words that end no sentence, whatever follows. None is longer than six letters.
const HANGING =
  /(?:,|(?<!\p{Alpha})(?:i|på|af|til|for|med|og|at|som|der|den|det|de|en|et|om|ved|fra|hos|under|over|efter|samt|eller|mellem|mod|inden|uden|end|hvor|hvis|når|da|vil|skal|kan|er|har|blev|bliver|være|jf\.|ca\.|bl\.a\.|hhv\.|pkt\.|nr\.))$/u

// A day whose month is to come: `mødet den 7.` / `juni 2026`.
const DAY = /(?<!\p{Alpha})(?:den|d\.) \d{1,2}\.$/u

/** Does the line end in a word that ends no sentence and no title, whatever follows? */
export const hangs = (text: string): boolean => HANGING.test(text.slice(-9)) || DAY.test(text.slice(-9))

const DANISH: LineEndWords = {
  endsInAbbreviation: (text) => endsInAbbreviation(text) || DAY.test(text.slice(-9)),
  hangs,
}

/** Does the line end a sentence (or announce a list)? */
export const endsSentence = (text: string): boolean => breaks.endsSentence(text, DANISH)

/** Could the first word of `next` have stood at the end of `line`? Then the break between them was meant. */
export const wouldFit = (line: Line, next: Line, layout: Layout): boolean => breaks.wouldFit(line, next, layout, DANISH)

/** Does a paragraph end between two lines that follow each other (furniture left out)? */
export const breaksBetween = (line: Line, next: Line, layout: Layout): boolean =>
  breaks.breaksBetween(line, next, layout, DANISH)

const JOINT = /(?<!\p{Alpha})(?:og|eller|samt|at|som|der|ikke|om)$/u

/** Does a line end in a word that joins: what begins below is no new point? */
export const endsInJoint = (text: string): boolean => JOINT.test(text)
