export interface Other {
  readonly name: string
  readonly advice: string
  readonly command: ((pdf: string) => string[]) | null
}
export function coldPage(times: Readonly<Record<string, readonly number[]>>, others: readonly Other[]): string
