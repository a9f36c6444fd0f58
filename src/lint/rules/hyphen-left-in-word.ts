// The hyphen of a line's end that stayed when the lines were joined.
//
//   alle udpegnin-ger     bered- skabsområdet     Region Øst-danmark    <- where `Østdanmark` stands elsewhere
//                ^             ^^                           ^
//   netværks- og          pædagogisk-psykologisk  SOSU-rejsehold        <- words' own hyphens
//
// The document is its own dictionary: what speaks for a word is that it stands elsewhere.
import { oneItem } from '../model-paper.ts'
import { quotePlace } from '../quote.ts'
import type { Rule } from '../rule.ts'
import { persons, texts } from '../texts.ts'
import type { At, Referat } from '../../referat.ts'
import { AFTER_HYPHEN, ENDINGS, HYPHEN_PREFIXES } from '../../vocabulary/hyphen-words.ts'

/** How often the document uses each word, in lower case; halves of words in doubt are left out. */
type Words = ReadonlyMap<string, number>

const HYPHEN = /[-‐‑]/u
const LOOSE_HYPHEN = /[-‐‑] /u
const WORD = /\p{Alpha}+(?:[-‐‑]\p{Alpha}+)*/gu
const BROKEN =
  /(?<![\p{Alpha}\p{N}@./_‐‑-])(?<left>\p{Alpha}{2,}(?:[-‐‑]\p{Alpha}+)*)[-‐‑] (?<right>\p{Ll}{3,})(?![\p{Alpha}\p{N}@‐‑-])/gu
const HYPHENED = /(?<![\p{Alpha}\p{N}@./_‐‑-])\p{Alpha}+(?:[-‐‑]\p{Alpha}+)+(?![\p{Alpha}\p{N}@/_‐‑-])/gu
const INFLECTIONS = ['', 's', 'e', 'r', 't', 'n', 'en', 'et', 'er', 'ne', 'ens', 'ets', 'ene', 'erne', 'ernes', 'nes']
const INITIALISM = /^\p{Upper}+$/u
/** A document of so many words is a dictionary whose silence tells something. */
const DICTIONARY = 300
/** A longer word is none. */
const LONGEST = 60
/** So many letters behind the hyphen must belong to a known word. */
const REACH = 4

const endings = new Set(ENDINGS)
const prefixes = new Set(HYPHEN_PREFIXES)
const joiners = new Set(AFTER_HYPHEN)
const folded = (word: string): string => word.normalize('NFC').toLowerCase().replace(/[‐‑]/gu, '-')

/** Places of the cells of tables. */
const cellsOf = ({ items }: Referat): ReadonlySet<At | null> =>
  new Set(
    items
      .flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks))
      .flatMap((block) => (block.type === 'table' ? block.rows : []))
      .flatMap(({ cells }) => cells.map(({ at }) => at)),
  )

/** The words of the document. */
function wordsOf(referat: Referat): Words {
  const words = new Map<string, number>()
  for (const { text } of texts(referat)) {
    const whole = LOOSE_HYPHEN.test(text) ? text.normalize('NFC').replace(BROKEN, ' ') : text
    for (const word of folded(whole).match(WORD) ?? []) words.set(word, (words.get(word) ?? 0) + 1)
  }
  return words
}

/** How often a word stands in the document, as it is, or with an ending. */
const uses = (words: Words, word: string): number =>
  INFLECTIONS.reduce((sum, ending) => sum + (words.get(word + ending) ?? 0), 0)

/** Does the document know `left` + `right` as one word, in any form, or a word that runs over the seam? */
function isOne(words: Words, left: string, right: string): boolean {
  const [joined, hyphened] = [left + right, uses(words, `${left}-${right}`)]
  if (uses(words, joined) > 0) return uses(words, joined) >= hyphened
  if (joined.length > LONGEST) return false
  for (let end = joined.length - 1; end >= Math.max(left.length + REACH, 7); end--) {
    if (!words.has(joined.slice(0, end))) continue
    return hyphened < 2 && (joined.length - end < REACH || !words.has(right))
  }
  return false
}

/** `Aalborg-området`: a name keeps its hyphen before a word, even where others write `Aalborgområdet`. */
function isNameBefore(words: Words, left: string, right: string): boolean {
  const name = left.toLowerCase()
  if (!/^\p{Upper}/u.test(left) || left.length < 4 || !words.has(name)) return false
  return uses(words, name + right) < 3 * uses(words, `${name}-${right}`)
}

/** `udpegnin-ger`: is one of the word's hyphens none of its own? */
function isLeftIn(word: string, words: Words): boolean {
  const parts = word.normalize('NFC').split(/[-‐‑]/u)
  return parts.slice(1).some((right, i) => {
    const left = parts[i] ?? ''
    if (!/^\p{Ll}{2,}$/u.test(right) || left.length < 2 || INITIALISM.test(left)) return false
    if (prefixes.has(left.toLowerCase())) return false
    if (left.length > 2 && endings.has(right)) return true
    return !isNameBefore(words, left, right) && isOne(words, left.toLowerCase(), right)
  })
}

/** `bered- skabsområdet`: are the two one word? */
function isCut(left: string, right: string, words: Words): boolean {
  const [first, second] = [folded(left), folded(right)]
  if (INITIALISM.test(left)) return false
  if (joiners.has(second)) return first.length > 3 && words.has(first + second) && !words.has(first)
  if (isOne(words, first, second) || endings.has(second)) return true
  // Neither half is a word of a long text, and the first has no ending that could be suspended (`børne-`, `drifts-`).
  if (words.size < DICTIONARY || !/^\p{Ll}{3,}[^se]$/u.test(left) || second.length < 5) return false
  return !prefixes.has(first) && uses(words, second) === 0 && !words.has(first)
}

/** The same words stand in many places. */
function remembering(judge: (word: string) => boolean): (word: string) => boolean {
  const judged = new Map<string, boolean>()
  return (word) => {
    const known = judged.get(word) ?? judge(word)
    judged.set(word, known)
    return known
  }
}

export const hyphenLeftInWord: Rule<{ word: string }> = {
  name: 'hyphen-left-in-word',
  group: 'text',
  severity: 'warning',
  prose: {
    en: {
      what: 'A word holds the hyphen of a line’s end at which it was broken once.',
      why: 'A search for the word does not find it, and a reader stumbles.',
      mend: 'Delete the hyphen, and the blank behind it.',
    },
    da: {
      what: 'Et ord indeholder bindestregen fra en linjedeling, hvor det engang blev delt.',
      why: 'Ordet findes ikke, når man søger på det, og læseren snubler over det.',
      mend: 'Slet bindestregen og et eventuelt mellemrum efter den.',
    },
  },
  sentence: {
    en: ({ word }) => `The hyphen of a line’s end is left in “${word}”`,
    da: ({ word }) => `Bindestregen fra en linjedeling står stadig i ”${word}”`,
  },
  examples: {
    fires: [
      {
        papers: [{ items: oneItem('Nye råd', 'Formanden fortalte om årets udpegnin-ger til de nye råd.') }],
        args: { word: 'udpegnin-ger' },
      },
      ...['under-søgelse', 'under- søgelse'].map((word) => ({
        papers: [{ items: oneItem('Nye råd', `Undersøgelsen er færdig. Det er en god ${word} af rådene.`) }] as const,
        args: { word },
      })),
      {
        papers: [
          {
            items: oneItem('Vagter', 'Et godt beredskab koster penge. Formanden fortalte om hele bered- skabsområdet.'),
          },
        ],
        args: { word: 'bered- skabsområdet' },
      },
      {
        papers: [
          {
            items: oneItem(
              'Regionen',
              'Region Sjælland bliver en del af Region Østdanmark. Nogle skriver Region Øst-danmark.',
            ),
          },
        ],
        args: { word: 'Øst-danmark' },
      },
    ],
    silent: [
      [
        {
          items: oneItem(
            'Nye råd',
            'Den pædagogisk-psykologiske rådgivning, et SOSU-rejsehold og et epx-udbud er ikke-bindende non-profit ordninger, som pl-reguleres.',
          ),
        },
      ],
      [
        {
          items: oneItem(
            'Nye råd',
            'Der er netværks- og talentmøder, børne- ungdoms- og ældreråd, drifts- samt anlægsplaner, natur- eller miljøråd og både social- som sundhedsplaner.',
          ),
        },
      ],
      [
        {
          items: oneItem(
            'Nye råd',
            'Formanden- som er ny- bød velkommen, også fra Greater Copenhagen- samarbejdet. Mødet er udsat- det bliver holdt senere. Kommunerne i Ikast-Brande og Midt-Vest er med. Se e-mail, 6-by-mødet og mobilitets -og vejplanen. Næstved og Næstved-området er ét; nogle skriver Næstvedområdet.',
          ),
        },
      ],
    ],
  },
  *check(referat) {
    const words = wordsOf(referat)
    // Names have hyphens of their own; in a cell, words stand side by side that are no sentence.
    const names = new Set(persons(referat).map(({ at }) => at))
    const cells = cellsOf(referat)
    const leftIn = remembering((word) => isLeftIn(word, words))
    for (const { text, at, item } of texts(referat)) {
      if (at === null || at === referat.meeting.at || names.has(at) || !HYPHEN.test(text)) continue
      const left = [...text.matchAll(HYPHENED)].filter(([word]) => leftIn(word))
      const inSentence = LOOSE_HYPHEN.test(text) && !cells.has(at)
      const cut = inSentence
        ? [...text.matchAll(BROKEN)].filter(({ groups }) =>
            isCut(groups?.['left'] ?? '', groups?.['right'] ?? '', words),
          )
        : []
      const told = new Set<string>()
      for (const { 0: word, index } of [...left, ...cut].sort((a, b) => a.index - b.index)) {
        if (told.has(word)) continue
        told.add(word)
        yield { at, item, quote: quotePlace(text, index, index + word.length), args: { word } }
      }
    }
  },
}
