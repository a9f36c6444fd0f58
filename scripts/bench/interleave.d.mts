export interface Task<Result> {
  readonly name: string
  readonly rounds: number
  run(round: number): Result | Promise<Result>
}
export function schedule<T extends { readonly rounds: number }>(tasks: readonly T[]): { task: T; round: number }[]
export function interleave<Result>(
  tasks: readonly Task<Result>[],
  say?: (what: string) => void,
): Promise<Record<string, Result[]>>
