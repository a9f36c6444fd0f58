import { defineConfig } from 'vitest/config'

const ALL = ['tests/**/*.test.ts']
/** What takes long by its nature: a run for each call that may fail, runs that are killed, sets of hostile documents. */
const FAULTS = ['tests/faults/**/*.test.ts']

export default defineConfig({
  test: {
    testTimeout: 60_000,
    globalSetup: 'tests/built/place.ts',
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'tests', include: ALL, exclude: FAULTS } },
      { extends: true, test: { name: 'faults', include: FAULTS } },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      // These run in processes of their own or in a browser, where tests see what they do, but nobody counts lines.
      exclude: ['src/reading/{reader-process,serve,watchdog}.ts', 'src/archive/page/**'],
      // What the compiler asks for where an index may miss is a branch that no document takes.
      thresholds: { lines: 95, branches: 87 },
    },
  },
})
