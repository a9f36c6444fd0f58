// A region that does not exist, though its name is built like one.
//
//   Region Østjylland … Region Østdanmark
//          ^^^^^^^^^^ the paper means one of them
//
// Leaves alone foreign regions (`Region Skåne`), short forms (`Region Øst`), and districts of others (`DI Region Østjylland`).
import { quoteWords } from '../quote.ts'
import { texts, type Text } from '../texts.ts'
import type { Rule } from '../rule.ts'
import { BUILT_LIKE_A_REGION, REGION_NAMES } from '../../vocabulary/region-names.ts'
import type { Referat } from '../../referat.ts'

const REGION = /(?<!\p{L})Region (?<name>\p{Lu}[\p{L}‐‑-]+)/gu
const NAME_BEFORE = /(?<!\p{L})\p{Lu}\p{L}*\s$/u

interface Named {
  readonly name: string
  readonly printed: string
  readonly place: Text
}

const folded = (name: string): string => name.normalize('NFC').toLowerCase().replace(/[-‐‑]/gu, '')
const known = new Map(REGION_NAMES.flatMap((name) => [name, `${name}s`].map((form) => [folded(form), name] as const)))
const built = (name: string): RegExpExecArray | null => BUILT_LIKE_A_REGION.exec(folded(name).replace(/s$/u, ''))

/** Every `Region X` of the paper, in order; a district of another organisation is none. */
function* regionsIn(referat: Referat): Generator<Named> {
  for (const place of texts(referat))
    for (const { 0: printed, index, groups } of place.text.matchAll(REGION))
      if (!NAME_BEFORE.test(place.text.slice(Math.max(0, index - 40), index)))
        yield { name: groups?.['name'] ?? '', printed, place }
}

export const regionNameInconsistent: Rule<{ region: string; known?: string; times: number }> = {
  name: 'region-name-inconsistent',
  group: 'text',
  severity: 'warning',
  prose: {
    en: {
      what: 'The paper names a region that does not exist, though the name is built like a Danish region’s.',
      why: 'Readers and searches cannot tell which region is meant.',
      mend: 'Write the name of the region that is meant.',
    },
    da: {
      what: 'Dokumentet nævner en region, som ikke findes, selv om navnet ligner en dansk regions.',
      why: 'Hverken læsere eller søgninger kan afgøre, hvilken region der menes.',
      mend: 'Skriv navnet på den region, der menes.',
    },
  },
  sentence: {
    en: ({ region, known: other, times }) =>
      `There is no “${region}”${times > 1 ? ` (${String(times)} times)` : ''}${other === undefined ? '' : `; the paper also names “${other}”`}`,
    da: ({ region, known: other, times }) =>
      `Der findes ingen ”${region}”${times > 1 ? ` (${String(times)} gange)` : ''}${other === undefined ? '' : `; dokumentet nævner også ”${other}”`}`,
  },
  examples: {
    fires: [
      {
        papers: [
          {
            items:
              '1. Orientering\n\n1.1. Regionen\n\nRegion Sjælland og Region Hovedstaden bliver til Region Østdanmark. De første råd i Region Østsjælland er valgt, og Region Østsjælland er i gang.',
          },
        ],
        args: { region: 'Region Østsjælland', known: 'Region Østdanmark', times: 2 },
      },
      {
        papers: [{ items: '1. Orientering\n\n1.1. Regionen\n\nFormanden har talt med Region Sydjylland om vejene.' }],
        args: { region: 'Region Sydjylland', times: 1 },
      },
    ],
    silent: [
      [
        {
          items:
            '1. Orientering\n\n1.1. Regionen\n\nRegion Sjælland, Region Hovedstadens råd, Region Syddanmark, Region Midtjylland, Region Nordjylland og Region Østdanmark mødes med Region Skåne og Region Halland.',
        },
      ],
      [
        {
          items:
            '1. Orientering\n\n1.1. Regionen\n\nRegion Øst er en anden. Arrangører er DI Region Østjylland og Business Region North. Regionen i Vestjylland var ikke med.',
        },
      ],
    ],
  },
  *check(referat) {
    const all = [...regionsIn(referat)]
    const used = [...new Set(all.flatMap(({ name }) => known.get(folded(name)) ?? []))]
    const strange = all.filter(({ name }) => !known.has(folded(name)) && built(name) !== null)
    for (const key of new Set(strange.map(({ name }) => built(name)?.[0]))) {
      const same = strange.filter(({ name }) => built(name)?.[0] === key)
      const [first] = same
      if (first === undefined) continue
      const side = built(first.name)?.groups?.['side'] ?? ''
      const near = used.find((name) => folded(name).startsWith(side))
      const { printed, place } = first
      const args = { region: printed, ...(near === undefined ? {} : { known: `Region ${near}` }), times: same.length }
      yield { at: place.at, item: place.item, quote: quoteWords(place.text, printed), args }
    }
  },
}
