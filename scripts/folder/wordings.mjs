// The wordings of the made-up archive: the first one was there when the program was made, the others were written later.
import { first } from './wording-first.mjs'
import { second } from './wording-second.mjs'
import { third } from './wording-third.mjs'

export const WORDINGS = { first, second, third }
