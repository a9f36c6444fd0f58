// The model paper: minutes without a fault, into which an example puts what it is about.
import { parse } from '../../src/pipeline.ts'
import { read } from '../../src/read/read.ts'
import type { Example, Paper } from '../../src/lint/rule.ts'
import type { Referat } from '../../src/referat.ts'
import type { Line } from '../../src/text/source.ts'

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

const PAGE = /^— side (?<page>\d+) —$/u
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

/** The text of a paper. */
export function paperText({ cover = COVER, contents, attendance = ATTENDANCE, items = ITEMS }: Paper): string {
  const listed = contents === undefined ? contentsOf(items) : contents
  return [cover, ...(listed === null ? [] : [listed]), 'Deltagerfortegnelse', attendance, items].join('\n\n')
}

/** Lines such as `— side 5 —` turn pages; they are no text of the paper. */
function turnPages(lines: readonly Line[]): Line[] {
  let page = 1
  return lines.flatMap((line) => {
    const turned = PAGE.exec(line.text)?.groups?.['page']
    page = Number(turned ?? page)
    return turned === undefined ? [{ ...line, page }] : []
  })
}

/** Reads and parses a paper. */
export async function readPaper(paper: Paper): Promise<Referat> {
  const text = paperText(paper)
  const bytes = new TextEncoder().encode(text)
  const name = paper.name ?? 'referat.md'
  const source = await read({ name, bytes })
  if (!text.split('\n').some((line) => PAGE.test(line))) return parse(source)
  return parse({ ...source, mediaType: 'application/pdf', pages: 99, lines: turnPages(source.lines) })
}

/** Reads and parses the papers of an example, in their order. */
export const readExample = (example: Example): Promise<Referat[]> => Promise.all(example.map(readPaper))
