// All rules, in the order in which they are listed. A new rule is a file in `rules/` and a line here.
import type { FolderRule, Rule } from './rule.ts'
import { afbudMissing } from './rules/afbud-missing.ts'
import { attendanceUnreadable } from './rules/attendance-unreadable.ts'
import { beslutningInDagsorden } from './rules/beslutning-in-dagsorden.ts'
import { beslutningMissing } from './rules/beslutning-missing.ts'
import { beslutningWithoutIndstilling } from './rules/beslutning-without-indstilling.ts'
import { bilagMentionedNotListed } from './rules/bilag-mentioned-not-listed.ts'
import { calledOffButDecided } from './rules/called-off-but-decided.ts'
import { contentsEntryWithoutItem } from './rules/contents-entry-without-item.ts'
import { commentLeftIn } from './rules/comment-left-in.ts'
import { contentsMissing } from './rules/contents-missing.ts'
import { contentsNumberDiffers } from './rules/contents-number-differs.ts'
import { contentsPageMissing } from './rules/contents-page-missing.ts'
import { contentsPageWrong } from './rules/contents-page-wrong.ts'
import { contentsTitleDiffers } from './rules/contents-title-differs.ts'
import { dateDiffersFromFileName } from './rules/date-differs-from-file-name.ts'
import { dateMissing } from './rules/date-missing.ts'
import { dateMoved } from './rules/date-moved.ts'
import { decisionOfOtherCouncil } from './rules/decision-of-other-council.ts'
import { deltagerAlsoAfbud } from './rules/deltager-also-afbud.ts'
import { deltagerListedTwice } from './rules/deltager-listed-twice.ts'
import { furtherPaper } from './rules/further-paper.ts'
import { hyphenLeftInWord } from './rules/hyphen-left-in-word.ts'
import { indstillingWithoutPoints } from './rules/indstilling-without-points.ts'
import { itemEmpty } from './rules/item-empty.ts'
import { itemNotInContents } from './rules/item-not-in-contents.ts'
import { itemNumberRepeated } from './rules/item-number-repeated.ts'
import { itemNumberSkipped } from './rules/item-number-skipped.ts'
import { kindMissing } from './rules/kind-missing.ts'
import { labelMisspelt } from './rules/label-misspelt.ts'
import { linkWithoutTarget } from './rules/link-without-target.ts'
import { meetingEndsBeforeStart } from './rules/meeting-ends-before-start.ts'
import { meetingPublishedTwiceDifferently } from './rules/meeting-published-twice-differently.ts'
import { moreVotesThanDeltagere } from './rules/more-votes-than-deltagere.ts'
import { municipalityOfOtherRegion } from './rules/municipality-of-other-region.ts'
import { municipalitySpelledTwoWays } from './rules/municipality-spelled-two-ways.ts'
import { municipalityUnknown } from './rules/municipality-unknown.ts'
import { nextMeetingBeforeMeeting } from './rules/next-meeting-before-meeting.ts'
import { notAKkrDocument } from './rules/not-a-kkr-document.ts'
import { outcomeUnclear } from './rules/outcome-unclear.ts'
import { partyChangedWithinDocument } from './rules/party-changed-within-document.ts'
import { partyUnknown } from './rules/party-unknown.ts'
import { personalData } from './rules/personal-data.ts'
import { referenceToMissingItem } from './rules/reference-to-missing-item.ts'
import { regionNameInconsistent } from './rules/region-name-inconsistent.ts'
import { sagInitialsMissing } from './rules/sag-initials-missing.ts'
import { sagMissing } from './rules/sag-missing.ts'
import { sameDocumentTwice } from './rules/same-document-twice.ts'
import { sectionOrderUnusual } from './rules/section-order-unusual.ts'
import { sectionRepeated } from './rules/section-repeated.ts'
import { sourceDamaged } from './rules/source-damaged.ts'
import { suppleantOfOtherParty } from './rules/suppleant-of-other-party.ts'
import { suppleantWithoutAfbud } from './rules/suppleant-without-afbud.ts'
import { textGarbled } from './rules/text-garbled.ts'
import { textUnplaced } from './rules/text-unplaced.ts'
import { titleYearDiffers } from './rules/title-year-differs.ts'
import { weekdayDiffers } from './rules/weekday-differs.ts'
import { wordErrorLeftIn } from './rules/word-error-left-in.ts'

/** The rules on one document. */
export const RULES: readonly Rule[] = [
  notAKkrDocument,
  kindMissing,
  sourceDamaged,
  dateMissing,
  titleYearDiffers,
  dateMoved,
  calledOffButDecided,
  meetingEndsBeforeStart,
  dateDiffersFromFileName,
  furtherPaper,
  textUnplaced,
  contentsMissing,
  contentsEntryWithoutItem,
  itemNotInContents,
  contentsTitleDiffers,
  contentsNumberDiffers,
  contentsPageMissing,
  contentsPageWrong,
  itemNumberSkipped,
  itemNumberRepeated,
  itemEmpty,
  labelMisspelt,
  sectionRepeated,
  sectionOrderUnusual,
  bilagMentionedNotListed,
  referenceToMissingItem,
  sagMissing,
  sagInitialsMissing,
  nextMeetingBeforeMeeting,
  beslutningMissing,
  beslutningInDagsorden,
  beslutningWithoutIndstilling,
  indstillingWithoutPoints,
  outcomeUnclear,
  decisionOfOtherCouncil,
  moreVotesThanDeltagere,
  attendanceUnreadable,
  deltagerListedTwice,
  deltagerAlsoAfbud,
  afbudMissing,
  suppleantWithoutAfbud,
  suppleantOfOtherParty,
  municipalityUnknown,
  municipalityOfOtherRegion,
  municipalitySpelledTwoWays,
  partyUnknown,
  partyChangedWithinDocument,
  linkWithoutTarget,
  commentLeftIn,
  wordErrorLeftIn,
  hyphenLeftInWord,
  weekdayDiffers,
  regionNameInconsistent,
  personalData,
  textGarbled,
]

/** The rules on the documents of a run. */
export const FOLDER_RULES: readonly FolderRule[] = [sameDocumentTwice, meetingPublishedTwiceDifferently]

/** Every rule by its name. */
export const RULE_BY_NAME: ReadonlyMap<string, Rule | FolderRule> = new Map(
  [...RULES, ...FOLDER_RULES].map((rule) => [rule.name, rule]),
)
