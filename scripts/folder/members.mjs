// Who sits in a made-up council, and how each meeting prints the names. Every line knows whose it is.
//   namesakes: of one name in two municipalities; of one name and municipality in two parties, at the same meetings
//   spellings: without accent or hyphen (the same name), with a letter changed (only to be suggested)

const PARTIES = ['A', 'V', 'C', 'F', 'B', 'O', 'Ø', 'I']

/** The members of a council: two for each municipality in each of two terms, and the planted ones. */
export function makeMembers({ region, towns, wording, dice }) {
  const used = new Set()
  const freshName = () => {
    for (;;) {
      const name = `${dice.take(wording.firsts)} ${dice.take(wording.lasts)}`
      if (!used.has(name) && used.add(name)) return name
    }
  }
  const members = towns.flatMap((town, i) =>
    [0, 1].map((seat) => ({
      id: `${region}/${town}/${seat}`,
      name: freshName(),
      ...{ town, party: PARTIES[(i * 2 + seat) % PARTIES.length], from: 0, to: seat === 0 ? Infinity : 0.5 },
    })),
  )
  const later = towns.map((town, i) => ({
    id: `${region}/${town}/2`,
    name: freshName(),
    ...{ town, party: PARTIES[(i * 3 + 1) % PARTIES.length], from: 0.5, to: Infinity },
  }))
  const [one, two, three] = members.filter(({ to }) => to === Infinity)
  const planted = [
    { ...one, id: `${region}/namesake-town`, town: towns[3] },
    { ...two, id: `${region}/namesake-party`, party: two.party === 'Å' ? 'A' : 'Å' },
    { id: `${region}/namesake-council`, name: wording.elsewhere, town: towns[4], party: 'A', from: 0, to: Infinity },
  ]
  // Changes party in the second term, and stays the same person.
  three.laterParty = 'M'
  return [...members, ...later, ...planted]
}

const plain = (name) => name.replace('é', 'e').replace('-', ' ')
/** The last name with its first a or o, behind its capital, as e. */
const misprinted = (name) => {
  const at = name.lastIndexOf(' ') + 2
  return name.slice(0, at) + name.slice(at).replace(/[ao]/u, 'e')
}

/**
 * The lines of a meeting.
 * @param part how far through the years the meeting is, from 0 to 1
 * @returns the lists as printed, and of each line whose it is
 */
export function attendance(members, part, dice) {
  const there = members.filter(({ from, to }) => part >= from && part < to)
  const named = there.map(({ name, town }) => `${name}, ${town}`)
  const shared = new Set(named.filter((one, i) => named.indexOf(one) !== i))
  const lines = there.map((member) => {
    const printed = dice.below(6) === 0 ? plain(member.name) : member.name
    // Of two persons of one name and municipality nobody could tell whose misprint it is.
    const isMisprint = dice.below(90) === 0 && !shared.has(`${member.name}, ${member.town}`)
    const name = isMisprint ? misprinted(printed) : printed
    const party = part >= 0.5 && member.laterParty !== undefined ? member.laterParty : member.party
    const text = `${name} (${party}), ${member.town}${dice.below(3) === 0 ? '' : ' Kommune'}`
    return {
      id: name === printed ? member.id : `${member.id} misprint ${name}`,
      whole: member.id,
      name,
      town: member.town,
      party,
      text,
      away: dice.below(7) === 0,
    }
  })
  const list = (away) => lines.filter((line) => line.away === away).map(({ text }) => text)
  return { text: ['Deltagere', list(false).join('\n'), 'Afbud', list(true).join('\n')].join('\n\n'), lines }
}
