// Holds what the program found in a made-up archive against what was planted there.

/** @returns how many were planted, found and wrong, each with the lines that tell which */
export function judge(knowledge, answers) {
  const missed = []
  const caseOf = new Map()
  knowledge.cases.forEach(({ items }, i) => items.forEach(({ key }) => caseOf.set(key, i)))
  const together = ([a, b]) => caseOf.has(a) && caseOf.get(a) === caseOf.get(b)
  const found = answers.cases.filter(
    ({ way, items }) => together(items) || (missed.push(`case ${way}: ${items.join(' ')}`), false),
  )
  const planted = new Map(answers.cases.flatMap(({ items }, i) => items.map((key) => [key, i])))
  const wrongCases = knowledge.cases.filter(
    ({ items }) => new Set(items.map(({ key }) => planted.get(key) ?? key)).size > 1,
  )
  for (const { items, links } of wrongCases)
    missed.push(
      `wrong case: ${items.map(({ key, item }) => `${key} ${item.title}`).join(' | ')} (${links.map(({ reason, shows }) => `${reason}: ${shows}`).join('; ')})`,
    )

  const told = knowledge.looseEnds.map(
    ({ from, kind, state, takenUp }) => `${from.key} ${kind} ${state} ${takenUp?.key ?? '-'}`,
  )
  const expected = answers.ends.map(({ item, kind, state, takenUp }) => `${item} ${kind} ${state} ${takenUp ?? '-'}`)
  const ends = expected.filter(
    (end) =>
      told.includes(end) ||
      (missed.push(
        `loose end: ${end}; told: ${told.filter((each) => each.startsWith(`${end.split(' ')[0]} `)).join(', ')}`,
      ),
      false),
  )
  const extraEnds = told.filter((end) => !expected.includes(end))
  for (const end of extraEnds) missed.push(`not planted: ${end}`)

  const idOf = new Map(
    answers.lines.map(({ meeting, name, town, party, id }) => [`${meeting}|${name}|${town}|${party}`, id]),
  )
  const idsOf = (person) =>
    new Set(
      person.entries.map(({ meeting, line: { who } }) =>
        idOf.get(`${meeting.key}|${who.name}|${who.municipality}|${who.party}`),
      ),
    )
  const wrongPersons = knowledge.persons.filter((person) => idsOf(person).size > 1)
  for (const person of wrongPersons) missed.push(`wrong person: ${person.key} ${[...idsOf(person)].join(' | ')}`)
  const persons = new Set(answers.lines.map(({ id }) => id)).size
  return {
    cases: { planted: answers.cases.length, found: found.length, wrong: wrongCases.length },
    looseEnds: { planted: expected.length, found: ends.length, notPlanted: extraEnds.length },
    persons: { planted: persons, found: knowledge.persons.length, wrong: wrongPersons.length },
    misprints: {
      planted: new Set(answers.lines.filter(({ id }) => id.includes(' misprint ')).map(({ id }) => id)).size,
      suggested: suggestedMisprints(knowledge, idsOf),
    },
    missed,
  }
}

function suggestedMisprints({ persons, suggestions }, idsOf) {
  const suggested = new Set(suggestions.flatMap(({ persons: keys }) => keys))
  return persons.filter(
    (person) => suggested.has(person.key) && [...idsOf(person)].some((id) => id?.includes(' misprint ')),
  ).length
}
