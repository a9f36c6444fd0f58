// Claims the line that closes the meeting.
//
//   Mødet sluttede kl. 12.15.        Mødet hævet kl. 14
//   Mødet sluttede med en rundvisning … (in mid-document)   <- no: only at the very end
import { isClosing } from '../danish/closing.ts'

export const CLOSING = { role: 'closing', zone: 'ending', claims: isClosing } as const
