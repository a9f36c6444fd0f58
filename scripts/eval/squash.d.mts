export function squash(s: string | null | undefined): string
export function squashTitle(s: string | null | undefined): string
