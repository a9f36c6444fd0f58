// The most that a process and its descendants hold at one moment, by looking again and again. Linux only.
import { readdirSync, readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { clearTimeout, setTimeout } from 'node:timers'
import { memoryIn, parentIn, together, treeOf } from './process-tree.mjs'

// Looking takes the kernel some milliseconds a process, which the run then lacks: often in a short run, seldom in a long.
const OFTEN = 50
const SELDOM = 300

/**
 * Watches a process.
 * @param pid its id
 * @returns ends it and gives the peaks, in bytes; null where there is no /proc
 */
export function watchMemory(pid) {
  if (process.platform !== 'linux') return () => null
  const peak = { rss: 0, once: 0, processes: 0 }
  const look = () => {
    const now = together(treeOf(pid, everyProcess()).map((id) => memoryIn(read(`/proc/${id}/smaps_rollup`))))
    for (const kind of Object.keys(peak)) peak[kind] = Math.max(peak[kind], now[kind])
    wait()
  }
  const started = performance.now()
  let timer
  const wait = () => {
    timer = setTimeout(look, Math.min(SELDOM, Math.max(OFTEN, (performance.now() - started) / 20)))
  }
  wait()
  return () => {
    clearTimeout(timer)
    return peak
  }
}

function everyProcess() {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .map((name) => ({ pid: Number(name), parent: parentIn(read(`/proc/${name}/stat`)) }))
}

/** A file of a process; empty when that has ended. */
function read(path) {
  try {
    return readFileSync(path, 'latin1')
  } catch {
    return ''
  }
}
