import { PassThrough } from 'node:stream'

/** Where a test runs, for what needs no more of it. */
export const PLACE = { stdin: new PassThrough().end(), cwd: process.cwd(), now: () => performance.now() }
