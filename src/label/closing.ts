// Claims the line that closes the meeting.
//
//   Mødet sluttede kl. 12.15.        Mødet hævet kl. 14
//   Mødet sluttede med en rundvisning … (in mid-document)   <- no: only at the very end

const CLOSING =
  /^Mødet\s(?:(?:blev|er)\s)?(?:sluttede|slut|sluttet|afsluttet|afsluttedes|hævet|hævedes|sluttes)(?!\p{L})/u

/** Is this the line that closes the meeting? @param text a line's view */
export const isClosing = (text: string): boolean => text.length < 120 && CLOSING.test(text)
