export const WORDINGS: Readonly<Record<'first' | 'second' | 'third', object>>
