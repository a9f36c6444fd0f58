import type { Manuscript } from './manuscript.mjs'
export function asText(manuscript: Manuscript, pages: readonly number[], machine?: boolean): string
