// What ties an item to an earlier one, and how sure that is.
import type { At } from '../referat.ts'
import type { CouncilItem } from './council-items.ts'

/** Why two items are linked. A closed list, the strongest first. */
export const LINK_REASONS = {
  'cited-item': { en: 'names the meeting and the item', da: 'nævner mødet og punktet' },
  'cited-meeting': {
    en: 'names the meeting, where one item has its words',
    da: 'nævner mødet, hvor ét punkt har dets ord',
  },
  'cited-put-off': {
    en: 'was put off at the meeting it names, where nothing else was',
    da: 'blev udsat på det møde, det nævner, og intet andet blev',
  },
  title: { en: 'has the same title', da: 'har samme titel' },
  'case-number': {
    en: 'has the same case number, which no other matter of a meeting has',
    da: 'har samme sagsnummer, som ingen anden sag på et møde har',
  },
  words: { en: 'shares rare words', da: 'har sjældne ord til fælles' },
} as const
export type LinkReason = keyof typeof LINK_REASONS

export interface ItemLink {
  /** The later item. */
  readonly from: CouncilItem
  /** The earlier one. */
  readonly to: CouncilItem
  readonly reason: LinkReason
  /** What shows it: the title, the number, the words, or the sentence that cites. */
  readonly shows: string
  /** Of a citation: its place in the later item’s document; else the place of the later item. */
  readonly at: At
  /** A sure link makes one case of two items; another is only suggested. */
  readonly sure: boolean
}
