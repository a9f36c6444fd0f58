// The library: what the package gives to programs. Nothing else in it is for others, whatever its path.
// The PDF engine is loaded when the first PDF is read, not before.
//
//   extract(bytes)  =  read(bytes) -> Source,  parse(source) -> Referat,  and a refusal of other papers
export { extract, label, parse } from './pipeline.ts'
export type { ExtractOptions } from './pipeline.ts'
export { read } from './read/read.ts'
export type { Input, ReadOptions } from './read/read.ts'
export { ReadFailure } from './read/read-failure.ts'
export type { FailureText, FailureTexts, ReadFailureCode } from './read/read-failure.ts'
export type { Line, Source } from './text/source.ts'

export { Referat } from './referat.ts'
export type {
  Appointment,
  At,
  Beslutning,
  Block,
  Cell,
  FollowUp,
  Indstilling,
  Item,
  ListItem,
  Meeting,
  Municipality,
  Party,
  Person,
  Point,
  Row,
  Section,
  Side,
  Statement,
  TocEntry,
  Vote,
} from './referat.ts'

export { createLinter } from './lint/lint.ts'
export type { Linter, LintOptions } from './lint/lint.ts'
export { Finding } from './lint/finding.ts'

export { jsonSchema } from './emit/json-schema.ts'
export type { JsonSchema } from './emit/json-schema.ts'
export { outline } from './emit/outline.ts'

export { compareReferater } from './compare/compare.ts'
export type { Change, ChangeType, Comparison } from './compare/change.ts'
export { decisionsOf, meaningOf } from './compare/meaning.ts'
