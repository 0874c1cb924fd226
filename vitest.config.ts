import { defineConfig } from 'vitest/config'

export default defineConfig({
  ssr: { resolve: { conditions: ['@rsr/source', 'module', 'node', 'development|production'] } },
  test: {
    include: ['test/**/*.test.ts', 'packages/*/test/**/*.test.ts'],
    // Whole documents are made in many tests, on machines that may be busy.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Every processor: by default one is left out, which on two of them is half.
    maxWorkers: '100%',
    // The toolkit keeps nothing between calls, so that files may share what they have loaded.
    isolate: false,
    reporters: ['default', './test/totals-reporter.ts'],
  },
})
