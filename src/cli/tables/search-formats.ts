/** How `search` tells of its hits. */
export const SEARCH_FORMATS = ['pretty', 'ndjson', 'csv'] as const
export type SearchFormat = (typeof SEARCH_FORMATS)[number]
