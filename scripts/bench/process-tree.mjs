// Which processes belong to a run, and what they hold. Shared pages (the program `node` itself, above all) are in the
// memory of each process that has them, so the sum over processes counts them often; here they count once:
//
//   private pages of all, plus the shared pages of the process that has most of them

/**
 * A process and all that it started, and what those started.
 * @param root its id
 * @param processes the `pid` and `parent` of every process there is, in any order
 */
export function treeOf(root, processes) {
  const tree = [root]
  for (const pid of tree) tree.push(...processes.filter(({ parent }) => parent === pid).map((child) => child.pid))
  return tree
}

/**
 * The parent in `/proc/<pid>/stat`. The name in it may hold anything, blanks and parentheses too.
 *
 *   4711 (node (a) b) S 4700 …
 *                       ^^^^
 */
export function parentIn(stat) {
  const afterName = stat.slice(stat.lastIndexOf(')') + 1)
  return Number(/^ \S (?<parent>\d+)/u.exec(afterName)?.groups.parent)
}

/** Bytes in `/proc/<pid>/smaps_rollup`, by kind. All 0 for a process that has just ended. */
export function memoryIn(rollup) {
  const lines = [...rollup.matchAll(/^(?<name>\w+): +(?<kB>\d+) kB$/gmu)]
  const of = (name) => 1024 * Number(lines.find(({ groups }) => groups.name === name)?.groups.kB ?? 0)
  return { rss: of('Rss'), shared: of('Shared_Clean') + of('Shared_Dirty') }
}

/** What some processes hold together: the sum of their resident sets, and `once` with shared pages counted once. */
export function together(processes) {
  const sum = (of) => processes.reduce((total, process) => total + of(process), 0)
  return {
    rss: sum(({ rss }) => rss),
    once: sum(({ rss, shared }) => rss - shared) + Math.max(0, ...processes.map(({ shared }) => shared)),
    processes: processes.filter(({ rss }) => rss > 0).length,
  }
}
