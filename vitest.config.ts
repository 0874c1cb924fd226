import { defineConfig } from 'vitest/config'

declare module 'vitest' {
  interface ProvidedContext {
    isSweep: boolean
  }
}

/**
 * Two suites of the same files. `pnpm test` runs all of them, and of what goes through many cases a share (`test/sweep.ts`).
 * `pnpm test:sweep` goes through all cases, in the files that have more of them: `*.sweep.test.ts`.
 */
export default defineConfig(({ mode }) => ({
  ssr: { resolve: { conditions: ['@rsr/source', 'module', 'node', 'development|production'] } },
  test: {
    include: [`{test,packages/*/test}/**/*${mode === 'sweep' ? '.sweep' : ''}.test.ts`],
    provide: { isSweep: mode === 'sweep' },
    // Whole documents are made in many tests, on machines that may be busy.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Every processor: by default one is left out, which on two of them is half.
    maxWorkers: '100%',
    // The toolkit keeps nothing between calls, so that files may share what they have loaded.
    isolate: false,
    reporters: ['default', './test/totals-reporter.ts'],
  },
}))
