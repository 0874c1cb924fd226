import axe from 'axe-core'
import type { OpenPage } from './chromium.ts'

/** What axe says of a page, as far as it is looked at. */
interface Violation {
  readonly id: string
  readonly help: string
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[]
}

/**
 * What is wrong with a page as it stands, a line each: what axe-core finds (all rules of WCAG 2.2 A and AA, and its best
 * practices), what the browser complained of, and whether the page is wider than its window (WCAG 1.4.10).
 */
export async function findingsOn(page: OpenPage): Promise<string[]> {
  await page.evaluate(`${axe.source};undefined`)
  const violations = (await page.evaluate(
    `axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations)`,
  )) as Violation[]
  const [wide, window] = (await page.evaluate(
    '[document.documentElement.scrollWidth, innerWidth]',
  )) as number[]
  return [
    ...page.complaints,
    ...((wide ?? 0) > (window ?? 0) ? [`The page is ${wide} pixels wide in a window of ${window}`] : []),
    ...violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html, failureSummary }) => {
        const why = failureSummary.split('\n').slice(1).join('; ').trim()
        return `${id}: ${help}: ${html.slice(0, 200)} (${why})`
      }),
    ),
  ]
}
