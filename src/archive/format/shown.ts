// The part of a Referat that the page shows.
import type { Referat } from '../../referat.ts'

export type Shown = Pick<
  Referat,
  | 'kind'
  | 'meeting'
  | 'deltagere'
  | 'afbud'
  | 'fravaerende'
  | 'guests'
  | 'secretariat'
  | 'items'
  | 'nextMeeting'
  | 'followUps'
>
