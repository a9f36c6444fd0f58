interface Run {
  readonly ms: number
  readonly peak: { readonly rss: number; readonly once: number; readonly processes: number } | null
}
export function growthPage(sizes: readonly { readonly documents: number; readonly runs: readonly Run[] }[]): string
