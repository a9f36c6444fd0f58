/** A form of a fixture, and what it can know. */
export interface Form {
  readonly name: 'txt' | 'md' | 'libreoffice' | 'chromium'
  readonly file: string
  readonly path: string
  readonly pages: 'libreoffice' | 'chromium' | null
  readonly links: 'none' | 'texts' | 'targets'
  readonly paired: boolean
}
export interface Fixture {
  readonly name: string
  readonly folder: string
  readonly forms: readonly Form[]
  readonly gold: unknown
}
export function fixtures(root: string): Fixture[]
