/**
 * Makes what runs one piece of work at a time, in the order in which they came; one that fails holds up none.
 * @returns runs a piece of work, and gives what it gives
 */
export function inTurn(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const mine = last.then(work)
    last = mine.catch(() => undefined)
    return mine
  }
}
