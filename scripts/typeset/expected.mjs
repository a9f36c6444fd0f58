// Transcribes a manuscript into the gold `expected.json`. Titles, numbers and texts are copied; every judgement (outcome,
// conditions, points, votes, irregular persons) is a `%` line or a `||` field that a person wrote into the manuscript.
import { contentsOf, linksOf, plain } from './manuscript.mjs'

const NAME_FORM = /^(?<name>[^,(]+) \((?<party>\p{Lu})\), (?<municipality>.+)$/u
const PLAIN_FORM = /^(?<name>[^,(]+), (?<municipality>[^,(]+)$/u

export function expected({ meta, blocks }, pages) {
  const get = (key) => meta[`meeting.${key}`] ?? null
  const doc = {
    meeting: {
      body: meta.body,
      kind: meta.kind,
      year: Number(meta.year),
      date: get('date'),
      startTime: get('startTime'),
      endTime: get('endTime'),
      place: get('place'),
    },
    toc: contentsOf(blocks).map((e, i) => ({
      number: meta.contents === 'no-numbers' ? null : e.number,
      title: plain(e.title),
      page: pages.libreoffice[i],
      chromiumPage: pages.chromium[i],
    })),
    deltagere: [],
    afbud: [],
    guests: [],
    secretariat: [],
    items: [],
    nextMeeting: null,
    closing: get('closing'),
  }
  const headings = blocks.filter((b) => b.type === 'heading' || b.type === 'chapter')
  let group = null
  let item = null
  let section = null
  for (const b of blocks) {
    if (b.type === 'group') group = b.group
    else if (b.type === 'person') doc[group].push(person(b))
    else if (b.type === 'heading') {
      const at = headings.indexOf(b)
      doc.items.push((item = newItem(b, { libreoffice: pages.libreoffice[at], chromium: pages.chromium[at] })))
      section = null
    } else if (b.type === 'gold' && b.key === 'nextMeeting') doc.nextMeeting = JSON.parse(b.value)
    else if (b.type === 'gold' && b.key === 'section') section = open(item, b.value)
    else if (b.type === 'gold') judged(item, b)
    else if (!item) continue
    else if (b.type === 'sag') item.sag = readSag(b.text)
    else if (b.type === 'label') section = open(item, kindOf(b.text))
    else if (b.type !== 'mark') {
      if (section === 'closed') continue
      section ??= open(item, 'andet')
      body(item, section, b)
    }
  }
  doc.items.forEach(finish)
  return doc
}

const newItem = (b, page) => ({
  number: b.number,
  level: b.level,
  parent: b.level > 1 ? b.number.slice(0, b.number.lastIndexOf('.')) : null,
  title: plain(b.title),
  page,
  sag: null,
  sections: [],
  indstilling: null,
  points: [],
  beslutning: null,
  outcome: null,
  conditions: [],
  statements: [],
  votes: [],
  appointments: [],
  bilag: [],
  links: [],
  tables: [],
})

function open(item, kind) {
  if (kind === 'closed') return kind
  item.sections.push(kind)
  return kind
}

const kindOf = (label) =>
  label
    .replace(/:$/u, '')
    .toLowerCase()
    .replace(/æ/gu, 'ae')
    .replace(/ø/gu, 'o')
    .replace(/å/gu, 'a')
    .replace(/é/gu, 'e')
    .replace(/ /gu, '-')

function body(item, section, b) {
  const raw = b.type === 'table' ? b.rows.flatMap((r) => r.cells.map((c) => c.text)) : (b.lines ?? [b.text])
  item.links.push(...raw.flatMap(linksOf))
  if (b.type === 'table')
    item.tables.push({
      rows: b.rows.map((r) => r.cells.flatMap((c) => [plain(c.text), ...Array(c.span - 1).fill('')])),
    })
  const text =
    b.type === 'item'
      ? `${'  '.repeat(b.depth)}- ${b.marker ? `${b.marker} ` : ''}${plain(b.text)}`
      : b.type === 'table'
        ? ''
        : raw.map(plain).join('\n')
  if (section === 'indstilling' || section === 'forslag') item.indstilling = added(item.indstilling, text, b.type)
  if (section === 'beslutning') item.beslutning = added(item.beslutning, text, b.type)
  if (section === 'bilag') item.bilag.push(...raw.map(plain).filter((t) => !t.endsWith(':')))
}

let lastType = null
function added(before, text, type) {
  const gap = type === 'item' && lastType === 'item' ? '\n' : '\n\n'
  lastType = type
  return before === null ? text : before + gap + text
}

// `% indstilling: text` and `% beslutning: text` are for items without labels: the formula in the running text.
function judged(item, { key, value }) {
  if (key === 'outcome') item.outcome = value
  else if (key === 'indstilling' || key === 'beslutning') item[key] = value
  else if (key === 'point') item.points.push(value)
  else if (key === 'condition') item.conditions.push(value)
  else if (key === 'statement') item.statements.push(JSON.parse(value))
  else if (key === 'vote') item.votes.push(JSON.parse(value))
  else if (key === 'appointment') item.appointments.push(JSON.parse(value))
  else throw new Error(`unknown gold key ${key}`)
}

/** A recommendation of one sentence is its own only point. */
function finish(item) {
  if (item.indstilling && item.points.length === 0) item.points.push(item.indstilling)
}

function readSag(text) {
  const { number, initials } = /^(?<number>SAG[- ][\d-]+|SAG NR\.:)? ?(?<initials>.*)/u.exec(text).groups
  return { number: number?.startsWith('SAG-') ? number : null, initials: initials ? initials.split('/') : [] }
}

function person({ text, fields }) {
  const empty = { name: null, party: null, municipality: null, substituteFor: null, role: null, note: null }
  if (fields) return { ...empty, ...fields }
  const read = NAME_FORM.exec(plain(text)) ?? PLAIN_FORM.exec(plain(text))
  if (!read) throw new Error(`write the fields of this line by hand: ${text}`)
  return { ...empty, ...read.groups }
}
