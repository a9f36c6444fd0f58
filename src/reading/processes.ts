// The readers of this process, for the moment it ends: none may outlive it.
import type { ChildProcess } from 'node:child_process'

const running = new Set<ChildProcess>()

/** Has a process ended with this one, unless it ends before. */
export function endWithUs(child: ChildProcess): void {
  running.add(child)
  child.once('exit', () => running.delete(child))
}

/** Ends all of them at once. */
export function endReaders(): void {
  for (const child of running) child.kill('SIGKILL')
}
