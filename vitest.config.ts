import { defineConfig } from 'vitest/config'

declare module 'vitest' {
  interface ProvidedContext {
    isSweep: boolean
  }
}

const onWindows = 'packages/cli/test/windows.test.ts'

/**
 * Two suites of the same files. `pnpm test` runs all of them, and of what goes through many cases a share (`test/sweep.ts`).
 * `pnpm test:sweep` goes through all cases, in the files that have more of them: `*.sweep.test.ts`.
 */
export default defineConfig(({ mode }) => ({
  ssr: { resolve: { conditions: ['@rsr/source', 'module', 'node', 'development|production'] } },
  test: {
    provide: { isSweep: mode === 'sweep' },
    // Whole documents are made in many tests, on machines that may be busy.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Every processor: by default one is left out, which on two of them is half.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'suite',
          include: [`{test,packages/*/test}/**/*${mode === 'sweep' ? '.sweep' : ''}.test.ts`],
          exclude: [onWindows],
          // The toolkit keeps nothing between calls, so that files may share what they have loaded.
          isolate: false,
        },
      },
      // There the toolkit is loaded on another system: that must be shared with nobody.
      ...(mode === 'sweep'
        ? []
        : [{ extends: true as const, test: { name: 'windows', include: [onWindows] } }]),
    ],
    reporters: ['default', './test/totals-reporter.ts'],
  },
}))
