// The types of the library: the declarations that its own lead to, and no others, beside its code.
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

/**
 * Copies `index.d.ts` and every declaration that it names, or that one of those names.
 * @param from the folder that was compiled into
 * @param to the folder of the library
 */
export function copyTypes(from, to) {
  const seen = new Set()
  const copy = (file) => {
    if (seen.has(file)) return
    seen.add(file)
    const place = join(to, relative(from, file))
    mkdirSync(dirname(place), { recursive: true })
    copyFileSync(file, place)
    //   import type { At } from '../referat.js'     import("../text/source.js").Line
    const named = readFileSync(file, 'utf8').matchAll(/(?:from|import\() ?['"](?<path>\.[^'"]+)\.[jt]s['"]/gu)
    for (const { groups } of named) copy(resolve(dirname(file), `${groups.path}.d.ts`))
  }
  copy(join(from, 'index.d.ts'))
}
