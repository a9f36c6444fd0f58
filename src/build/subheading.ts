// Tells a sub-heading from a paragraph: by weight where the input knows it, else by its looks and by what follows.
import { startsLower } from '../text/breaks.ts'
import type { Layout } from '../text/layout.ts'
import { RECOMMENDS } from '../vocabulary/recommendation.ts'
import type { Group } from './group.ts'

const MOST_LETTERS = 140

const textOf = (group: Group): string => group.lines.map(({ text }) => text).join(' ')
const isFull = (text: string): boolean => text.length > 100 || /[.!?]["”’)\]]?$/u.test(text)

/**
 * Is this group a sub-heading?
 * @param group the group in question
 * @param next the group below it, a table counting as `'table'`
 */
export function isSubheading(group: Group, next: Group | 'table' | undefined, layout: Layout): boolean {
  if (group.marker !== null || group.lines.length > 2) return false
  const text = textOf(group)
  if (text.length > MOST_LETTERS) return false
  if (next === undefined || !/\p{Alpha}/u.test(text) || /[.,;]$/u.test(text) || startsLower(text)) return false
  // `Det indstilles, at KKR Sjælland` over its points: short and without a full stop, but a sentence.
  if (RECOMMENDS.test(text)) return false
  const styles = group.lines.map(({ bold, italic, box }) => ({
    bold,
    italic,
    larger: box !== undefined && box.size > layout.bodySize + 0.6,
  }))
  const marked = styles.every(({ bold, italic, larger }) => bold === true || italic === true || larger)
  if (marked) return true
  const known = styles.every(({ bold, italic }) => bold === false && (italic === false || italic === undefined))
  if (known && layout.knowsWeight) return false
  if (/[:?]$/u.test(text) || text.length > 90) return false
  // No weight to go by: a short line without a full stop, over something that reads like text.
  return next === 'table' || next.marker !== null || isFull(textOf(next))
}
