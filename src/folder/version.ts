// What the cover of a paper says of its version, and which of two is the newer one.
import { readDate } from '../danish/date.ts'
import { DRAFT, FINAL, LONGEST_VERSION_LINE, REVISED, VERSION_NUMBER } from '../vocabulary/versions.ts'

export interface Version {
  /** Not approved yet. */
  readonly draft: boolean
  /** Called final or approved. */
  readonly final: boolean
  /** Made anew, or given a number. */
  readonly revised: boolean
  /** Day of the revision, ISO 8601. */
  readonly date: string | null
  /** `version 2` */
  readonly number: number | null
}

/** Reads the version off the cover. @param cover its lines as printed */
export function readVersion(cover: readonly string[]): Version {
  const lines = cover.map((line) => line.trim()).filter((line) => line.length <= LONGEST_VERSION_LINE)
  const revised = lines.find((line) => REVISED.test(line))
  const numbers = lines.flatMap((line) => {
    const { behind, ahead } = VERSION_NUMBER.exec(line)?.groups ?? {}
    return behind === undefined && ahead === undefined ? [] : [Number(behind ?? ahead)]
  })
  const final = lines.some((line) => FINAL.test(line))
  return {
    draft: !final && lines.some((line) => DRAFT.test(line)),
    final,
    revised: revised !== undefined || numbers.length > 0,
    date: revised === undefined ? null : (readDate(revised)?.date ?? null),
    number: numbers.length === 0 ? null : Math.max(...numbers),
  }
}

/**
 * Compares two versions by what they say.
 * @returns above 0 when `a` is the newer one, below 0 when `b` is, 0 when nothing tells
 */
export function compareVersions(a: Version, b: Version): number {
  if (a.draft !== b.draft) return a.draft ? -1 : 1
  if (a.final !== b.final) return a.final ? 1 : -1
  if (a.revised !== b.revised) return a.revised ? 1 : -1
  if (a.number !== b.number) return (a.number ?? 0) - (b.number ?? 0)
  return a.date === b.date ? 0 : (a.date ?? '') > (b.date ?? '') ? 1 : -1
}
