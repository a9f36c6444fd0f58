import type { Machine } from './machine.mjs'
export function page(content: {
  readonly machine: Machine
  readonly versions: Readonly<Record<string, string>>
  readonly documents: { readonly pdf: string; readonly text: string }
  readonly isQuick: boolean
  readonly sections: readonly string[]
}): string
