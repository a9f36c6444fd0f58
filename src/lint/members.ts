// The members on the lists: those who were there and those who were away. Guests and staff come from anywhere.
import type { Municipality, Person, Referat } from '../referat.ts'

/** A person whose line names a municipality. */
export interface Townsperson extends Person {
  readonly municipality: Municipality
}

/** The members on the lists, in printed order. */
export const members = ({ deltagere, afbud, fravaerende }: Referat): Person[] => [
  ...deltagere,
  ...afbud,
  ...fravaerende,
]

/** Those of them whose line names a municipality. */
export const townspeople = (referat: Referat): Townsperson[] =>
  members(referat).filter((person): person is Townsperson => person.municipality !== null)
