// What a KKR can do with a matter: the closed list of outcomes. The verbs that say so are in verbs.ts.
import type { Action } from './verbs.ts'

export const OUTCOMES = [
  'tiltrådt',
  'tiltrådt-med-forbehold',
  'godkendt',
  'taget-til-efterretning',
  'drøftet',
  'besluttet',
  'valgt',
  'udsat',
  'oversendt',
  'afvist',
  'udgået',
  'delvist',
  'andet',
] as const
export type Outcome = (typeof OUTCOMES)[number]

/**
 * What an action amounts to, and how heavy it is: what becomes of the matter (3) outweighs choosing and resolving (2),
 * and that discussing it (1).
 */
export const OUTCOME_OF: Readonly<
  Record<Exclude<Action, 'none'>, { readonly outcome: Outcome; readonly weight: number }>
> = {
  adopt: { outcome: 'tiltrådt', weight: 3 },
  approve: { outcome: 'godkendt', weight: 3 },
  note: { outcome: 'taget-til-efterretning', weight: 3 },
  postpone: { outcome: 'udsat', weight: 3 },
  refer: { outcome: 'oversendt', weight: 3 },
  reject: { outcome: 'afvist', weight: 3 },
  withdraw: { outcome: 'udgået', weight: 3 },
  choose: { outcome: 'valgt', weight: 2 },
  resolve: { outcome: 'besluttet', weight: 2 },
  discuss: { outcome: 'drøftet', weight: 1 },
  request: { outcome: 'besluttet', weight: 0.5 },
}

/** Outcomes by which a matter comes to nothing for now; beside others in parts it makes the whole `delvist`. */
export const HELD_BACK: ReadonlySet<Outcome> = new Set(['udsat', 'oversendt', 'afvist', 'udgået'])
