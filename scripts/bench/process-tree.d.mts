export interface Held {
  readonly rss: number
  readonly shared: number
}
export function treeOf(root: number, processes: readonly { pid: number; parent: number }[]): number[]
export function parentIn(stat: string): number
export function memoryIn(rollup: string): Held
export function together(processes: readonly Held[]): { rss: number; once: number; processes: number }
