import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 60_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      // These run in processes of their own, where the tests of readers see what they do, but nobody counts lines.
      exclude: ['src/cli/workers/{reader-process,serve,listen,watchdog}.ts'],
      // What the compiler asks for where an index may miss is a branch that no document takes.
      thresholds: { lines: 95, branches: 92 },
    },
  },
})
