// A region that does not exist, though its name is built like one; or the name of one, misspelt.
//
//   Region Østjylland … Region Østdanmark
//          ^^^^^^^^^^ the paper means one of them
//   Region Nordjyland · Region Syd Danmark · Region Midt-jylland
//   Region Nordjyland, Region Syd Danmark, Region Midt-jylland
//
// Leaves alone foreign regions (`Region Skåne`), short forms (`Region Øst`), and districts of others (`DI Region Østjylland`).
import { oneItem } from '../model-paper.ts'
import { BUILT_LIKE_A_REGION, REGION_NAMES } from '../../vocabulary/regions.ts'
import { quoteWords } from '../quote.ts'
import type { Rule } from '../rule.ts'
import { texts, type Text } from '../texts.ts'
import { distance } from '../../text/distance.ts'
import { grouped } from '../../text/grouped.ts'
import type { Referat } from '../../referat.ts'

const REGION =
  /(?<!\p{Alpha})(?<word>[Rr]egion)\s(?<name>(?:(?:Nord|Midt)\s[Jj]ylland|Syd\s[Dd]anmark|Øst\s[Dd]anmark|Hoved\s[Ss]taden)(?!\p{Alpha})|\p{Upper}[\p{Alpha}‐‑-]+)/gu
const NAME_BEFORE = /(?<!\p{Alpha})\p{Upper}\p{Alpha}*\s$/u
/** Words that no hyphen follows: `Syd‑Danmark` holds `Danmark`. */
const WORDS = /(?<!\p{Alpha})\p{Alpha}+(?![\p{Alpha}‐‑-])/gu
/** A shorter name is a letter away from too many. */
const SHORTEST = 8

interface Named {
  readonly name: string
  readonly printed: string
  readonly small: boolean
  readonly place: Text
}

/** A name that is none, and the region that was probably meant. */
interface Strange extends Named {
  readonly key: string
  readonly meant: string | undefined
}

const folded = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[-‐‑\s]/gu, '')
const known = new Map(REGION_NAMES.flatMap((name) => [name, `${name}s`].map((form) => [folded(form), name] as const)))
const bare = (name: string): string => folded(name).replace(/s$/u, '')
const built = (name: string): RegExpExecArray | null => BUILT_LIKE_A_REGION.exec(bare(name))

/** Every `Region X` of the paper, in order; a district of another organisation is none. */
function* regionsIn(referat: Referat): Generator<Named> {
  for (const place of texts(referat))
    for (const { 0: printed, index, groups } of place.text.matchAll(REGION))
      if (!NAME_BEFORE.test(place.text.slice(Math.max(0, index - 40), index)))
        yield { name: groups?.['name'] ?? '', small: groups?.['word'] === 'region', printed, place }
}

/** `Nordjyland`: the region that is one letter away. */
function misspelt(name: string): string | undefined {
  const word = bare(name)
  return word.length < SHORTEST ? undefined : REGION_NAMES.find((region) => distance(folded(region), word) === 1)
}

/** `Midt-jylland`: a word of the paper may have kept its hyphen from a line's end; that is told elsewhere. */
function isReading(referat: Referat, name: string): boolean {
  const readings = [folded(name), folded(name.split(/[-‐‑]/u)[0] ?? '')]
  const hasReading = (text: string): boolean =>
    (text.match(WORDS) ?? []).some((word) => readings.includes(word.toLowerCase()))
  return texts(referat).some(({ text }) => hasReading(text))
}

/** The names that are no region's. */
function strangeIn(referat: Referat, all: readonly Named[], sideOf: (side: string) => string | undefined): Strange[] {
  return all.flatMap((named): Strange[] => {
    const { name, small } = named
    const region = known.get(folded(name))
    if (region !== undefined) {
      const whole = !/[-‐‑\s]/u.test(name) || (!/\s/u.test(name) && isReading(referat, name))
      return whole ? [] : [{ ...named, key: name, meant: region }]
    }
    const form = built(name)
    if (form === null) {
      const meant = misspelt(name)
      return meant === undefined ? [] : [{ ...named, key: bare(name), meant }]
    }
    const meant = sideOf(form.groups?.['side'] ?? '')
    // `region Østjylland` may be a district; beside `Region Østdanmark` it is none.
    return small && meant === undefined ? [] : [{ ...named, key: form[0], meant }]
  })
}

export const regionNameInconsistent: Rule<{ region: string; known?: string; meant?: string; times: number }> = {
  name: 'region-name-inconsistent',
  group: 'text',
  severity: 'warning',
  prose: {
    en: {
      what: 'The paper names a region that does not exist, though the name is built like a Danish region’s; or the name of a region is misspelt.',
      why: 'Readers and searches cannot tell which region is meant.',
      mend: 'Write the name of the region that is meant.',
    },
    da: {
      what: 'Dokumentet nævner en region, som ikke findes, selv om navnet ligner en dansk regions, eller en regions navn er stavet forkert.',
      why: 'Hverken læsere eller søgninger kan afgøre, hvilken region der menes.',
      mend: 'Skriv navnet på den region, der menes.',
    },
  },
  sentence: {
    en: ({ region, known: other, meant, times }) =>
      `There is no “${region}”${times > 1 ? ` (${String(times)} times)` : ''}${other === undefined ? '' : `; the paper also names “${other}”`}${meant === undefined ? '' : `; “${meant}” may be meant`}`,
    da: ({ region, known: other, meant, times }) =>
      `Der findes ingen ”${region}”${times > 1 ? ` (${String(times)} gange)` : ''}${other === undefined ? '' : `; dokumentet nævner også ”${other}”`}${meant === undefined ? '' : `; der menes måske ”${meant}”`}`,
  },
  examples: {
    fires: [
      {
        papers: [
          {
            items: oneItem(
              'Regionen',
              'Region Sjælland og Region Hovedstaden bliver til Region Østdanmark. De første råd i Region Østsjælland er valgt, og Region Østsjælland er i gang.',
            ),
          },
        ],
        args: { region: 'Region Østsjælland', known: 'Region Østdanmark', times: 2 },
      },
      {
        papers: [{ items: oneItem('Regionen', 'Formanden har talt med Region Sydjylland om vejene.') }],
        args: { region: 'Region Sydjylland', times: 1 },
      },
      ...[
        ['Region Nordjyland', 'Region Nordjylland'],
        ['Region Midjylland', 'Region Midtjylland'],
        ['region Midjylland', 'Region Midtjylland'],
        ['Region Syd Danmark', 'Region Syddanmark'],
        ['Region Midt-jylland', 'Region Midtjylland'],
      ].map(([region = '', meant = '']) => ({
        papers: [{ items: oneItem('Regionen', `Formanden har talt med ${region} om vejene.`) }] as const,
        args: { region, meant, times: 1 },
      })),
      {
        papers: [
          {
            items: oneItem(
              'Regionen',
              'Region Sjælland bliver til Region Østdanmark. Vejene i region Østjylland er deres.',
            ),
          },
        ],
        args: { region: 'region Østjylland', known: 'Region Østdanmark', times: 1 },
      },
    ],
    silent: [
      [
        {
          items: oneItem(
            'Regionen',
            'Region Sjælland, Region Hovedstadens råd, Region Syddanmark, Region Midtjylland, Region Nordjylland og Region Østdanmark mødes med Region Skåne og Region Halland.',
          ),
        },
      ],
      [
        {
          items: oneItem(
            'Regionen',
            'Region Øst er en anden. Arrangører er DI Region Østjylland og Business Region North. Regionen i Vestjylland var ikke med. Det var region Midtjylland og Region Syd, men ingen i region Østjylland. Region Jylland-Fyn, Region Nordland og Region Sønderjylland-Schleswig er gæster.',
          ),
        },
      ],
    ],
  },
  *check(referat) {
    const all = [...regionsIn(referat)]
    const used = [...new Set(all.flatMap(({ name }) => (/[-‐‑\s]/u.test(name) ? [] : (known.get(folded(name)) ?? []))))]
    const strange = strangeIn(referat, all, (side) => used.find((name) => folded(name).startsWith(side)))
    for (const same of grouped(strange, ({ key }) => [key]).values()) {
      const [first] = same
      if (first === undefined) continue
      const { printed, place, meant } = first
      const other = meant === undefined ? {} : { [used.includes(meant) ? 'known' : 'meant']: `Region ${meant}` }
      const args = { region: printed, ...other, times: same.length }
      yield { at: place.at, item: place.item, quote: quoteWords(place.text, printed), args }
    }
  },
}
