// Tells how headings stand to one another: a section right above its first item, or lines of a list.
//
//   2. Sager                 <- together: the section,
//   2.1. Busser til øerne    <- and its first item
//   2.2. Skoler              <- in a run: a title right below a title that is not its section
//   2.3. Sundhed             <- in a run
import { grouped } from '../text/grouped.ts'
import type { Candidate } from './candidate.ts'
import { follows } from './number.ts'

/** Is it the first item of a section? */
const isChild = (above: Candidate, below: Candidate): boolean =>
  above.parts !== null &&
  below.parts !== null &&
  below.parts.length > above.parts.length &&
  follows(above.parts, below.parts)

/** Are they a section and its first item, the one right below the other? */
export const areTogether = (a: Candidate, b: Candidate): boolean =>
  (a.to === b.from && isChild(a, b)) || (b.to === a.from && isChild(b, a))

/** Those that touch a title of the contents, but not as section and first item: more likely lines of a list. */
export function inRuns(candidates: readonly Candidate[]): ReadonlySet<Candidate> {
  const byLine = grouped(candidates, ({ from }) => [from])
  const found = new Set<Candidate>()
  for (const above of candidates) {
    const below = byLine.get(above.to) ?? []
    // A line may be read in more than one way: one that makes section and item of the two will do.
    const readings = byLine.get(above.from) ?? []
    if (readings.some((reading) => below.some((next) => areTogether(reading, next)))) continue
    for (const next of below) {
      if (next.entry !== null) found.add(above)
      if (above.entry !== null) found.add(next)
    }
  }
  return found
}
