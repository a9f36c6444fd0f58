/**
 * Does a document show a habit?
 * @param those how many have a thing
 * @param all how many could have it
 * @returns whether at least three have it, and more than three in four
 */
export const mostly = (those: number, all: number): boolean => those >= 3 && those * 4 > all * 3
