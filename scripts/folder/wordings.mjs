// The wordings of the made-up archive: the first one was there when the program was made, the second was written later.
import { first } from './wording-first.mjs'
import { second } from './wording-second.mjs'

export const WORDINGS = { first, second }
