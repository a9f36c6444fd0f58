// Cuts a sentence into clauses: those that stand on their own, and those that hang on another.
//
//   KKR drøftede, hvordan planen virker, og tiltrådte indstillingen, da budgettet holder.
//   main........  question.............  main, shares its subject..  cause.............
//   Da få var mødt, kunne der ikke træffes beslutning.      <- a clause that hangs may stand first
//   cause.........  main............................
import { mentionsAt } from '../mentions.ts'
import { wordBehind, type Sentence } from '../said.ts'
import { infinitiveOn } from './carried.ts'
import { formsOf, linesOf, participleOf } from './lexicon.ts'
import { concludes, finiteAt, isMark, openerAt } from './openers.ts'
import { behindReservation, isReservationColon } from './set-in.ts'
import { ADVERBS, CONJUNCTIONS, DETERMINERS, GOES_ON, type Link } from './words.ts'

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

/** The word behind the persons named at `k`, and behind the comma that ends them; `null` where none are named. */
function behindPersons(sentence: Sentence, k: number): number | null {
  const last = mentionsAt(sentence.text, sentence.tokens, sentence.at[k] ?? 0, null).at(-1)
  if (last?.kind !== 'person') return null
  const to = wordBehind(sentence, last.to)
  return sentence.words[to]?.text === ',' ? to + 1 : to
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
  const infinitive = /^(?:og|men|samt)$/u.test(conjunction ?? '') ? infinitiveOn(sentence, i, k) : null
  if (infinitive !== null)
    return { from: infinitive, bare: true, conjunction, council: false, gapped: false, gaps: true }
  if (conjunction !== null && k < words.length && goesOnAt(sentence, i, k))
    return { from, bare: true, conjunction, council: false, gapped: false, gaps: true }
  const who = words[k]?.low ?? ''
  const council =
    /^(?:kkr|kommunekontaktråd|rådet|mødet|flertallet|mindretallet|et|alle|man)/u.test(who) ||
    /^(?:sagen|punktet|indstillingen|forslaget|resten|punkt|pkt)$/u.test(who)
  const gapped = PART_NOUN.test(who) || PART_NOUN.test(words[k + 1]?.low ?? '') || words[k]?.kind === 'number'
  // `mens borgmester Kim Holm (A), Greve Kommune, blev næstformand`
  const named =
    conjunction !== null && /^\p{Upper}|mest|rådm|form[aæ]nd|direktør|medlem/u.test(words[k]?.text ?? '')
      ? behindPersons(sentence, k)
      : null
  if (named !== null && finiteAt(sentence, named))
    return { from, bare: false, conjunction, council, gapped: false, gaps: false }
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
      if (!/^\p{Upper}/u.test(words[j + 1]?.text ?? '')) return null
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
    if (own() && spoken) {
      const end = behindReservation(sentence, open.from, isMark(words[i]?.text ?? '') ? i + 1 : i)
      if (end !== null) {
        i = end
        continue
      }
    }
    const opener = isReservationColon(sentence, i) ? { link: 'at' as const, from: i + 1 } : openerAt(sentence, i)
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
    if (low === 'hvorefter' || low === 'hvorpå' || concludes(sentence, i)) {
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
