// All rules, in the order in which they are listed. A new rule is a file in `rules/` and a line here.
import type { FolderRule, Rule } from './rule.ts'
import { beslutningInDagsorden } from './rules/beslutning-in-dagsorden.ts'
import { beslutningMissing } from './rules/beslutning-missing.ts'
import { beslutningWithoutIndstilling } from './rules/beslutning-without-indstilling.ts'
import { bilagMentionedNotListed } from './rules/bilag-mentioned-not-listed.ts'
import { contentsEntryWithoutItem } from './rules/contents-entry-without-item.ts'
import { contentsMissing } from './rules/contents-missing.ts'
import { contentsNumberDiffers } from './rules/contents-number-differs.ts'
import { contentsPageWrong } from './rules/contents-page-wrong.ts'
import { contentsTitleDiffers } from './rules/contents-title-differs.ts'
import { deltagerListedTwice } from './rules/deltager-listed-twice.ts'
import { indstillingWithoutPoints } from './rules/indstilling-without-points.ts'
import { itemEmpty } from './rules/item-empty.ts'
import { itemNotInContents } from './rules/item-not-in-contents.ts'
import { itemNumberRepeated } from './rules/item-number-repeated.ts'
import { itemNumberSkipped } from './rules/item-number-skipped.ts'
import { linkWithoutTarget } from './rules/link-without-target.ts'
import { outcomeUnclear } from './rules/outcome-unclear.ts'
import { sagInitialsMissing } from './rules/sag-initials-missing.ts'
import { sagMissing } from './rules/sag-missing.ts'
import { sectionOrderUnusual } from './rules/section-order-unusual.ts'
import { sectionRepeated } from './rules/section-repeated.ts'

/** The rules on one document. */
export const RULES: readonly Rule[] = [
  contentsMissing,
  contentsEntryWithoutItem,
  itemNotInContents,
  contentsTitleDiffers,
  contentsNumberDiffers,
  contentsPageWrong,
  itemNumberSkipped,
  itemNumberRepeated,
  itemEmpty,
  sectionRepeated,
  sectionOrderUnusual,
  bilagMentionedNotListed,
  sagMissing,
  sagInitialsMissing,
  beslutningMissing,
  beslutningInDagsorden,
  beslutningWithoutIndstilling,
  indstillingWithoutPoints,
  outcomeUnclear,
  deltagerListedTwice,
  linkWithoutTarget,
]

/** The rules on the documents of a run. */
export const FOLDER_RULES: readonly FolderRule[] = []

/** Every rule by its name. */
export const RULE_BY_NAME: ReadonlyMap<string, Rule | FolderRule> = new Map(
  [...RULES, ...FOLDER_RULES].map((rule) => [rule.name, rule]),
)
