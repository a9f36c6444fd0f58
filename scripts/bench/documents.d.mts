export function largestFixture(root: string): { text: string; pdf: string }
export function folders(pdf: string, home: string, counts: readonly number[]): Map<number, string>
export function described(path: string, pages: number | null): string
