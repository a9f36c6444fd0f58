// The schema, for those who check by it. Loading it takes as long as a run whose results are all in the cache.
import * as z from 'zod'

export { Referat } from '../../referat.ts'

// Checking by code that is made for it first costs more than most runs ever win back.
z.config({ jitless: true })
