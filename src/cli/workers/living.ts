// The readers of this process, for the moment it ends: none may outlive it.
import type { ChildProcess } from 'node:child_process'

const living = new Set<ChildProcess>()

/** Keeps an eye on a process until it ends. */
export function keepEyeOn(child: ChildProcess): void {
  living.add(child)
  child.once('exit', () => living.delete(child))
}

/** Ends all of them at once. */
export function endReaders(): void {
  for (const child of living) child.kill('SIGKILL')
}
