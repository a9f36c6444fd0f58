// The hyphen of a line's end that stayed when the lines were joined.
//
//   alle udpegnin-ger     bered- skabsområdet     Region Øst-danmark    <- where `Østdanmark` stands elsewhere
//                ^             ^^                           ^
//   netværks- og          pædagogisk-psykologisk  SOSU-rejsehold        <- words' own hyphens
//
// The document is its own dictionary: what speaks for a word is that it stands elsewhere.
import { quoteWords } from '../quote.ts'
import { texts } from '../texts.ts'
import type { Rule } from '../rule.ts'
import type { Referat } from '../../referat.ts'
import { AFTER_HYPHEN, ENDINGS, HYPHEN_PREFIXES } from '../../vocabulary/hyphen-words.ts'

type Words = ReadonlySet<string>

const WORD = /\p{L}+(?:[-‐‑]\p{L}+)*/gu
const BROKEN =
  /(?<![\p{L}\p{N}@./_‐‑-])(?<left>\p{L}{2,}(?:[-‐‑]\p{L}+)*)(?<gap>[-‐‑] )(?<right>\p{Ll}{3,})(?![\p{L}\p{N}@‐‑-])/gu
const HYPHENED = /(?<![\p{L}\p{N}@./_‐‑-])\p{L}+(?:[-‐‑]\p{L}+)+(?![\p{L}\p{N}@/_‐‑-])/gu
const INITIALISM = /^\p{Lu}+$/u

const endings = new Set(ENDINGS)
const prefixes = new Set(HYPHEN_PREFIXES)
const joiners = new Set(AFTER_HYPHEN)
const INFLECTIONS = ['', 's', 'e', 'r', 't', 'n', 'en', 'et', 'er', 'ne', 'ens', 'ets', 'ene', 'erne', 'ernes', 'nes']

/** The words of the document, in lower case. */
function wordsOf(referat: Referat): Words {
  const words = new Set<string>()
  for (const { text } of texts(referat))
    for (const [word] of text.normalize('NFC').matchAll(WORD)) words.add(word.toLowerCase())
  return words
}

/** Does the document hold the word, in whatever form? */
function stands(words: Words, word: string): boolean {
  if (INFLECTIONS.some((ending) => words.has(word + ending))) return true
  return INFLECTIONS.some((ending) => {
    const stem = ending !== '' && word.endsWith(ending) ? word.slice(0, -ending.length) : ''
    return stem.length > 6 && words.has(stem)
  })
}

/** `udpegnin-ger`: is one of the word's hyphens none of its own? */
function isLeftIn(word: string, words: Words): boolean {
  const parts = word.normalize('NFC').split(/[-‐‑]/u)
  return parts.slice(1).some((right, i) => {
    const left = parts[i] ?? ''
    if (!/^\p{Ll}{2,}$/u.test(right) || left.length < 2 || INITIALISM.test(left)) return false
    if (prefixes.has(left.toLowerCase())) return false
    return (left.length > 2 && endings.has(right)) || stands(words, (left + right).toLowerCase())
  })
}

/** `bered- skabsområdet`: are the two one word? */
function isCut(left: string, right: string, words: Words): boolean {
  const [first, second] = [left.normalize('NFC').toLowerCase(), right.normalize('NFC').toLowerCase()]
  if (INITIALISM.test(left) || prefixes.has(first)) return false
  const known = stands(words, first + second)
  if (joiners.has(second)) return known && !words.has(first) && first.length > 3
  return known || endings.has(second) || !(hasTwice(words, second) || words.has(first) || /[se]$/u.test(first))
}

/** A fragment stands in the dictionary once, by itself; a whole word also in other forms. */
const hasTwice = (words: Words, word: string): boolean =>
  INFLECTIONS.some((ending) => ending !== '' && words.has(word + ending))

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
    en: ({ word }) => `the hyphen of a line’s end is left in “${word}”`,
    da: ({ word }) => `bindestregen fra en linjedeling står stadig i “${word}”`,
  },
  examples: {
    fires: [
      [{ items: '1. Orientering\n\n1.1. Nye råd\n\nFormanden fortalte om årets udpegnin-ger til de nye råd.' }],
      [{ items: '1. Orientering\n\n1.1. Vagter\n\nFormanden fortalte om hele bered- skabsområdet i regionen.' }],
      [
        {
          items:
            '1. Orientering\n\n1.1. Regionen\n\nRegion Sjælland bliver en del af Region Østdanmark. Nogle skriver Region Øst-danmark.',
        },
      ],
    ],
    silent: [
      [
        {
          items:
            '1. Orientering\n\n1.1. Nye råd\n\nDen pædagogisk-psykologiske rådgivning, et SOSU-rejsehold og et epx-udbud er ikke-bindende non-profit ordninger, som pl-reguleres.',
        },
      ],
      [
        {
          items:
            '1. Orientering\n\n1.1. Nye råd\n\nDer er netværks- og talentmøder, børne- ungdoms- og ældreråd, drifts- samt anlægsplaner, natur- eller miljøråd og både social- som sundhedsplaner.',
        },
      ],
      [
        {
          items:
            '1. Orientering\n\n1.1. Nye råd\n\nMødet er udsat- det bliver holdt senere. Kommunerne i Ikast-Brande og Midt-Vest er med. Se e-mail, 6-by-mødet og mobilitets -og vejplanen.',
        },
      ],
    ],
  },
  *check(referat) {
    const words = wordsOf(referat)
    const skipped = new Set(
      [...referat.deltagere, ...referat.afbud, ...referat.fravaerende, ...referat.guests, ...referat.secretariat].map(
        ({ at }) => at,
      ),
    )
    for (const { text, at, item } of texts(referat)) {
      if (at === null || at === referat.meeting.at || skipped.has(at)) continue
      const left = [...text.matchAll(HYPHENED)].filter(([word]) => isLeftIn(word, words))
      const cut = [...text.matchAll(BROKEN)].filter(({ groups }) =>
        isCut(groups?.['left'] ?? '', groups?.['right'] ?? '', words),
      )
      for (const word of new Set([...left, ...cut].sort((a, b) => a.index - b.index).map(([found]) => found)))
        yield { at, item, quote: quoteWords(text, word), args: { word } }
    }
  },
}
