import type { Beslutning } from '../referat.ts'
import { excerpt } from './excerpt.ts'

/**
 * Draws what was decided and the sentence that says so: `tiltrådt | KKR Sjælland tiltrådte indstillingen.`
 * @param decided a decision, or a point that a decision speaks of
 */
export function outcomeOutline({ outcome, outcomeText }: Pick<Beslutning, 'outcome' | 'outcomeText'>): string {
  return `${outcome ?? 'no outcome'}${outcomeText === null ? '' : ` | ${excerpt(outcomeText)}`}`
}
