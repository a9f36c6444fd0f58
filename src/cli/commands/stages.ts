/** What `show --stage` takes, in the order of the pipeline. */
export const STAGE_NAMES = ['text', 'lines', 'proposals', 'labels', 'tree', 'outline'] as const
export type Stage = (typeof STAGE_NAMES)[number]
