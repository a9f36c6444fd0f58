// The patterns that the program puts together while it runs: `RegExp` is watched while the built modules are loaded
// and the fixtures are read with them.
import { readFileSync } from 'node:fs'

/**
 * @param {string} dist the URL of the built modules, ending in a slash
 * @param {string[]} modules those that put patterns together, from `dist`
 * @param {string[]} documents paths of documents to read, for what is put together only then
 * @returns {Promise<{ place: string, source: string, flags: string }[]>} place is `module:line:column`, from 1
 */
export async function composedPatterns(dist, modules, documents) {
  const seen = new Map()
  const note = (pattern) => {
    const place = callerIn(dist)
    if (place !== null) seen.set(`${place} ${pattern}`, { place, source: pattern.source, flags: pattern.flags })
    return pattern
  }
  const Original = globalThis.RegExp
  globalThis.RegExp = new Proxy(Original, {
    construct: (target, args) => note(new target(...args)),
    apply: (target, _, args) => note(target(...args)),
  })
  try {
    for (const module of modules) await import(dist + module)
    const { extract } = await import(`${dist}pipeline.js`)
    const { createLinter } = await import(`${dist}lint/lint.js`)
    const lint = createLinter()
    for (const path of documents) {
      lint(await extract({ name: 'document', bytes: new Uint8Array(readFileSync(path)) }), {
        rules: {},
        language: 'en',
      })
    }
    // What only the check by the published schema asks for.
    const { publishedCheck } = await import(`${dist}emit/published-check.js`)
    publishedCheck({})
    // What only a search, or the page of an archive, asks for.
    const { readTerm } = await import(`${dist}tables/search/terms.js`)
    readTerm('kommunernes aftale om bus')
    const { printedPlace } = await import(`${dist}archive/printed.js`)
    printedPlace('10:00', 'kl. 10', 0, 6)
  } finally {
    globalThis.RegExp = Original
  }
  return [...seen.values()]
}

/** The code that asked for a pattern, when it is ours: packages put theirs together too. */
function callerIn(dist) {
  const frames = new Error().stack.split('\n').slice(1)
  const caller = frames.find((frame) => !frame.includes(import.meta.url) && !frame.includes('<anonymous>)')) ?? ''
  const start = caller.indexOf(dist)
  return start < 0 ? null : caller.slice(start + dist.length).replace(/\)$/u, '')
}
