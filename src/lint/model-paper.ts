// The model paper: minutes without a fault, into which an example puts what it is about.
import { PARTS, type Paper, type Part } from './rule.ts'

const COVER = 'REFERAT 2024\n\nKKR SJÆLLAND\n\nDato: 12-03-2024 10:00\nSted: Kongrescentret, Ringsted'

const ATTENDANCE = `Deltagere

Anna Berg (A), Faxe Kommune
Bent Dal (V), Greve Kommune
Cille Eng (F), Ringsted Kommune (suppleant for Dorte Fog)

Afbud

Dorte Fog (F), Ringsted Kommune`

const ITEMS = `1. Godkendelse af dagsorden

1.1. Godkendelse af dagsorden

SAG-2024-00123 abc

Indstilling

Det indstilles, at KKR Sjælland godkender dagsordenen.

Beslutning

KKR Sjælland godkendte dagsordenen.

2. Eventuelt`

/** A line that begins a page; it is no text of the paper. */
export const PAGE = /^— side (?<page>\d+) —$/u
const HEADING = /^\d+(?:\.\d+)*\. /u

/** The contents that belong to an agenda: its headings, with their pages. */
function contentsOf(items: string): string {
  let page = 3
  const entries = items.split('\n').flatMap((line) => {
    page = Number(PAGE.exec(line)?.groups?.['page'] ?? page)
    return HEADING.test(line) ? [`${line} ..... ${page}`] : []
  })
  return ['Indholdsfortegnelse', '', 'Deltagerfortegnelse ..... 2', ...entries].join('\n')
}

/** The parts of a paper, those of the model among them; `null` for contents that are not there. */
export function partsOf(paper: Paper): Readonly<Record<Part, string | null>> {
  const { cover = COVER, contents, attendance = ATTENDANCE, items = ITEMS } = paper
  return { cover, contents: contents === undefined ? contentsOf(items) : contents, attendance, items }
}

/** Those of its parts that a reader is shown: what an example puts in, and what it names. */
export const shownParts = (paper: Paper): Part[] =>
  PARTS.filter((part) => paper[part] !== undefined || paper.show?.includes(part) === true)
