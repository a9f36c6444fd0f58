import type { Referat } from '../../referat.ts'
import { checked } from '../results/checked.ts'
import { resultOf } from '../results/result.ts'
import type { Answer } from './messages.ts'

/**
 * Checks a Referat and makes its record.
 * @returns the answer to send; one that breaks the schema as it is, for the first process to judge
 */
export function recordAnswer(referat: Referat): Answer {
  try {
    const { gist, record } = resultOf(checked(referat))
    return { kind: 'result', gist, record: record() }
  } catch {
    return { kind: 'referat', referat }
  }
}
