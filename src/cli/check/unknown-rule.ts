import { visible } from '../../emit/visible.ts'
import { RULE_BY_NAME } from '../../lint/rules.ts'
import { didYouMean } from '../suggest.ts'

/** What to say of a rule that is not there. */
export const unknownRule = (name: string): string =>
  `there is no rule ${visible(name) || "''"}.${didYouMean(name, [...RULE_BY_NAME.keys()])} kkr-referat rules lists them.`
