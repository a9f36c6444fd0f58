// A Referat in the plain shape that facts are made of. Fields a Referat does not have yet are empty lists.

const tablesOf = (blocks) =>
  blocks
    .filter(({ type }) => type === 'table')
    .map(({ rows }) => rows.map(({ cells }) => cells.map(({ text }) => text)))

const listText = (items, depth) =>
  items.flatMap(({ marker, text, items: below }) => [
    `${'  '.repeat(depth)}- ${/[\p{L}\d]/u.test(marker) ? `${marker} ` : ''}${text}`,
    ...listText(below, depth + 1),
  ])

/** The words of a section, its tables left out: the gold keeps those apart. */
const wordsOf = (blocks) =>
  blocks
    .filter(({ type }) => type !== 'table')
    .map((block) => (block.type === 'list' ? listText(block.items, 0).join('\n') : block.text))
    .join('\n\n')

/** A labelled text, read from its sections so that tables are left out; an unlabelled one as it is. */
function textOf(item, read, kinds) {
  if (read === null || read.label === null) return read?.text ?? null
  const kind = kinds.find((name) => item.sections.some((section) => section.kind === name))
  const section = item.sections.find((one) => one.kind === kind)
  const hasTable = section?.blocks.some(({ type }) => type === 'table') ?? false
  return hasTable ? wordsOf(section.blocks) : read.text
}

/** What is recommended in the end: a point that only gathers others is none of its own. */
const leaves = (points) => points.flatMap(({ text, points: below }) => (below?.length > 0 ? leaves(below) : [text]))

const voteOf = ({ for: yes, against, abstaining }) => ({
  for: yes?.count,
  against: against?.count,
  abstained: abstaining?.count,
  againstBy: against?.parties,
  abstainedBy: abstaining?.parties,
})

const appointmentOf = ({ name, party, municipality, office, board }) => ({
  name,
  party,
  municipality,
  posts: [office, board],
})

const personOf = (person) => ({
  name: person.name,
  party: person.party === null ? null : (person.party.letter ?? person.party.name),
  municipality: person.municipality?.name ?? null,
  role: person.role,
  substituteFor: person.substituteFor,
  note: person.note,
})

/** @param referat what `extract` gives */
export function plainReferat(referat) {
  const { body, year, date, startTime, endTime, place, closing } = referat.meeting
  return {
    meeting: { body, kind: referat.kind, year, date, startTime, endTime, place },
    closing,
    toc: referat.toc,
    deltagere: referat.deltagere.map(personOf),
    afbud: referat.afbud.map(personOf),
    guests: referat.guests.map(personOf),
    secretariat: referat.secretariat.map(personOf),
    items: referat.items.map((item) => ({
      number: item.number,
      level: item.level,
      parent: item.parent,
      title: item.title,
      page: item.page,
      sag: item.sag,
      sections: item.sections.map(({ kind }) => kind),
      indstilling: textOf(item, item.indstilling, ['indstilling', 'forslag']),
      points: leaves(item.indstilling?.points ?? []),
      beslutning: textOf(item, item.beslutning, ['beslutning']),
      outcome: item.beslutning?.outcome ?? null,
      conditions: (item.beslutning?.conditions ?? []).map(({ text }) => text),
      statements: item.beslutning?.statements ?? [],
      votes: (item.beslutning?.votes ?? []).map(voteOf),
      appointments: (item.beslutning?.appointments ?? []).map(appointmentOf),
      bilag: item.bilag.map(({ title }) => title),
      links: item.links,
      tables: item.sections.flatMap(({ blocks }) => tablesOf(blocks)),
    })),
    nextMeeting: referat.nextMeeting,
  }
}
