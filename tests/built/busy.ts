/**
 * What takes a second where nothing else runs, in milliseconds: a machine that is busy with other tests may take longer,
 * and what never comes to an end is found all the same.
 */
export const A_SECOND = 10_000
