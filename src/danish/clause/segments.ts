// Cuts a sentence into clauses: those that stand on their own, and those that hang on another.
//
//   KKR drøftede, hvordan planen virker, og tiltrådte indstillingen, da budgettet holder.
//   main........  question.............  main, shares its subject..  cause.............
//   Da få var mødt, kunne der ikke træffes beslutning.      <- a clause that hangs may stand first
//   cause.........  main............................
import { officeAt } from '../office.ts'
import type { Sentence } from '../said.ts'
import { isFinite, formsOf, isInfinitive, linesOf, participleOf } from './lexicon.ts'
import {
  ADVERBS,
  COMMA_OPENERS,
  CONJUNCTIONS,
  DETERMINERS,
  GOES_ON,
  looksInfinitive,
  OPENERS,
  type Link,
} from './words.ts'

export interface Segment {
  readonly link: Link
  /** Indices into the sentence's words, half-open; the opening word is left out. */
  readonly from: number
  readonly to: number
  /** The segment whose subject it goes on with, or whose beginning it continues; -1 for none. */
  readonly shares: number
  /** A clause that was broken off by one that hangs on it, and goes on: `Formanden, der …, bød velkommen`. */
  readonly continues: boolean
  /** It goes on with the auxiliary of the one before: `blev drøftet | og udsat`. */
  readonly gaps: boolean
}

const MARKS = new Set([',', ';', '–', '—', '-'])
const isMark = (text: string): boolean => MARKS.has(text)
/** No other word opens a clause. */
const MAY_OPEN = new Set(['at', 'således', 'om', ...Object.keys(OPENERS), ...Object.keys(COMMA_OPENERS)])
const NOUN_BEHIND_AS =
  /^(?:\d+|led|følge|foreslået|indstillet|anbefalet|beskrevet|udgangspunkt|helhed|minimum|grundlag|del|vært)$/u

/** Is the word at `i` a finite verb where it stands: `stemmer` behind a number is none, nor `godkendte` behind `det`. */
export function finiteAt({ words }: Sentence, i: number): boolean {
  const word = words[i]
  if (word?.kind !== 'word' || !isFinite(word.low)) return false
  if (/^\p{Lu}/u.test(word.text) && i > 0 && words[i - 1]?.kind === 'word' && words[i - 1]?.text !== 'KKR') return false
  const before = words[i - 1]?.low ?? ''
  if (
    word.low === 'stemmer' &&
    (words[i - 1]?.kind === 'number' ||
      /^(?:\p{L}*en|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|tyve|flest|fleste|flere|med|af)$/u.test(before))
  )
    return false
  if (word.low === 'fører' || word.low === 'leder') return false
  const attributive = /(?:e|et|t)$/u.test(word.low) && formsOf(word.low).every(({ tense }) => tense === 'past')
  return !(
    attributive &&
    (DETERMINERS.has(before) || before === 'følgende') &&
    words[i + 1]?.kind === 'word' &&
    /^\p{Ll}/u.test(words[i + 1]?.text ?? '') &&
    !ADVERBS.has(words[i + 1]?.low ?? '') &&
    !/^(?:sig|til|den|det|at|om|med)$/u.test(words[i + 1]?.low ?? '')
  )
}

/** The link that the word at `i` opens, and where the clause's own words begin; `null` when it opens none. */
function openerAt(sentence: Sentence, i: number): { link: Link; from: number } | null {
  const { words } = sentence
  const low = words[i]?.low ?? ''
  if (!MAY_OPEN.has(low)) return null
  const before = words[i - 1]?.low
  const next = words[i + 1]?.low ?? ''
  const first = before === undefined || isMark(before) || before === ':' || CONJUNCTIONS.has(before)
  if (low === 'at') {
    const infinitive =
      isInfinitive(next) || looksInfinitive(next) || (ADVERBS.has(next) && isInfinitive(words[i + 2]?.low ?? ''))
    if (!infinitive || (before === ',' && !isInfinitive(next)))
      return i === 0 && words[1]?.kind === 'number' ? null : { link: 'at', from: i + 1 }
    return null
  }
  if (low === 'således' && next === 'at') return { link: 'at', from: i + 2 }
  const always = Object.hasOwn(OPENERS, low) ? OPENERS[low] : undefined
  if (always !== undefined) {
    if (low === 'idet' || always !== 'question' || first) return { link: always, from: i + (next === 'at' ? 2 : 1) }
    return { link: always, from: i + 1 }
  }
  const behindComma = Object.hasOwn(COMMA_OPENERS, low) ? COMMA_OPENERS[low] : undefined
  if (behindComma === undefined || !first) {
    return low === 'om' && /^(?:spurgte|spørger|spurgt)$/u.test(before ?? '') ? { link: 'question', from: i + 1 } : null
  }
  if (low === 'der' || low === 'hvor' || low === 'så') return before === ',' ? { link: behindComma, from: i + 1 } : null
  if (
    low === 'som' &&
    (before === undefined || NOUN_BEHIND_AS.test(next) || CONJUNCTIONS.has(before) || officeAt(words, i) !== null)
  )
    return null
  if (low === 'om' && before === undefined) return null
  if ((low === 'før' || low === 'inden') && !/^\p{Ll}/u.test(words[i + 1]?.text ?? '')) return null
  if (
    (low === 'før' || low === 'inden') &&
    (/^(?:den|udgangen|mødet|årets|for|næste|sommer\p{L}*|jul)$/u.test(next) || words[i + 1]?.kind === 'number')
  )
    return null
  return { link: behindComma, from: i + 1 }
}

const PART_NOUN =
  /^(?:punkt|punkterne|pkt|at-punkt|at-punktet|ad|resten|øvrige|indstillingens|første|andet|tredje|fjerde|femte|sidste|litra|pind|anden|næstsidste)$/u

/** Does a participle at `k` go on with the one in front of `i`: `blev drøftet på mødet og herefter udsat`? */
function goesOnAt(sentence: Sentence, i: number, k: number): boolean {
  const { words } = sentence
  const form = participleOf(words[k]?.low ?? '')
  if (form === undefined || linesOf(form.lemma).length === 0) return false
  for (let j = i - 1; j >= 0 && j > i - 12; j--) {
    const low = words[j]?.low ?? ''
    if (openerAt(sentence, j) !== null) return false
    if (participleOf(low) === undefined || DETERMINERS.has(words[j - 1]?.low ?? '')) continue
    // Alone at the beginning, or behind its auxiliary.
    for (let a = j - 1; a >= 0 && a > j - 12; a--) {
      const before = words[a]?.low ?? ''
      if (isMark(before)) return false
      if (finiteAt(sentence, a)) return formsOf(before).some(({ lemma }) => /^(?:være|blive|have)$/u.test(lemma))
    }
    return linesOf(participleOf(low)?.lemma ?? '').length > 0
  }
  return false
}

/** What stands at a comma or conjunction: the index at which a clause of its own begins, and whether it has no subject. */
interface Resumption {
  readonly from: number
  readonly bare: boolean
  readonly conjunction: string | null
  readonly council: boolean
  readonly gapped: boolean
  readonly gaps: boolean
}

function resumptionAt(sentence: Sentence, i: number): Resumption | null {
  const { words } = sentence
  let k = i
  let conjunction: string | null = null
  while (
    k < words.length &&
    (isMark(words[k]?.text ?? '') || CONJUNCTIONS.has(words[k]?.low ?? '') || GOES_ON.has(words[k]?.low ?? ''))
  ) {
    const low = words[k]?.low ?? ''
    if (!isMark(low)) conjunction = low
    k++
  }
  if (k === i) return null
  const from = k
  while (ADVERBS.has(words[k]?.low ?? '') && openerAt(sentence, k) === null) k++
  if (openerAt(sentence, k) !== null) return null
  if (finiteAt(sentence, k)) return { from, bare: true, conjunction, council: false, gapped: false, gaps: false }
  if (conjunction !== null && k < words.length && goesOnAt(sentence, i, k))
    return { from, bare: true, conjunction, council: false, gapped: false, gaps: true }
  const who = words[k]?.low ?? ''
  const council =
    /^(?:kkr|kommunekontaktråd|rådet|mødet|flertallet|mindretallet|et|alle|man)/u.test(who) ||
    /^(?:sagen|punktet|indstillingen|forslaget|resten|punkt|pkt)$/u.test(who)
  const gapped = PART_NOUN.test(who) || PART_NOUN.test(words[k + 1]?.low ?? '') || words[k]?.kind === 'number'
  // `andet at-punkt blev udsat`, `den oprindelige indstilling blev godkendt`, `og 3 undlod at stemme`
  for (let j = k; j < Math.min(words.length, k + 10); j++) {
    const low = words[j]?.low ?? ''
    if (j > k && finiteAt(sentence, j)) return { from, bare: false, conjunction, council, gapped: false, gaps: false }
    if (j > k && gapped && participleOf(low) !== undefined)
      return { from, bare: false, conjunction, council, gapped: true, gaps: false }
    if (isMark(low) || (j > k && openerAt(sentence, j) !== null) || low === ':') {
      // `og pkt. 2, 3 og 4 blev udsat`: commas between numbers
      if (low === ',' && words[j + 1]?.kind === 'number') continue
      return null
    }
    if (CONJUNCTIONS.has(low) && words[j + 1]?.kind !== 'number' && !PART_NOUN.test(who)) {
      if (finiteAt(sentence, j + 1)) return null
      if (!/^\p{Lu}/u.test(words[j + 1]?.text ?? '')) return null
    }
  }
  return null
}

/** Is the word at `i` a participle that no finite verb follows before the next comma: `Godkendt, dog …`? */
function standsAlone(sentence: Sentence, i: number): boolean {
  const { words } = sentence
  const form = participleOf(words[i]?.low ?? '')
  if (form === undefined || linesOf(form.lemma).length === 0) return false
  for (let k = i + 1; k < words.length && !isMark(words[k]?.text ?? ''); k++) if (finiteAt(sentence, k)) return false
  return true
}

/** Cuts a sentence. Every word is in one segment, but for the words that open and join them. */
export function segmentsOf(sentence: Sentence): Segment[] {
  const { words } = sentence
  const done: Segment[] = []
  let open: Omit<Segment, 'to'> = { link: 'main', from: 0, shares: -1, continues: false, gaps: false }
  /** The last clause that stands on its own, and whether its verb has come. */
  let main = -1
  let spoken = false
  const close = (to: number): number => {
    done.push({ ...open, to })
    return done.length - 1
  }
  const own = (): boolean => open.link === 'main' || open.link === 'mens'
  for (let i = 0; i < words.length; i++) {
    if (own() && (finiteAt(sentence, i) || (!spoken && standsAlone(sentence, i)))) spoken = true
    const opener = openerAt(sentence, i)
    if (opener !== null) {
      const index = close(i)
      if (done[index]?.link === 'main' || done[index]?.link === 'mens') main = index
      open = { link: opener.link, from: opener.from, shares: -1, continues: false, gaps: false }
      i = opener.from - 1
      continue
    }
    const low = words[i]?.low ?? ''
    if (low === ';') {
      close(i)
      open = { link: 'main', from: i + 1, shares: -1, continues: false, gaps: false }
      spoken = false
      continue
    }
    if (low === 'hvorefter' || low === 'hvorpå') {
      close(i)
      open = { link: 'main', from: i + 1, shares: -1, continues: false, gaps: false }
      spoken = false
      continue
    }
    if (!isMark(low) && !CONJUNCTIONS.has(low)) continue
    const next = resumptionAt(sentence, i)
    if (next === null) continue
    const comma = isMark(low)
    if (own()) {
      if (!spoken) continue
      if (!next.bare && low === 'samt' && next.gapped) continue
      if (comma && next.bare && next.conjunction === null && done.length > 0 && done.at(-1)?.continues === true)
        continue
      main = close(i)
      open = {
        link: next.conjunction === 'mens' ? 'mens' : 'main',
        from: next.from,
        shares: next.bare && next.conjunction !== 'hvilket' ? main : -1,
        continues: false,
        gaps: next.gaps,
      }
      spoken = next.gaps
      i = next.from - 1
    } else if (comma) {
      const pre = done[main]
      // The clause that was broken off, or that the hanging one stood before, has no verb yet.
      const waits = main < 0 || !spoken
      if (waits && next.bare && next.conjunction === null) {
        close(i)
        open = { link: 'main', from: next.from, shares: pre === undefined ? -1 : main, continues: true, gaps: false }
        i = next.from - 1
      } else if (!waits && next.bare && next.conjunction !== null && next.conjunction !== 'mens') {
        close(i)
        open = {
          link: 'main',
          from: next.from,
          shares: next.conjunction === 'hvilket' ? -1 : main,
          continues: false,
          gaps: false,
        }
        spoken = false
        i = next.from - 1
      } else if (
        !next.bare &&
        next.conjunction !== null &&
        (next.council || next.conjunction === 'mens' || GOES_ON.has(next.conjunction))
      ) {
        close(i)
        open = {
          link: next.conjunction === 'mens' ? 'mens' : 'main',
          from: next.from,
          shares: -1,
          continues: false,
          gaps: false,
        }
        spoken = false
        i = next.from - 1
      }
    }
  }
  close(words.length)
  return done
}
