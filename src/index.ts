export * from './referat.ts'
