// `check` on small papers, with the real program behind it.
import { paperText } from '../lint/model-paper.ts'
import { realEngine } from './fake-program.ts'
import type { Result, Setting } from './transcript.ts'
import { cli, transcript } from './transcript.ts'

/** Minutes without a fault. */
export const CLEAN = paperText({})

/** Minutes with one fault, of severity warning. */
export const TWICE = paperText({
  attendance: 'Deltagere\n\nAnna Berg (A), Faxe Kommune\nBent Dal (V), Greve Kommune\nAnna Berg (A), Faxe Kommune',
})

const real = { engine: realEngine }

export const check = (args: string[], setting: Setting = {}): Promise<Result> =>
  cli(['check', ...args], { ...real, ...setting })

export const checkTranscript = (args: string[], setting: Setting = {}): Promise<string> =>
  transcript(['check', ...args], { ...real, ...setting })
