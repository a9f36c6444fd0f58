// Edits of words and facts: a word, a number, a date, an outcome, a person, a cell, a case number, a meeting, a bilag.
import { DATE, inIndstilling, isPlain, matches, NEW_WORDS, otherDate, otherNumber, overlaps, splice, within, WORD, type Plant } from './planted.ts' // prettier-ignore

const AMOUNT =
  /(?<![\p{L}\p{N}.,:/-])\d{1,3}(?:\.\d{3})*(?:,\d+)?(?= (?:pct|mio|mia|kr|kommuner|medlemmer|boringer|år|procent))/gu
/** Other sentences that decide, with what they decide. */
const SENTENCES: Readonly<Record<string, string>> = {
  tiltrådt: 'udsatte sagen',
  godkendt: 'udsatte sagen',
  drøftet: 'udsatte sagen',
  'taget-til-efterretning': 'udsatte sagen',
  udsat: 'tiltrådte indstillingen',
}

const outcome: Plant = (paper, dice) => {
  const known = paper.referat.items.flatMap((item) => {
    const said = item.beslutning?.outcomeText ?? null
    const other = SENTENCES[item.beslutning?.outcome ?? '']
    const from = said === null ? -1 : paper.text.indexOf(said, item.beslutning?.at.start ?? 0)
    if (said === null || other === undefined || from < 0 || from > (item.beslutning?.at.end ?? 0)) return []
    return [{ item, from, to: from + said.length, put: `${paper.referat.meeting.body ?? ''} ${other}.` }]
  })
  if (known.length === 0) return null
  const { item, from, to, put } = dice.one(known)
  return {
    name: `outcome: ${put}`,
    text: splice(paper.text, from, to, put),
    type: 'decision-changed',
    item: item.title,
  }
}

const person: Plant = ({ text, referat }, dice) => {
  const all = [...referat.deltagere, ...referat.afbud]
  if (all.length === 0) return null
  const { at, name } = dice.one(all)
  const line = text.slice(at.start, at.end)
  const kind = dice.below(3)
  const put =
    kind === 0 ? line.replace(name, 'Torkild Nyvang') : kind === 1 ? line.replace(/\p{Ll}(?=\p{Ll}* )/u, 'x') : ''
  if (put === line) return null
  return {
    name: `person: ${line} → ${put}`,
    text: splice(text, at.start, at.end, put),
    type: 'attendance-changed',
    item: null,
  }
}

const cell: Plant = ({ text, referat }, dice) => {
  const cells = referat.items.flatMap((item) =>
    item.sections.flatMap(({ kind, blocks }) =>
      blocks.flatMap((block) =>
        block.type === 'table' && !['beslutning', 'indstilling'].includes(kind)
          ? block.rows.filter(({ header }) => !header).flatMap(({ cells: row }) => row.flatMap(({ value, at, text: said }) => (value === null || at === null ? [] : [{ item, at, said }]))) // prettier-ignore
          : [],
      ),
    ),
  )
  if (cells.length === 0) return null
  const { item, at, said } = dice.one(cells)
  const put = text.slice(at.start, at.end).replace(said, otherNumber(said))
  return { name: `cell: ${said}`, text: splice(text, at.start, at.end, put), type: 'table-changed', item: item.title }
}

const caseNumber: Plant = ({ text, referat }, dice) => {
  const known = referat.items.flatMap((item) => (item.sag?.number ? [{ item, at: item.sag.at }] : []))
  if (known.length === 0) return null
  const { item, at } = dice.one(known)
  const put = text.slice(at.start, at.end).replace(/\d(?=\D*$|\d$)/u, (digit) => String((Number(digit) + 1) % 10))
  return { name: `case: ${put}`, text: splice(text, at.start, at.end, put), type: 'case-changed', item: item.title }
}

const nextMeeting: Plant = ({ text, referat }) => {
  const next = referat.nextMeeting
  const [date] = next === null ? [] : matches(text, next.at, DATE)
  if (date === undefined) return null
  const item = referat.items.find(({ at }) => at.start <= date.from && date.to <= at.end)
  if (item?.beslutning && overlaps({ ...item.at, start: date.from, end: date.to }, item.beslutning.at)) return null
  return {
    name: `next meeting: ${date.word}`,
    text: splice(text, date.from, date.to, otherDate(date.word)),
    type: 'next-meeting-changed',
    item: item?.title ?? null,
  }
}

const meetingTime: Plant = ({ text, referat }) => {
  const { startTime, at } = referat.meeting
  const [time] =
    startTime === null || at === null
      ? []
      : matches(text, at, new RegExp(startTime.replace(/^0/u, '0?').replace(':', '[.:]'), 'gu'))
  if (time === undefined) return null
  const put = time.word.replace(/\d\d$/u, (minutes) => (minutes === '30' ? '15' : '30'))
  return { name: `meeting: ${put}`, text: splice(text, time.from, time.to, put), type: 'meeting-changed', item: null }
}

const bilag: Plant = ({ text, referat }, dice) => {
  const known = referat.items.flatMap((item) => item.bilag.map((one) => ({ item, ...one })))
  if (known.length === 0) return null
  const { item, at, title } = dice.one(known)
  const out = dice.rarely(2)
  const said = text.slice(at.start, at.end)
  const put = out ? '' : said.replace(/\p{L}{4,}/u, 'Kortbilag')
  return {
    name: `bilag: ${title}${out ? ' taken out' : ''}`,
    text: splice(text, at.start, at.end, put),
    type: 'bilag-changed',
    item: item.title,
  }
}

/** Edits of words and facts, by name. */
export const SMALL: readonly Plant[] = [
  within('word', 'wording-changed', WORD, (_, dice) => dice.one(NEW_WORDS), isPlain),
  within('word taken out', 'wording-changed', WORD, () => '', isPlain),
  within('number', 'wording-changed', AMOUNT, otherNumber, isPlain),
  within('date', 'wording-changed', DATE, otherDate, isPlain),
  within('word recommended', 'indstilling-changed', WORD, (_, dice) => dice.one(NEW_WORDS), inIndstilling),
  outcome,
  person,
  cell,
  caseNumber,
  nextMeeting,
  meetingTime,
  bilag,
]
