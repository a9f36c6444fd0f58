// The words that close a meeting: `Mødet sluttede kl. 12.15.`, `Mødet hævet kl. 14`.

const CLOSING =
  /^Mødet\s(?:(?:blev|er)\s)?(?:sluttede|slut|sluttet|afsluttet|afsluttedes|hævet|hævedes|sluttes)(?!\p{L})/u

/** Do the words of a line close the meeting? @param text a line's view */
export const isClosing = (text: string): boolean => text.length < 120 && CLOSING.test(text)
