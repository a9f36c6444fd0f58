// The roles a line can have. Every line gets exactly one; the fold builds the tree from them.

export type Role =
  | 'furniture'
  | 'cover'
  | 'toc-heading'
  | 'toc-entry'
  | 'attendance-heading'
  | 'list-heading'
  | 'person'
  | 'item-heading'
  | 'heading-continued'
  | 'case-line'
  | 'section-label'
  | 'body'
  | 'closing'
  | 'footnote'
  | 'unplaced'
