export const WORDINGS: Readonly<Record<'first' | 'second', object>>
