// Single edits of a paper's text, each with the one change that it must give. They are made where the reading of the
// unedited paper says that something stands, so that any paper will do.
import type { Dice } from '../../scripts/fuzz/dice.ts'
import type { ChangeType } from '../../src/compare/change.ts'
import type { At, Block, Item, ListItem, Referat } from '../../src/referat.ts'

/** An edit and what it must give. */
export interface Planted {
  readonly name: string
  readonly text: string
  readonly type: ChangeType
  /** Title of the item as the edited paper has it (of one taken out: as it had it); null outside the items. */
  readonly item: string | null
}

/** A paper's text and what was read of it. */
export interface Paper {
  readonly text: string
  readonly referat: Referat
}

type Plant = (paper: Paper, dice: Dice) => Planted | null

export const splice = (text: string, from: number, to: number, put: string): string =>
  text.slice(0, from) + put + text.slice(to)

/** Runs of running text in an item, apart from its tables. */
interface Stretch {
  readonly item: Item
  readonly section: string
  readonly at: At
}

const listStretches = (items: readonly ListItem[]): At[] => items.flatMap(({ at, items: nested }) => [{ ...at, end: nested[0]?.at.start ?? at.end }, ...listStretches(nested)]) // prettier-ignore

const blockStretches = (block: Block): At[] =>
  block.type === 'table' || block.type === 'subheading'
    ? []
    : block.type === 'list'
      ? listStretches(block.items)
      : [block.at]

const stretchesOf = ({ items }: Referat): Stretch[] =>
  items.flatMap((item) =>
    item.sections.flatMap(({ kind, blocks }) =>
      blocks.flatMap(blockStretches).map((at) => ({ item, section: kind, at })),
    ),
  )

const overlaps = (a: At, b: At | undefined): boolean => b !== undefined && a.start < b.end && b.start < a.end

/** Text that is nothing else than wording. */
const isPlain = ({ item, section, at }: Stretch, { nextMeeting }: Referat): boolean =>
  !['beslutning', 'indstilling', 'bilag'].includes(section) &&
  ![item.beslutning, item.indstilling, nextMeeting, ...item.bilag].some((one) => one !== null && overlaps(at, one.at))

/** Matches within a stretch, as offsets into the text. */
const matches = (text: string, { start, end }: At, pattern: RegExp): { from: number; to: number; word: string }[] =>
  Array.from(text.slice(start, end).matchAll(pattern), ({ 0: word, index }) => ({ from: start + index, to: start + index + word.length, word })) // prettier-ignore

/** One match of all in some stretches. */
function pick(
  stretches: readonly Stretch[],
  paper: Paper,
  pattern: RegExp,
  dice: Dice,
): { stretch: Stretch; from: number; to: number; word: string } | null {
  const all = stretches.flatMap((stretch) =>
    matches(paper.text, stretch.at, pattern).map((match) => ({ stretch, ...match })),
  )
  return all.length === 0 ? null : dice.one(all)
}

const WORD = /(?<![\p{L}\p{N}.-])\p{Ll}{5,}(?![\p{L}\p{N}-])/gu
const AMOUNT =
  /(?<![\p{L}\p{N}.,:/-])\d{1,3}(?:\.\d{3})*(?:,\d+)?(?= (?:pct|mio|mia|kr|kommuner|medlemmer|boringer|år|procent))/gu
const DATE =
  /\d{1,2}\. (?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)(?: \d{4})?/gu
const NEW_WORDS = ['havregrød', 'lanterner', 'sejlduge', 'kornblomst', 'regnfrakker']

const otherNumber = (word: string): string => word.replace(/\d/u, (digit) => String((Number(digit) % 9) + 1))
const otherDate = (word: string): string => word.replace(/^\d+/u, (day) => String((Number(day) % 28) + 1))

/** An edit of one match within an item. */
const within =
  (
    name: string,
    type: ChangeType,
    pattern: RegExp,
    change: (word: string, dice: Dice) => string,
    fits: (stretch: Stretch, referat: Referat) => boolean,
  ): Plant =>
  (paper, dice) => {
    const found = pick(
      stretchesOf(paper.referat).filter((one) => fits(one, paper.referat)),
      paper,
      pattern,
      dice,
    )
    if (found === null) return null
    const text = splice(paper.text, found.from, found.to, change(found.word, dice))
    return { name: `${name}: ${found.word}`, text, type, item: found.stretch.item.title }
  }

const inIndstilling = ({ item, section, at }: Stretch): boolean =>
  section === 'indstilling' && !overlaps(at, item.beslutning?.at)

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
