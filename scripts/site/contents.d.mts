export const PARTS: readonly {
  readonly lang: string
  readonly groups: readonly { readonly pages: readonly { readonly source: string; readonly name: string }[] }[]
}[]
export function addressOf(source: string): string
