// Refuses patterns that a text can make slow: every regular expression of the program is attacked by `recheck`, the
// literals and those put together while it runs. One line for each that gives in, with the string that breaks it:
//   src/text/squash.ts:26 /[.,]+$/u: 2nd degree polynomial, by ','.repeat(54773) + '\x00,'
// Needs the built modules: `npm run patterns` builds them first. Ends with 1 when a pattern is bad or was not seen.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { check } from 'recheck'
import { fixtures } from './eval/forms.mjs'
import { composedPatterns } from './patterns/composed.mjs'
import { patternsIn } from './patterns/written.mjs'

// Limits are counts of steps rather than times, so that a loaded machine finds what an idle one finds.
const LIMITS = {
  ...{ timeout: null, attackTimeout: null, incubationTimeout: null, seedingTimeout: null },
  ...{ attackLimit: 1e7, recallLimit: 1e7, maxAttackStringSize: 60_000, maxRecallStringSize: 60_000 },
}
const AT_ONCE = 2

// Patterns whose repetitions are all bounded, by a number or by the end of a word, and that `recheck` gives up on or calls
// slow for the size of their bounds: the work at each letter is some hundred steps at most. 80,000 letters of what it
// attacks them with take 3 to 43 ms, four times as long as 20,000.
const BOUNDED = [{ path: 'src/vocabulary/citations.ts', begins: String.raw`(?:(?<owner>` }]
const isBounded = (where, source) =>
  BOUNDED.some(({ path, begins }) => where.startsWith(`${path}:`) && source.startsWith(begins))

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = new URL('../dist/', import.meta.url).href
const files = ['src', 'bin', 'scripts'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.m?[jt]s$/u.test(path) && !path.endsWith('.d.mts'))
    .map((path) => ({ path, ...patternsIn(path, readFileSync(join(root, path), 'utf8')) })),
)
const bad = []
const patterns = new Map()
const add = (where, { source, flags }) => {
  const pattern = `/${source}/${flags}`
  if (!patterns.has(pattern)) patterns.set(pattern, { where, source, flags })
}

for (const { path, literals } of files) for (const literal of literals) add(`${path}:${literal.line}`, literal)

const composing = files.filter(({ places }) => places.length > 0)
const built = (path) => path.replace(/^src\/(?<name>.*)\.ts$/u, '$<name>.js')
const modules = composing.map(({ path }) => path).filter((path) => path.startsWith('src/'))
const documents = fixtures(join(root, 'fixtures')).flatMap(({ forms }) => forms.map(({ path }) => path))
const composed = await composedPatterns(dist, modules.map(built), documents)
for (const { path, places } of composing) {
  const name = built(path)
  // The build leaves types and comments out and keeps the order: the n-th place is the n-th place.
  const inBuilt = modules.includes(path) ? patternsIn(name, readFileSync(new URL(dist + name), 'utf8')).places : []
  places.forEach(({ line }, i) => {
    const place = `${name}:${inBuilt[i]?.line}:${inBuilt[i]?.column}`
    const made = composed.filter((one) => one.place === place)
    if (made.length === 0) bad.push(`${path}:${line} puts a pattern together that no fixture calls for`)
    for (const pattern of made) add(`${path}:${line}`, pattern)
  })
}

const queue = [...patterns.entries()].filter(([, { where, source }]) => !isBounded(where, source))
const attack = async () => {
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const [pattern, { where, source, flags }] = next
    // Indices (`d`) change nothing of how a pattern is matched, and `recheck` does not know them.
    const { status, complexity, attack, error } = await check(source, flags.replace('d', ''), LIMITS)
    if (status === 'vulnerable') bad.push(`${where} ${pattern}: ${complexity.summary}, by ${attack.pattern}`)
    if (status === 'unknown') bad.push(`${where} ${pattern}: not decided (${error.kind})`)
  }
}
await Promise.all(Array.from({ length: AT_ONCE }, attack))

for (const line of bad.sort()) console.log(line)
console.log(`${patterns.size} patterns, ${bad.length} bad, ${BOUNDED.length} taken as bounded`)
process.exit(bad.length === 0 ? 0 : 1)
