// Single edits of a paper's text, each with the one change that it must give. They are made where the reading of the
// unedited paper says that something stands, so that any paper will do.
import type { Dice } from '../../scripts/fuzz/dice.ts'
import type { ChangeType } from '../../src/compare/change.ts'
import type { At, Block, Item, ListItem, Referat } from '../../src/referat.ts'

/** An edit and what it must give. */
export interface Planted {
  readonly name: string
  readonly text: string
  /** null for what is no change; any of several where a word may tell or not. */
  readonly type: ChangeType | readonly ChangeType[] | null
  /** Title of the item as the edited paper has it (of one taken out: as it had it); any of several; null outside the items. */
  readonly item: string | readonly string[] | null
}

/** A paper's text and what was read of it. */
export interface Paper {
  readonly text: string
  readonly referat: Referat
}

/** Makes an edit of a paper by dice; null where the paper has no place for it. */
export type Plant = (paper: Paper, dice: Dice) => Planted | null

export const splice = (text: string, from: number, to: number, put: string): string =>
  text.slice(0, from) + put + text.slice(to)

/** Runs of running text in an item, apart from its tables. */
export interface Stretch {
  readonly item: Item
  readonly section: string
  readonly at: At
}

const listStretches = (items: readonly ListItem[]): At[] => items.flatMap(({ at, items: nested }) => [{ ...at, end: nested[0]?.at.start ?? at.end }, ...listStretches(nested)]) // prettier-ignore

const blockStretches = (block: Block): At[] =>
  block.type === 'table' || block.type === 'subheading'
    ? []
    : block.type === 'list'
      ? listStretches(block.items)
      : [block.at]

/** Every paragraph and point of the items. */
const stretchesOf = ({ items }: Referat): Stretch[] =>
  items.flatMap((item) =>
    item.sections.flatMap(({ kind, blocks }) =>
      blocks.flatMap(blockStretches).map((at) => ({ item, section: kind, at })),
    ),
  )

export const overlaps = (a: At, b: At | undefined): boolean => b !== undefined && a.start < b.end && b.start < a.end

/** Text that is nothing else than wording. */
export const isPlain = ({ item, section, at }: Stretch, { nextMeeting }: Referat): boolean =>
  !['beslutning', 'indstilling', 'bilag'].includes(section) &&
  ![item.beslutning, item.indstilling, nextMeeting, ...item.bilag].some((one) => one !== null && overlaps(at, one.at))

/** Matches within a stretch, as offsets into the text. */
export const matches = (text: string, { start, end }: At, pattern: RegExp): { from: number; to: number; word: string }[] =>
  Array.from(text.slice(start, end).matchAll(pattern), ({ 0: word, index }) => ({ from: start + index, to: start + index + word.length, word })) // prettier-ignore

/** One match of all in some stretches. */
function pick(
  stretches: readonly Stretch[],
  paper: Paper,
  pattern: RegExp,
  dice: Dice,
): { stretch: Stretch; from: number; to: number; word: string } | null {
  const all = stretches.flatMap((stretch) =>
    matches(paper.text, stretch.at, pattern).map((match) => ({ stretch, ...match })),
  )
  return all.length === 0 ? null : dice.one(all)
}

export const WORD = /(?<![\p{L}\p{N}.-])\p{Ll}{5,}(?![\p{L}\p{N}-])/gu
export const DATE =
  /\d{1,2}\. (?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)(?: \d{4})?/gu
/** A number that words follow, and no date. */
export const FIGURE =
  /(?<![\p{L}\p{N}.,:/-])(?<!\d )\d{1,3}(?:\.\d{3})*(?:,\d+)?(?= \p{Ll}{3})(?! (?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december))/gu
export const NEW_WORDS = ['havregrød', 'lanterner', 'sejlduge', 'kornblomst', 'regnfrakker']

export const otherNumber = (word: string): string => word.replace(/\d/u, (digit) => String((Number(digit) % 9) + 1))
export const otherDate = (word: string): string => word.replace(/^\d+/u, (day) => String((Number(day) % 28) + 1))

/** An edit of one match within an item. */
export const within =
  (
    name: string,
    type: ChangeType | null,
    pattern: RegExp,
    change: (word: string, dice: Dice) => string,
    fits: (stretch: Stretch, referat: Referat) => boolean,
  ): Plant =>
  (paper, dice) => {
    const found = pick(
      stretchesOf(paper.referat).filter((one) => fits(one, paper.referat)),
      paper,
      pattern,
      dice,
    )
    if (found === null) return null
    const text = splice(paper.text, found.from, found.to, change(found.word, dice))
    return { name: `${name}: ${found.word}`, text, type, item: found.stretch.item.title }
  }

/** Text of what is recommended. */
export const inIndstilling = ({ item, section, at }: Stretch): boolean =>
  section === 'indstilling' && !overlaps(at, item.beslutning?.at)
