/** An option that may be given again: all its values, in their order. */
export const collect = (value: string, before: readonly string[] = []): string[] => [...before, value]
