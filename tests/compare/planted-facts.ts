// Edits of what is read of a paper: decisions, persons, the meeting, cases, bilag, the contents.
import type { ChangeType } from '../../src/compare/change.ts'
import {
  matches,
  NEW_WORDS,
  otherDate,
  otherNumber,
  overlaps,
  splice,
  DATE,
  FIGURE,
  WORD,
  type Plant,
} from './planted.ts'
import type { At, Item } from '../../src/referat.ts'

type Decided = Item & { beslutning: NonNullable<Item['beslutning']> }

const decided = (items: readonly Item[]): Decided[] =>
  items.filter((item): item is Decided => item.beslutning !== null && item.beslutning.text !== '')

/** Where the words stand that decide; null when they are broken over lines. */
function sentenceAt(text: string, { beslutning }: Decided): { from: number; to: number } | null {
  const said = beslutning.outcomeText ?? ''
  const from = said === '' ? -1 : text.indexOf(said, beslutning.at.start)
  return from < 0 || from > beslutning.at.end ? null : { from, to: from + said.length }
}

const adopted = /tiltrådt|godkendt/u

/** Something behind the sentence that decides, or within it. Without a label that sentence alone is the decision. */
const behindSentence =
  (name: string, put: (sentence: string, body: string) => string | null): Plant =>
  ({ text, referat }, dice) => {
    const labelled = decided(referat.items).filter(({ beslutning }) => beslutning.label !== null)
    const all = labelled.flatMap((item) => {
      const at = sentenceAt(text, item)
      const isAdopted = adopted.test(item.beslutning.outcome ?? '') && item.beslutning.conditions.length === 0
      const made = at && isAdopted ? put(text.slice(at.from, at.to), referat.meeting.body ?? '') : null
      return at === null || made === null ? [] : [{ item, at, made }]
    })
    if (all.length === 0) return null
    const { item, at, made } = dice.one(all)
    return { name: `${name}: ${made}`, text: splice(text, at.from, at.to, made), type: 'decision-changed', item: item.title } // prettier-ignore
  }

/** An edit of one match within what was decided. */
const inDecision =
  (
    name: string,
    pattern: RegExp,
    put: (word: string) => string,
    fits: (item: Decided, at: At, text: string) => boolean,
    type: ChangeType | readonly ChangeType[],
  ): Plant =>
  // prettier-ignore
  ({ text, referat }, dice) => {
    const all = decided(referat.items)
      .filter(({ beslutning }) => beslutning.label !== null)
      .flatMap((item) =>
        matches(text, item.beslutning.at, pattern)
          .filter(
            ({ from, to, word }) =>
              item.beslutning.text.includes(word) && fits(item, { ...item.beslutning.at, start: from, end: to }, text),
          )
          .map((match) => ({ item, ...match })),
      )
    if (all.length === 0) return null
    const { item, from, to, word } = dice.one(all)
    return { name: `${name}: ${word}`, text: splice(text, from, to, put(word)), type, item: item.title }
  }

/** Words that lead to a condition: without them there is none. */
const LEADS = /forudsætning|forbehold|betingelse|bemærkning|tilføj|ændring|undtagelse/u

/** Words of a decision that no field holds, and that do not decide; one that the indstilling has, too, may tell of its point. */
const isOnlyWording = ({ beslutning }: Decided, at: At, text: string): boolean => {
  const { conditions, tasks, appointments, votes, statements, outcomeText } = beslutning
  const isHeld = [...conditions, ...tasks, ...appointments, ...votes, ...statements].some((one) => overlaps(at, one.at))
  const words = (outcomeText ?? '').split(/\s+/u).map((word) => word.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&'))
  const [deciding] = outcomeText === null ? [] : matches(text, beslutning.at, new RegExp(words.join('\\s+'), 'gu'))
  const decides = deciding === undefined || (at.start < deciding.to && deciding.from < at.end)
  return !isHeld && !decides && !LEADS.test(text.slice(at.start, at.end))
}

const decisionTakenOut: Plant = ({ text, referat }, dice) => {
  const all = decided(referat.items).flatMap((item) => {
    const section = item.sections.find(({ kind }) => kind === 'beslutning')
    return section === undefined ? [] : [{ item, at: section.at }]
  })
  if (all.length === 0) return null
  const { item, at } = dice.one(all)
  return { name: 'decision taken out', text: splice(text, at.start, at.end, ''), type: 'decision-changed', item: item.title } // prettier-ignore
}

/** A name that was appointed. */
const appointed: Plant = ({ text, referat }, dice) => {
  const all = decided(referat.items).flatMap((item) =>
    item.beslutning.appointments.flatMap(({ name, at }) => {
      const from = text.indexOf(name, at.start)
      return from < 0 || from > at.end ? [] : [{ item, name, from }]
    }),
  )
  if (all.length === 0) return null
  const { item, name, from } = dice.one(all)
  const done = splice(text, from, from + name.length, 'Torkild Nyvang')
  return { name: `appointed: ${name}`, text: done, type: 'decision-changed', item: item.title }
}

/** Lines of persons, one line each. */
const personLines = (text: string, persons: readonly { at: At; name: string }[]): { at: At; name: string; line: string }[] =>
  persons.map(({ at, name }) => ({ at, name, line: text.slice(at.start, at.end) })).filter(({ line }) => !line.includes('\n')) // prettier-ignore

const person: Plant = ({ text, referat }, dice) => {
  const all = personLines(text, referat.deltagere)
  if (all.length === 0) return null
  const { at, name, line } = dice.one(all)
  const kind = dice.below(4)
  const municipality = /\p{Lu}\p{Ll}+(?= Kommune)/u
  const put = [
    () => `${line}\n${line.replace(name, 'Torkild Nyvang').replace(/ \(.{9,}\)$/u, '')}`,
    () => line.replace(/\((?<letter>[AVCBF])\)/u, (_, letter: string) => (letter === 'A' ? '(V)' : '(A)')),
    () => line.replace(municipality, 'Samsø'),
    () => `${line}${line.endsWith(')') ? '' : ' (fra kl. 11.10)'}`,
  ][kind]?.()
  if (put === undefined || put === line) return null
  return { name: `person: ${put}`, text: splice(text, at.start, at.end, put), type: 'attendance-changed', item: null }
}

/** From those who were there to those who were not. */
const sentApologies: Plant = ({ text, referat }, dice) => {
  const [there, gone] = [personLines(text, referat.deltagere), personLines(text, referat.afbud)]
  const fit = there.filter(({ line, name }) => line.length < 70 && !/suppleant|kl\./u.test(line) && there.filter((one) => one.name === name).length === 1) // prettier-ignore
  const last = gone.at(-1)
  if (fit.length < 3 || last === undefined) return null
  const { at, line } = dice.one(fit.slice(1))
  if (at.end > last.at.start) return null
  const done = splice(splice(text, last.at.end, last.at.end, `\n${line}`), at.start, at.end + 1, '')
  return { name: `sent apologies: ${line}`, text: done, type: 'attendance-changed', item: null }
}

const meeting: Plant = ({ text, referat }, dice) => {
  const { at, place, closing, date } = referat.meeting
  const kind = dice.below(3)
  const last = text.lastIndexOf(closing?.slice(0, 20) ?? '\u0000')
  const put =
    kind === 0 && at !== null && place !== null
      ? { from: text.indexOf(place.split(' ')[0] ?? '', at.start), old: place.split(' ')[0] ?? '', put: 'Pakhuset' }
      : kind === 1 && at !== null && date !== null
        ? { from: text.indexOf(`${date.slice(8)}-${date.slice(5, 7)}`, at.start), old: date.slice(8), put: date.slice(8) === '11' ? '12' : '11' } // prettier-ignore
        : last > 0
          ? { from: text.indexOf('kl. ', last) + 4, old: text.slice(text.indexOf('kl. ', last) + 4).slice(0, 2), put: '17' } // prettier-ignore
          : null
  if (put === null || put.from < 4 || put.old === '' || put.old === put.put) return null
  if (kind < 2 && at !== null && put.from > at.end) return null
  const done = splice(text, put.from, put.from + put.old.length, put.put)
  return { name: `meeting: ${put.old} → ${put.put}`, text: done, type: 'meeting-changed', item: null }
}

const nextTime: Plant = ({ text, referat }) => {
  const next = referat.nextMeeting
  const time = next?.startTime == null ? undefined : matches(text, next.at, /(?<=kl\. )\d{1,2}/gu)[0]
  if (time === undefined) return null
  const item = referat.items.find(({ at }) => at.start <= time.from && time.to <= at.end)
  if (item?.beslutning && overlaps({ ...item.at, start: time.from, end: time.to }, item.beslutning.at)) return null
  const done = splice(text, time.from, time.to, time.word === '8' ? '9' : '8')
  return { name: `next meeting: ${time.word}`, text: done, type: 'next-meeting-changed', item: item?.title ?? null }
}

const initials: Plant = ({ text, referat }, dice) => {
  const all = referat.items.flatMap((item) =>
    item.sag && item.sag.initials.length > 0 ? [{ item, at: item.sag.at, old: item.sag.initials[0] ?? '' }] : [],
  )
  if (all.length === 0) return null
  const { item, at, old } = dice.one(all)
  const from = text.indexOf(old, at.start + (item.sag?.number?.length ?? 0))
  if (from > at.end) return null
  const put = old === old.toUpperCase() ? 'QXZ' : 'qxz'
  return { name: `initials: ${old}`, text: splice(text, from, from + old.length, put), type: 'case-changed', item: item.title } // prettier-ignore
}

const bilagPutIn: Plant = ({ text, referat }, dice) => {
  const all = referat.items.flatMap((item) => item.bilag.map(({ at }) => ({ item, at })))
  if (all.length === 0) return null
  const { item, at } = dice.one(all)
  const line = text.slice(at.start, at.end)
  if (line.includes('\n')) return null
  const begin = text.lastIndexOf('\n', at.start) + 1
  const sign = text.slice(begin, at.start)
  const numbered = /^(?:Bilag \d+|\d+\.)/u.test(line.trim()) || /\p{N}/u.test(sign)
  if (numbered) return null
  const done = splice(text, at.end, at.end, `\n${sign}Kort over bådebroerne`)
  return { name: `bilag put in behind ${line}`, text: done, type: 'bilag-changed', item: item.title }
}

/** A word of an entry of the contents, whose item stays as it is. */
const entry: Plant = ({ text, referat }, dice) => {
  const all = referat.toc.flatMap(({ at }) => matches(text, at, WORD))
  if (all.length === 0) return null
  const { from, to, word } = dice.one(all)
  return { name: `contents: ${word}`, text: splice(text, from, to, dice.one(NEW_WORDS)), type: 'contents-changed', item: null } // prettier-ignore
}

/** Edits of facts. */
export const FACTS: readonly Plant[] = [
  behindSentence('condition', (said) =>
    said.endsWith('.') ? `${said.slice(0, -1)} med den bemærkning, at sagen tages op igen til foråret.` : null,
  ),
  behindSentence('negation', (said) => {
    const put = said.replace(/(?<=tiltrådte|godkendte)(?= )/u, ' ikke')
    return put === said ? null : put
  }),
  behindSentence('task', (said) => `${said} Sekretariatet udarbejder et notat om priserne til næste møde.`),
  behindSentence('statement', (said) => `${said} Enhedslisten tog forbehold for finansieringen.`),
  inDecision('figure decided', FIGURE, otherNumber, () => true, 'decision-changed'),
  inDecision('date decided', DATE, otherDate, () => true, 'decision-changed'),
  inDecision('word of a decision', WORD, () => 'lanterner', isOnlyWording, ['wording-changed', 'decision-changed']),
  decisionTakenOut,
  appointed,
  person,
  person,
  sentApologies,
  meeting,
  meeting,
  nextTime,
  initials,
  bilagPutIn,
  entry,
]
