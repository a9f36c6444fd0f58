/** What the checks look at. */
export interface Facts {
  readonly manifest: {
    readonly version: string
    readonly scripts: Readonly<Record<string, string>>
    readonly repository?: unknown
  }
  readonly lock: {
    readonly version: string
    readonly packages: Readonly<Record<string, { version?: string; license?: string; dev?: boolean }>>
  }
  readonly changelog: string
  /** `2026-11-30` */
  readonly today: string
  /** Paths that are not committed. */
  readonly status: readonly string[]
  readonly tags: readonly string[]
  readonly runsAll: boolean
  readonly pages: { readonly outdated: readonly string[]; readonly archives: readonly string[] }
  readonly schema: { readonly published: string; readonly made: string }
  readonly pack: { readonly size: number; readonly files: readonly string[] }
  readonly audit: Readonly<Record<string, number>> | null
}

/** A row of the table. */
export interface Row {
  readonly name: string
  readonly state: 'ok' | 'failed' | 'skipped'
  readonly told: string
}

export function check(facts: Facts): Row[]
export function table(rows: readonly Row[]): string
