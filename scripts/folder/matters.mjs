// The agenda of each meeting of a made-up council: matters that come once, cases that come back in one of seven ways,
// and what is put off or promised. The answers are what was planted here, not what a program found.

const WAYS = ['title', 'mark', 'cited-item', 'cited-put-off', 'words', 'case-number', 'inflected']
const fill = (text, values) => text.replace(/\{(?<name>\w+)\}/gu, (_, name) => values[name])

/** Titles of which no two share both words. */
function titles({ things, tails }, dice) {
  const used = new Set()
  return () => {
    for (;;) {
      const [thing, tail] = [dice.take(things), dice.take(tails)]
      const title = `${thing} ${tail}`
      if (!used.has(title) && used.add(title)) return { thing, tail, title }
    }
  }
}

/**
 * @param count how many meetings
 * @returns `agendas`: of each meeting its items; `cases` and `ends`: what was planted, by meeting and place on the agenda
 */
export function makeMatters({ count, wording, dice, region }) {
  const fresh = titles(wording, dice)
  const agendas = Array.from({ length: count }, () => [])
  const [cases, ends] = [[], []]
  const put = (meeting, item) => ({ meeting, place: agendas[meeting].push(item) - 1 })
  let number = 100
  const own = () => `SAG-2020-0${(number += 7)}`

  for (let start = 1; start + 6 < count; start += 2) {
    const way = WAYS[cases.length % WAYS.length]
    const { thing, tail, title } = fresh()
    const back = start + 1 + dice.below(3)
    const opens = way === 'cited-put-off' || dice.below(3) === 0 ? 'postponed' : dice.below(3) === 0 ? 'promised' : null
    const decision = dice.take(
      opens === 'postponed' ? wording.putOff : opens === 'promised' ? wording.promises : wording.decisions,
    )
    const sag = way === 'case-number' ? own() : null
    const one = put(start, { title, decision, next: start + 1, sag, background: dice.take(wording.backgrounds) })
    const renamed = `${dice.take(wording.renamed)} ${cases.length}`
    const later = {
      title:
        {
          title,
          mark: fill(dice.take(wording.marks), { title }),
          words: fill(dice.take(wording.reworded), { thing, tail }),
          inflected: `${title.replace(/^(?<noun>\S+er)(?= )/u, '$<noun>ne')}`,
        }[way] ?? renamed,
      decision: dice.take(wording.decisions),
      sag,
      background:
        way === 'cited-item' || way === 'cited-put-off'
          ? dice.take(way === 'cited-item' ? wording.citeItem : wording.citePutOff)
          : dice.take(wording.backgrounds),
      cites: one,
    }
    const two = put(back, later)
    cases.push({ way, items: [one, two] })
    if (opens !== null) ends.push({ ...one, kind: opens, state: 'taken-up', takenUp: two })
  }
  // Put off or promised and never seen again; in the last meeting, where nobody can tell.
  for (let meeting = 2; meeting < count; meeting += 5) {
    const { title } = fresh()
    const opens = meeting % 2 === 0 ? 'postponed' : 'promised'
    const decision = dice.take(opens === 'postponed' ? wording.putOff : wording.promises)
    const place = put(meeting, {
      title,
      decision,
      next: meeting + 1,
      sag: null,
      background: dice.take(wording.backgrounds),
    })
    ends.push({ ...place, kind: opens, state: meeting === count - 1 ? 'folder-ends' : 'not-seen', takenUp: null })
  }
  for (const agenda of agendas)
    while (agenda.length < 4)
      agenda.push({
        title: fresh().title,
        decision: dice.take(wording.decisions),
        sag: null,
        background: dice.take(wording.backgrounds),
      })
  // A point for the next meeting, kept there under its own title.
  const points = new Map()
  for (let meeting = 4; meeting + 1 < count; meeting += 6) {
    const { thing, tail, title } = fresh()
    points.set(meeting, fill(dice.take(wording.pointsKept), { thing, tail }))
    const takenUp = put(meeting + 1, {
      title,
      decision: dice.take(wording.decisions),
      sag: null,
      background: dice.take(wording.backgrounds),
    })
    ends.push({ meeting, place: 'points', kind: 'promised', state: 'taken-up', takenUp })
  }
  return { agendas, cases, ends, points, region }
}
