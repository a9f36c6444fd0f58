export function time(ms: number | null): string
export function megabytes(bytes: number | null): string
export function measured(value: number, unit: string): string
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  align?: readonly ('left' | 'right')[],
): string
