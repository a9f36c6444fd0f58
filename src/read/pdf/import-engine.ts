// Imports pdf-parse, also where the package that draws (@napi-rs/canvas) has no binary for the machine or was left out:
// reading draws nothing, but pdf.js makes a matrix for drawing as soon as it is imported.
import { createRequire } from 'node:module'
import { listenToEngine } from './engine-console.ts'

type Engine = typeof import('pdf-parse')

/** The engine. */
export async function importEngine(): Promise<Engine> {
  if (Reflect.has(globalThis, 'DOMMatrix') || canDraw()) return import('pdf-parse')
  // Anything that can be made.
  Reflect.set(globalThis, 'DOMMatrix', Object)
  try {
    // It complains that it cannot draw.
    return await listenToEngine(
      () => undefined,
      () => import('pdf-parse'),
    )
  } finally {
    Reflect.deleteProperty(globalThis, 'DOMMatrix')
  }
}

/** Can pdf-parse load it? It is loaded from where pdf-parse is, and only once. */
function canDraw(): boolean {
  const { resolve } = createRequire(import.meta.url)
  try {
    createRequire(resolve('pdf-parse'))('@napi-rs/canvas')
    return true
  } catch {
    return false
  }
}
