// Text whose letters were lost on the way: told once an item, at the first place.
//
//   kommunalbestyrelsen i Faxe m�der   ·   mÃ¸der   ·   m¤der r£gionen %g kommun€rne
//                               ^           ^^           ^     ^       ^        ^
//   K?benhavn m?des i ?re   ·   (cid:12)(cid:7)
//    ^         ^                 ^^^^^^^^
//
// Leaves alone bullets and arrows of symbol fonts that stand by themselves, single signs (`S¤lv` is a name), addresses.
import { texts } from '../texts.ts'
import { oneItem } from '../model-paper.ts'
import type { Fact, Quote, Rule } from '../rule.ts'
import {
  BROKEN,
  MARK_FOR_LETTER,
  MISREAD,
  NAMELESS,
  NAMELESS_WORD,
  SIGN_IN_WORD,
  SUSPECT,
} from '../../vocabulary/broken-characters.ts'

type Arguments = Readonly<{ sample: string; characters: number }>

/** What is known of an item so far. */
interface State {
  letters: number
  signs: number
  marks: number
  certain: number
  /** The first place that is shown is certainly broken. */
  shown: boolean
  first: Fact<Arguments> | null
}

/** Fewer signs in words, or fewer among a hundred letters, may be meant. */
const LEAST_SIGNS = 5
const LEAST_SHARE = 0.02
/** Fewer marks in place of letters are slips of the pen: `hvorfor?fordi`. */
const LEAST_MARKS = 3
/** A row of fewer different characters is an ornament. */
const LEAST_DIFFERENT = 3
/** From this share on nothing in the item can be trusted. */
const GRAVE_SHARE = 0.1

/** A place in a text, and how many characters are broken there. */
interface Place {
  readonly index: number
  readonly length: number
  readonly characters: number
}

const places = (text: string, pattern: RegExp): Place[] =>
  Array.from(text.matchAll(pattern), ({ index, 0: { length } }) => ({ index, length, characters: 1 }))

/** The broken places of a text. */
function brokenIn(text: string): { certain: Place[]; marks: Place[]; doubtful: Place[] } {
  if (!SUSPECT.test(text)) return { certain: [], marks: [], doubtful: [] }
  const words = places(text, NAMELESS_WORD)
    .filter(({ index, length }) => new Set(text.slice(index, index + length)).size >= LEAST_DIFFERENT)
    .map((place) => ({ ...place, characters: place.length }))
  const letters = [BROKEN, MISREAD, NAMELESS].flatMap((pattern) => places(text, pattern))
  const counted = new Set<number>()
  const uncounted = ({ index, length }: Place): boolean => {
    if (counted.has(index)) return false
    for (let i = index; i < index + length; i++) counted.add(i)
    return true
  }
  const certain = [...words, ...letters]
    .filter(({ index, length }) => length > 1 || !/^\s$/u.test(text.charAt(index)))
    .filter(uncounted)
    .sort((a, b) => a.index - b.index)
  const marks = places(text, MARK_FOR_LETTER).filter((place) => !isAddress(text, place) && uncounted(place))
  return { certain, marks, doubtful: places(text, SIGN_IN_WORD).filter(uncounted) }
}

/** `kl.dk/soeg?q=budget` */
function isAddress(text: string, { index }: Place): boolean {
  const { start, end } = wordAt(text, index, 1)
  return /[/@=&]|\.\p{Ll}{2,}/u.test(text.slice(start, end))
}

/** The word around a place. */
function wordAt(text: string, from: number, length: number): Quote {
  const start = text.slice(Math.max(0, from - 40), from).search(/(?<!\S)\S*$/u) + Math.max(0, from - 40)
  const rest = text.slice(from + length, from + length + 40).search(/\s|$/u)
  return { text, start, end: from + length + Math.max(0, rest) }
}

export const textGarbled: Rule<Arguments> = {
  name: 'text-garbled',
  group: 'text',
  severity: 'warning',
  prose: {
    en: {
      what: 'The text holds characters that are no letters where letters belong: the signs of a wrong decoding, or of a font that does not say what its shapes mean.',
      why: 'Words with such characters are wrong in the data and cannot be found by searching.',
      mend: 'Make the PDF or text anew from the original, with UTF-8 and fonts that carry their characters.',
    },
    da: {
      what: 'Teksten indeholder tegn, der ikke er bogstaver, dér hvor der skulle stå bogstaver: spor af en forkert tegnkodning eller af en skrifttype, der ikke fortæller, hvad dens tegn betyder.',
      why: 'Ord med sådanne tegn er forkerte i dataene og kan ikke findes ved søgning.',
      mend: 'Dan PDF’en eller teksten på ny fra originalen, med UTF-8 og skrifttyper, der bærer deres tegn med.',
    },
  },
  sentence: {
    en: ({ sample, characters }) =>
      `${characters === 1 ? 'One character is' : `${String(characters)} characters are`} garbled, as in “${sample}”`,
    da: ({ sample, characters }) =>
      `${characters === 1 ? 'Ét tegn' : `${String(characters)} tegn`} er ødelagt, fx i ”${sample}”`,
  },
  examples: {
    fires: [
      {
        papers: [{ items: oneItem('Nye råd', 'Kommunerne m\ufffddes igen til august i Faxe.') }],
        args: { sample: 'm�des', characters: 1 },
      },
      {
        papers: [{ items: oneItem('Nye råd', 'Kommunerne mÃ¸des igen til august i KÃ¸ge.') }],
        args: { sample: 'mÃ¸des', characters: 2 },
      },
      {
        papers: [{ items: oneItem('Nye råd', 'Kommun¤rne m%des i¤en til au£ust og sk¤l d€rfor vælge r%d.') }],
        args: { sample: 'Kommun¤rne', characters: 7 },
      },
      {
        papers: [{ items: oneItem('Nye råd', 'Kommunerne m?des igen i K?ge og i K?benhavn til august.') }],
        args: { sample: 'm?des', characters: 3 },
      },
      {
        papers: [{ items: oneItem('Nye råd', 'Kommunerne m¿des igen, ¿konomien er i orden, og alle f¿r svar.') }],
        args: { sample: 'm¿des', characters: 3 },
      },
      {
        papers: [{ items: oneItem('Nye råd', 'Kommunerne m(cid:12)des igen til august i Faxe.') }],
        args: { sample: 'm(cid:12)des', characters: 1 },
      },
      {
        papers: [
          {
            items: oneItem(
              'Nye råd',
              'Kommunerne mødes \ue041\ue052\ue063\ue041 igen til august i Faxe, og alle er inviteret.',
            ),
          },
        ],
        args: { sample: '\ue041\ue052\ue063\ue041', characters: 4 },
      },
    ],
    silent: [
      [
        {
          items: oneItem(
            'Nye råd',
            'Hvem betaler?hvornår? Se kl.example/soeg?emne=budget, https://by.example/a?b=c og by.example?side=x&del=y. Skema: \uf0a8\uf0a8\uf0a8\uf0a8 ja.',
          ),
        },
      ],
      [
        {
          items: oneItem(
            'Nye råd',
            '\uf0d2 Kommunerne mødes \uf0c4 igen til august. Crème fraîche à la carte, Łódź og Øresund.',
          ),
        },
      ],
      [
        {
          items: oneItem('Nye råd', 'Brug #kommunerne og og/eller R&D, 100%’s dækning, 5°C, §7-boliger og H₂O.'),
        },
      ],
    ],
  },
  *check(referat) {
    const open = new Map<string | null, State>()
    for (const { text, at, item } of texts(referat)) {
      const state = open.get(item) ?? { letters: 0, signs: 0, marks: 0, certain: 0, shown: false, first: null }
      open.set(item, state)
      const { certain, marks, doubtful } = brokenIn(text)
      state.letters += text.length
      state.certain += certain.reduce((sum, { characters }) => sum + characters, 0)
      state.marks += marks.length
      state.signs += doubtful.length
      const [place] = [...certain, ...marks, ...doubtful]
      if (place === undefined || (state.first !== null && (state.shown || certain.length === 0))) continue
      state.shown = certain.length > 0
      const quote = wordAt(text, place.index, place.length)
      state.first = { at, item, quote, args: { sample: text.slice(quote.start, quote.end), characters: 0 } }
    }
    for (const { letters, signs, marks, certain, first } of open.values()) {
      const many = signs >= LEAST_SIGNS && signs >= letters * LEAST_SHARE
      if (first === null || (certain === 0 && marks < LEAST_MARKS && !many)) continue
      const characters = certain + marks + signs
      const grave = characters >= letters * GRAVE_SHARE
      yield { ...first, ...(grave ? { severity: 'error' } : {}), args: { ...first.args, characters } }
    }
  },
}
