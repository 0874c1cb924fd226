import { defineConfig } from 'vitest/config'

declare module 'vitest' {
  interface ProvidedContext {
    isSweep: boolean
  }
}

const onWindows = 'packages/cli/test/windows.long.test.ts'

/**
 * Two suites. `pnpm test` runs all files but `*.long.test.ts`, whose matter shorter tests guard as well, and of what goes
 * through many cases a share (`test/sweep.ts`). `pnpm test:sweep` runs these long ones, and goes through all cases, in the
 * files that have more of them: `*.sweep.test.ts`.
 */
export default defineConfig(({ mode }) => ({
  ssr: { resolve: { conditions: ['@rsr/source', 'module', 'node', 'development|production'] } },
  test: {
    provide: { isSweep: mode === 'sweep' },
    // Days are those of the machine: here of one and the same place.
    env: { TZ: 'UTC' },
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
          include: [`{test,packages/*/test}/**/*${mode === 'sweep' ? '.{sweep,long}' : ''}.test.ts`],
          exclude: ['**/node_modules/**', mode === 'sweep' ? onWindows : '**/*.long.test.ts'],
          // The toolkit keeps nothing between calls, so that files may share what they have loaded.
          isolate: false,
        },
      },
      // There the toolkit is loaded on another system: that must be shared with nobody.
      ...(mode === 'sweep'
        ? [{ extends: true as const, test: { name: 'windows', include: [onWindows] } }]
        : []),
    ],
    reporters: ['default', './test/totals-reporter.ts'],
  },
}))
