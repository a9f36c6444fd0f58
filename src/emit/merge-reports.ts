// The reports of several runs as that of one.
import type { RunEntry, RunReport } from './run-report-shape.ts'

/** A report, and the file it stands in. */
export interface NamedReport {
  readonly name: string
  readonly report: RunReport
}

/** Inputs that two reports tell of: the later one, as they were given, counts. */
interface Doubled {
  readonly earlier: NamedReport
  readonly later: NamedReport
  readonly inputs: string[]
}

/** All entries by name, as one run over a folder has them. Within a report, two inputs of one name are two inputs. */
export function joinReports(reports: readonly NamedReport[]): {
  readonly entries: readonly RunEntry[]
  readonly doubled: readonly Doubled[]
} {
  const byName = new Map<string, { readonly owner: NamedReport; readonly entries: RunEntry[] }>()
  const doubled: Doubled[] = []
  for (const owner of reports) {
    for (const entry of owner.report.inputs) {
      const there = byName.get(entry.name)
      if (there?.owner === owner) {
        there.entries.push(entry)
        continue
      }
      byName.set(entry.name, { owner, entries: [entry] })
      if (there === undefined) continue
      const known = doubled.find(({ earlier, later }) => earlier === there.owner && later === owner)
      if (known === undefined) doubled.push({ earlier: there.owner, later: owner, inputs: [entry.name] })
      else known.inputs.push(entry.name)
    }
  }
  const names = [...byName.keys()].sort((a, b) => (a < b ? -1 : 1))
  return { entries: names.flatMap((name) => byName.get(name)?.entries ?? []), doubled }
}

/** The parts that no report is of, where others of as many are: of `1/3` and `3/3`, `2/3`. */
export function missingShards(shards: readonly string[]): string[] {
  const there = new Set(shards)
  const counts = [...new Set(shards.map((shard) => Number(shard.split('/')[1])))]
  return counts.flatMap((count) =>
    Array.from({ length: count }, (_, i) => `${i + 1}/${count}`).filter((shard) => !there.has(shard)),
  )
}
