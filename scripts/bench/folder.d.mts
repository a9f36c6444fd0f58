type Times = Readonly<Partial<Record<'plain' | 'one' | 'two' | 'fill' | 'again', readonly number[]>>>
export function folderPage(times: Times, documents: number): string
