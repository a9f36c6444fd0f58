// A made-up archive of five councils: texts in the forms of real minutes, and what was planted in them.
import { attendance, makeMembers } from './members.mjs'
import { makeMatters } from './matters.mjs'
import { random } from './random.mjs'

const COUNCILS = {
  hovedstaden: ['Hovedstaden', 'Dragør|Ishøj|Furesø|Egedal|Halsnæs|Allerød|Herlev|Gribskov'],
  sjaelland: ['Sjælland', 'Faxe|Greve|Køge|Lejre|Sorø|Stevns|Næstved|Holbæk'],
  syddanmark: ['Syddanmark', 'Assens|Vejen|Varde|Tønder|Kolding|Nyborg|Odense|Fanø'],
  midtjylland: ['Midtjylland', 'Skive|Viborg|Lemvig|Struer|Samsø|Randers|Odder|Favrskov'],
  nordjylland: ['Nordjylland', 'Thisted|Morsø|Læsø|Rebild|Jammerbugt|Hjørring|Aalborg|Brønderslev'],
}
const MONTHS = [2, 4, 6, 9, 11]
const NAMES = [
  '',
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
]
const two = (n) => String(n).padStart(2, '0')
const spoken = ({ day, month, year }) => `${day}. ${NAMES[month]} ${year}`
const fill = (text, values) => text.replace(/\{(?<name>\w+)\}/gu, (_, name) => values[name])

function write({ name }, date, people, agenda, point, dates, collective) {
  const number = (place) => `2.${place + 1}`
  const items = agenda.map((item, place) => {
    const values = { region: name, next: item.next === undefined ? '' : spoken(dates[item.next] ?? dates.at(-1)) }
    if (item.cites !== undefined)
      Object.assign(values, { date: spoken(dates[item.cites.meeting]), number: number(item.cites.place) })
    return [
      `${number(place)}. ${item.title}`,
      `${item.sag ?? collective} abc`,
      `Baggrund\n\n${fill(item.background, values)}`,
      `Indstilling\n\nDet indstilles, at KKR ${name} drøfter sagen.`,
      `Beslutning\n\n${fill(item.decision, values)}`,
    ].join('\n\n')
  })
  return [
    `REFERAT ${date.year}\n\nKKR ${name.toUpperCase()}\n\nDato: ${two(date.day)}-${two(date.month)}-${date.year} 10:00\nSted: Mødecentret`,
    `Deltagerfortegnelse\n\n${people}`,
    `1. Godkendelse af referat og dagsorden\n\n1.1. Godkendelse af dagsorden\n\n${collective} abc\n\nBeslutning\n\nKKR ${name} godkendte dagsordenen.`,
    `2. Regionalpolitiske sager`,
    ...items,
    `3. Punkter til næste møde\n\n3.1. Punkter til næste møde\n\n${collective} abc\n\nBeslutning\n\n${point === undefined ? `KKR ${name} tog punktet til efterretning.` : `- ${point}`}`,
    '4. Eventuelt',
  ].join('\n\n')
}

/**
 * Makes the archive.
 * @param wording the words to use
 * @param meetings how many each council holds
 * @returns `papers` (name, text) and the answers: cases and loose ends by the keys of items, persons by line
 */
export function makeArchive({ wording, meetings, seed = 1 }) {
  const papers = []
  const answers = { cases: [], ends: [], lines: [] }
  Object.entries(COUNCILS).forEach(([key, [name, towns]], c) => {
    const dice = random(seed * 1000 + c)
    const words = { ...wording, elsewhere: `${wording.firsts[0]} ${wording.lasts[0]}` }
    const dates = Array.from({ length: meetings }, (_, i) => ({
      year: 2016 + Math.floor(i / 5),
      month: MONTHS[i % 5],
      day: 3 + c * 5 + (i % 3),
    }))
    const meetingKey = (i) => `${key}-${dates[i].year}-${two(dates[i].month)}-${two(dates[i].day)}`
    const members = makeMembers({ region: key, towns: towns.split('|'), wording: words, dice })
    const { agendas, cases, ends, points } = makeMatters({ count: meetings, wording: words, dice })
    const itemKey = ({ meeting, place }) => `${meetingKey(meeting)}/${place === 'points' ? '3.1' : `2.${place + 1}`}`
    agendas.forEach((agenda, i) => {
      const { text, lines } = attendance(members, i / meetings, dice)
      answers.lines.push(...lines.map((line) => ({ ...line, meeting: meetingKey(i) })))
      papers.push({
        name: `${meetingKey(i)}.txt`,
        text: write(
          { region: key, name },
          dates[i],
          text,
          agenda,
          points.get(i),
          dates,
          `SAG-${dates[i].year}-00${c}01`,
        ),
      })
    })
    answers.cases.push(...cases.map(({ way, items }) => ({ way, items: items.map(itemKey) })))
    answers.ends.push(
      ...ends.map(({ kind, state, takenUp, ...from }) => ({
        item: itemKey(from),
        kind,
        state,
        takenUp: takenUp === null ? null : itemKey(takenUp),
      })),
    )
  })
  return { papers, answers }
}
