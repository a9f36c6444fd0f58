// Short ways to a recommendation and a decision in tests.
import type { Appointment, Beslutning, Item, Party, Point, Vote } from '../../src/referat.ts'
import { referatOf } from '../build/building.ts'

/** The first item of minutes of KKR Sjælland, 16 June 2026. */
export async function itemCalled(title: string, body: string): Promise<Item> {
  const head = 'REFERAT 2026\nKKR SJÆLLAND\nDato: 16-06-2026 10:00\n\n'
  const [item] = (await referatOf(`${head}1. ${title}\n\nSAG-2026-00001 abc\n\n${body}\n`)).items
  if (item === undefined) throw new Error('no item')
  return item
}

/** The decision that stands under its label. */
export async function decided(text: string, title = 'Trafik i byerne'): Promise<Beslutning> {
  const { beslutning } = await itemCalled(title, `Beslutning\n\n${text}`)
  if (beslutning === null) throw new Error('no decision')
  return beslutning
}

/** The points of a recommendation under its label, and what a decision does with them. */
export async function pointsOf(recommendation: string, decision = ''): Promise<readonly Point[]> {
  const body = `Indstilling\n\n${recommendation}\n\nBeslutning\n\n${decision}`
  const { indstilling } = await itemCalled('Trafik i byerne', body)
  if (indstilling === null) throw new Error('no recommendation')
  return indstilling.points
}

/** Points in short: one a line, nested ones below. */
export const drawnPoints = (points: readonly Point[], indent = ''): string[] =>
  points.flatMap(({ text, points: below }) => [`${indent}${text}`, ...drawnPoints(below, `${indent}  `)])

export const letters = (parties: readonly Party[]): string =>
  parties.map(({ letter, name }) => letter ?? name ?? '?').join('')

/** A vote in short: `for 14, against O Ø`. */
export const drawnVote = (vote: Vote): string =>
  (['for', 'against', 'abstaining'] as const)
    .flatMap((name) => {
      const side = vote[name]
      if (side === null) return []
      return [[name, side.count, letters(side.parties)].filter((part) => part !== null && part !== '').join(' ')]
    })
    .join(', ')

/** An appointment in short: `Anna Berg (V), 259: formand | Fjordrådet`. */
export const drawnAppointment = (one: Appointment): string => {
  const party = one.party === null ? '' : ` (${letters([one.party])})`
  const town = one.municipality === null ? '' : `, ${one.municipality.code ?? one.municipality.name}`
  const board = one.board === null ? '' : ` | ${one.board}`
  return `${one.name}${party}${town}: ${one.office ?? '?'}${one.substitute ? ' (substitute)' : ''}${board}`
}
