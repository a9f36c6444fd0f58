// What became of every input of a run, as one JSON, written while the run goes on.
import { indented, jsonList } from './json.ts'
import type { Format } from './registry.ts'
import type { RunEntry, RunTotals } from './run-report-shape.ts'

/** What a run came to. */
interface RunEnd {
  readonly totals: RunTotals
  /** Do findings fail the run? */
  readonly fails: boolean
}

/**
 * Begins a report.
 * @param version of the tool
 * @param shards the parts of the inputs that it is of: `2/8`; none when it is of all
 */
export function runReportText(version: string, shards: readonly string[]): Format<RunEntry, RunEnd, string> {
  const tool = indented({ name: 'kkr-referat', version }, 2)
  const head = `{\n  "schemaVersion": "1.0",\n  "tool": ${tool},\n  "shards": ${indented(shards, 2)},\n  "inputs": `
  const list = jsonList(head, 4)
  return {
    next: list.next,
    end: ({ totals, fails }) => `${list.end()},\n  "totals": ${indented(totals, 2)},\n  "fails": ${fails}\n}\n`,
  }
}
