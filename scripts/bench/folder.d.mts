/** By kind of run: `plain`, `one`, `two`, `fill`, `again`, or as readers of others are named. */
type Times = Readonly<Record<string, readonly number[]>>
export function folderPage(times: Times, documents: number): string
