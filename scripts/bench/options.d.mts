export interface Sizes {
  readonly cold: { readonly rounds: number }
  readonly warm: { readonly rounds: number; readonly documents: number }
  readonly folder: { readonly rounds: number; readonly documents: number }
  readonly growth: readonly { readonly documents: number; readonly rounds: number }[]
}
export const SIZES: { readonly full: Sizes; readonly quick: Sizes }
export function options(
  args: readonly string[],
  cwd: string,
): {
  pdf?: string
  text?: string
  isQuick: boolean
  sizes: Sizes
  out: string | null
}
