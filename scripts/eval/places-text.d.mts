import type { Referat } from '../../src/referat.ts'

export function placesText(referat: Referat, text: string): string
