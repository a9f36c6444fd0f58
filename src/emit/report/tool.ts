/** The tool as reports name it. */
export const TOOL = 'kkr-referat'
