// The model paper: minutes without a fault, into which an example puts what it is about.
import { PARTS, type Paper, type Part } from './rule.ts'

const COVER = `REFERAT 2024

KKR SJÆLLAND

Dato: 12-03-2024 10:00
Sted: Kongrescentret, Ringsted`

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
  const agenda = flush(items)
  return {
    cover: flush(cover),
    contents: contents === undefined ? contentsOf(agenda) : contents === null ? null : flush(contents),
    attendance: flush(attendance),
    items: agenda,
  }
}

/** Examples are indented as the program around them is: no line of a paper is, and no two lines in a row are empty. */
const flush = (text: string): string =>
  text
    .replace(/^[^\S\n]+/gmu, '')
    .replace(/\n{3,}/gu, '\n\n')
    .trim()

/** An agenda of one item, for examples that are about some words of a text. */
export const oneItem = (title: string, text: string): string => `
  1. Orientering

  1.1. ${title}

  ${text}
`

/** Those of its parts that a reader is shown: what an example puts in, and what it names. */
export const shownParts = (paper: Paper): Part[] =>
  PARTS.filter((part) => paper[part] !== undefined || paper.show?.includes(part) === true)
