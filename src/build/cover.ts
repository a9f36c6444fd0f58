// Reads the cover: what was held, by whom, when and where.
import type { Meeting, Referat } from '../referat.ts'
import { isKkrTitle, readTitle } from './title.ts'
import { endsInAbbreviation } from '../danish/abbreviation.ts'
import { lineWords } from '../text/passage.ts'
import type { Line } from '../text/source.ts'
import { REMARK_STARTS, REMARK_TIME, REMARK_VERB } from '../vocabulary/cover-labels.ts'
import { readCoverFields } from './cover-fields.ts'
import { readDate } from '../danish/date.ts'
import { readTimes } from '../danish/times.ts'
import { passageOf, placeOfLines, type Document } from './document.ts'

export type Cover = Omit<Meeting, 'closing'> & { readonly kind: Referat['kind'] }

/** Place and remarks: a remark begins a sentence of its own, has a verb, or names a time of day. */
function readPlace(document: Document, lines: readonly Line[]): { place: string | null; notes: string[] } {
  const isRemark = (text: string): boolean =>
    REMARK_STARTS.test(text) || REMARK_TIME.test(text) || REMARK_VERB.test(text)
  const ends = (line: Line | undefined): boolean =>
    line !== undefined && line.text.endsWith('.') && !endsInAbbreviation(line.text)
  const remark = lines.findIndex((line, i) => i > 0 && (isRemark(line.text) || ends(lines[i - 1])))
  const cut = remark < 0 ? lines.length : remark
  const first = passageOf(document, lines.slice(0, cut)).text.trim()
  // The remark may begin behind the place on the same line: `Hotel Fjorden, Vejle. Der er formøde fra kl. 9`.
  const sentences = first.split(/(?<=\.)\s+(?=\p{Lu})/u)
  const inside = sentences.findIndex((sentence, i) => i > 0 && isRemark(sentence))
  const place = (inside < 0 ? sentences : sentences.slice(0, inside)).join(' ').replace(/\.$/u, '')
  const notes = inside < 0 ? [] : [sentences.slice(inside).join(' ')]
  const below = passageOf(document, lines.slice(cut)).text.trim()
  if (below !== '') notes.push(below)
  return { place: place === '' ? null : place, notes }
}

const joined = (lines: readonly Line[] | undefined): string => (lines ?? []).map(lineWords).join(' ')

/**
 * Reads the cover.
 * @param lines the cover's lines, furniture left out
 * @param furniture lines of running heads: they name the body and the date where the cover's text layer does not
 */
export function readCover(document: Document, lines: readonly Line[], furniture: readonly Line[]): Cover {
  const { title, fields, other, statement } = readCoverFields(lines)
  const stated = new Set(statement)
  const head = lines.filter((line) => !stated.has(line))
  const named = readTitle(head)
  const heads = furniture.filter((line) => isKkrTitle(line.text)).slice(0, 3)
  const region = named.region ?? readTitle(heads).region
  const dateText = joined(fields.get('date'))
  const titleText = joined(title)
  const found =
    readDate(dateText) ?? readDate(titleText) ?? readDate(joined(head)) ?? readDate(joined(heads.slice(0, 1)))
  const timed = [
    `Tid: ${joined(fields.get('time'))}`,
    dateText.slice(readDate(dateText)?.end ?? 0),
    titleText.slice(readDate(titleText)?.end ?? titleText.length),
  ]
    .map((text) => readTimes(text))
    .find(({ times }) => times.length > 0)
  const { place, notes } = readPlace(document, fields.get('place') ?? [])
  return {
    kind: named.kind,
    body: region?.body ?? null,
    region: region?.key ?? null,
    year: named.year ?? (found === null ? null : Number(found.date.slice(0, 4))),
    date: found?.date ?? null,
    startTime: timed?.from ?? timed?.times[0]?.time ?? null,
    endTime: timed?.to ?? null,
    place,
    notes: [...notes, ...other.map(lineWords)],
    cover: lines.map(lineWords),
    at: lines.length === 0 ? null : placeOfLines(document, lines),
  }
}
