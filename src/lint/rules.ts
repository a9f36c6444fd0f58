// All rules, in the order in which they are listed. A new rule is a file in `rules/` and a line here.
import type { FolderRule, Rule } from './rule.ts'
import { deltagerListedTwice } from './rules/deltager-listed-twice.ts'

/** The rules on one document. */
export const RULES: readonly Rule[] = [deltagerListedTwice]

/** The rules on the documents of a run. */
export const FOLDER_RULES: readonly FolderRule[] = []

/** Every rule by its name. */
export const RULE_BY_NAME: ReadonlyMap<string, Rule | FolderRule> = new Map(
  [...RULES, ...FOLDER_RULES].map((rule) => [rule.name, rule]),
)
