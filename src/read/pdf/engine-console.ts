// What the engine says about a PDF while it reads it. It speaks through the console, which all of the process shares.
// Each reading hears its own engine, not that of others which are read at the same time; what anyone else says goes
// where it would have gone. The engine may still speak when a reading is over (it decodes pictures in passing): that
// is heard by nobody, and so the console stays exchanged from the first PDF on.
//   console.warn('Warning: Indexing all PDF objects')
//                          ^^^^^^^^^^^^^^^^^^^^^^^^    heard
import { AsyncLocalStorage } from 'node:async_hooks'

/** Takes a sentence of the engine. */
export type Hear = (sentence: string) => void

type Speak = (...words: unknown[]) => void

const SENTENCE = /^(?:Warning|Info): (?<said>[^]*)$/u
const METHODS = ['warn', 'info'] as const

/** Whose reading an engine's sentence belongs to: it follows the promises and timers that a reading starts. */
const hearer = new AsyncLocalStorage<{ hear: Hear | null }>()
const ours = new WeakSet<Speak>()

/**
 * Does work and hears what the engine says meanwhile.
 * @param hear is called with every sentence, until the work is done
 * @param work reads a PDF
 */
export async function listenToEngine<T>(hear: Hear, work: () => Promise<T>): Promise<T> {
  for (const method of METHODS) exchange(method)
  const reading: { hear: Hear | null } = { hear }
  try {
    return await hearer.run(reading, work)
  } finally {
    reading.hear = null
  }
}

function exchange(method: (typeof METHODS)[number]): void {
  const speak: Speak = Reflect.get(console, method) as Speak
  // It is ours already, unless someone has put another in its place since.
  if (ours.has(speak)) return
  const listening: Speak = (...words) => {
    const reading = hearer.getStore()
    const said = typeof words[0] === 'string' ? SENTENCE.exec(words[0])?.groups?.['said'] : undefined
    if (reading === undefined || said === undefined) speak.apply(console, words)
    else reading.hear?.(said)
  }
  ours.add(listening)
  console[method] = listening
}
