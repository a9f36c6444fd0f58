// What a view is given and what it gives.
import type { Overview } from '../format/overview.ts'
import type { Address, Filters } from './address.ts'

/** The page around a view. */
export interface Page {
  readonly overview: Overview
  /** Puts filters into the address without a new entry in the browser's history. */
  readonly keep: (filters: Filters) => void
}

/** What is shown. */
export interface View {
  readonly title: string
  readonly node: HTMLElement
  /** Shows other filters of the same view; `false` when it has to be made anew. */
  readonly update?: (address: Address) => boolean
  /** Fulfilled when all of it is drawn, for a view that has to wait for its data. */
  readonly drawn?: Promise<void>
  /** Called when another view takes its place. */
  readonly left?: () => void
}

/** Makes a view for an address. */
export type MakeView = (address: Address, page: Page) => View
