// What the engine says about a PDF while it reads it. It speaks through the console, which all of the process shares:
// so the console is exchanged only while a PDF is being read, and each reading hears its own engine, not that of others
// which are read at the same time. What anyone else says goes where it would have gone.
//   console.warn('Warning: Indexing all PDF objects')
//                          ^^^^^^^^^^^^^^^^^^^^^^^^    heard
import { AsyncLocalStorage } from 'node:async_hooks'

/** Takes a sentence of the engine. */
export type Hear = (sentence: string) => void

type Speak = (...words: unknown[]) => void

const SENTENCE = /^(?:Warning|Info): (?<said>[^]*)$/u
const METHODS = ['warn', 'info'] as const

const hearer = new AsyncLocalStorage<Hear>()
const own = new Map<(typeof METHODS)[number], Speak>()
let readings = 0

/**
 * Does work and hears what the engine says meanwhile.
 * @param hear is called with every sentence
 * @param work reads a PDF
 */
export async function overhear<T>(hear: Hear, work: () => Promise<T>): Promise<T> {
  if (readings++ === 0) exchange()
  try {
    return await hearer.run(hear, work)
  } finally {
    if (--readings === 0) putBack()
  }
}

function exchange(): void {
  for (const method of METHODS) {
    const speak: Speak = Reflect.get(console, method) as Speak
    own.set(method, speak)
    console[method] = (...words: unknown[]) => {
      const hear = hearer.getStore()
      const said = typeof words[0] === 'string' ? SENTENCE.exec(words[0])?.groups?.['said'] : undefined
      if (hear === undefined || said === undefined) speak.apply(console, words)
      else hear(said)
    }
  }
}

function putBack(): void {
  for (const [method, speak] of own) console[method] = speak
}
