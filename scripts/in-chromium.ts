/** Opens a page in headless Chromium, as people see it, without a network. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What was found in a page. */
export interface Looked {
  /** What axe-core finds that keeps people from using it: the rule, and the elements. */
  readonly faults: readonly string[]
  /** What the script gave. */
  readonly result: unknown
}

/**
 * @param html - a page that stands alone.
 * @param script - what is done in it first: the body of an asynchronous function, which gives what JSON can hold.
 */
export function inChromium(html: string, script = ''): Looked {
  const folder = mkdtempSync(join(tmpdir(), 'rsr-chromium-'))
  try {
    const path = join(folder, 'page.html')
    // Behind the page: a script that stands alone may follow `</html>`.
    writeFileSync(
      path,
      `${html}<script>${axe}</script><script>${look.replace('/* first */', () => script)}</script>`,
    )
    const dom = execFileSync(
      'chromium',
      [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        `--user-data-dir=${join(folder, 'profile')}`,
        '--virtual-time-budget=120000',
        '--dump-dom',
        `file://${path}`,
      ],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 180_000, maxBuffer: 2 ** 28 },
    )
    const told = /<html[^>]* data-looked="([^"]*)"/.exec(dom)?.[1]
    if (told === undefined) throw new Error(`Cannot look at the page: ${dom.slice(0, 500)}`)
    const looked = JSON.parse(decodeURIComponent(told)) as Looked & { readonly error?: string }
    if (looked.error !== undefined) throw new Error(looked.error)
    return looked
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const look = `
addEventListener('load', async () => {
  const tell = (value) => (document.documentElement.dataset.looked = encodeURIComponent(JSON.stringify(value)))
  try {
    const result = await (async () => { /* first */ })()
    const { violations } = await axe.run(document, { resultTypes: ['violations'] })
    const faults = violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.join(' ')).join(', '))
    tell({ faults, result: result ?? null })
  } catch (error) {
    tell({ error: String(error) })
  }
})`
