// What became of a line: one role, by which evidence, and what was read of it there.
import type { CaseLine } from './case-line.ts'
import type { HeadingCandidate } from './heading-candidate.ts'
import type { LineKindRole } from './line-kinds.ts'
import type { LineReading } from './line-reading.ts'
import type { SectionLabelLine } from './section-label.ts'

/** What a line was decided by. */
export type Evidence =
  /** A tagged PDF says so. */
  | 'tag'
  /** It stands beside the text as reading saw it: struck out, a note, a number of lines. */
  | 'aside'
  /** Its words alone. */
  | 'wording'
  /** It returns at its place on other pages. */
  | 'return'
  /** The table of contents, by number or title. */
  | 'contents'
  /** Its number, its type and what stands around it. */
  | 'surroundings'
  /** The zone it stands in: nothing else claimed it. */
  | 'zone'

/** The roles of which the line itself says nothing more. */
type PlainRole =
  | 'furniture'
  | 'cover'
  | 'toc-heading'
  | 'toc-entry'
  | 'attendance-heading'
  | 'list-heading'
  | 'person'
  | 'heading-continued'
  | 'body'
  | 'footnote'
  | 'unplaced'
  | LineKindRole

/** A line with its role. Every line of a document gets exactly one; the fold builds the tree from them. */
export type Decided = { readonly reading: LineReading; readonly evidence: Evidence } & (
  | { readonly role: PlainRole }
  | { readonly role: 'item-heading'; readonly heading: HeadingCandidate }
  | { readonly role: 'case-line'; readonly caseLine: CaseLine }
  | { readonly role: 'section-label'; readonly label: SectionLabelLine }
)

export type Role = Decided['role']
