import type { Reporter, TestModule, Vitest } from 'vitest/node'

/**
 * Prints the totals of a run alone on a line, `N passed, N failed`, for readers that are not people.
 *
 * Failed are: tests, hooks of a suite, test files that cannot be loaded, and errors that nobody caught.
 * Skipped tests and tests to do are neither. A run that ends with an exit code other than 0 never reads `0 failed`.
 */
export default class TotalsReporter implements Reporter {
  #watch = false

  onInit(vitest: Vitest): void {
    this.#watch = vitest.config.watch
  }

  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const passed = sum(modules, (module) => count(module.children.allTests('passed')))
    const failed = sum(modules, countFailures) + unhandledErrors.length
    const print = (exitCode: number): void => {
      process.stdout.write(`${passed} passed, ${failed === 0 && exitCode !== 0 ? 1 : failed} failed\n`)
    }
    // Other reporters, coverage and its thresholds come after this event, so a run that ends waits for the very end.
    if (this.#watch) print(0)
    else process.once('exit', print)
  }
}

function countFailures(module: TestModule): number {
  const suites = [module, ...module.children.allSuites()]
  return count(module.children.allTests('failed')) + sum(suites, (suite) => suite.errors().length)
}

function count(items: Iterable<unknown>): number {
  return [...items].length
}

function sum<T>(items: readonly T[], amount: (item: T) => number): number {
  return items.reduce((total, item) => total + amount(item), 0)
}
