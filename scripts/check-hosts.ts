/**
 * Checks the remark plugin in the programs that people use it in (build first): each makes a page of `test/hosts/page.md`, in
 * which headless Chromium finds what was printed and axe-core nothing, and `wrong.md` is told where it is wrong.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { stylesheet } from '@rsr/document'
import { startChromium } from './check-pages/chromium.ts'
import { findingsOn } from './check-pages/findings-on.ts'
import { views } from './check-pages/views.ts'

const folder = join(import.meta.dirname, '../test/hosts')
// oxlint-disable-next-line node/no-process-env -- of the programs that it starts
const environment = { env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } }

run('npx', ['--yes', 'pnpm@10', '--ignore-workspace', 'install', '--frozen-lockfile', '--ignore-scripts'])

const pages: Readonly<Record<string, () => string>> = {
  unified: () => whole(run('node', ['unified.mjs', 'page.md'])),
  'remark-cli': () => whole(run('node_modules/.bin/remark', ['page.md', '--quiet'])),
  MDX: () => whole(run('node', ['mdx.mjs', 'page.md'])),
  Astro: () => {
    rmSync(join(folder, 'dist'), { recursive: true, force: true })
    run('node_modules/.bin/astro', ['build'])
    return readFileSync(join(folder, 'dist/index.html'), 'utf8')
  },
}

/** What people see of the page: its tables and figures by their captions, the note, and what is left as it was typed. */
const seen = `(() => {
  const texts = (selector) => [...document.querySelectorAll(selector)].map(({ textContent }) => textContent.trim())
  return JSON.stringify({
    captions: texts('caption, figcaption').map((text) => text.split(' ').slice(0, 2).join(' ')),
    link: document.querySelector('main p a').title,
    typed: document.querySelector('main').textContent.includes('10:30 (contact:police)'),
    notes: document.querySelectorAll('[id^="rsr-note-"]').length,
    lost: [...document.querySelectorAll('main a[href^="#"]')]
      .map((link) => decodeURIComponent(link.hash.slice(1)))
      .filter((id) => !document.getElementById(id)),
  })
})()`

const at = mkdtempSync(join(tmpdir(), 'rsr-hosts-'))
const chromium = await startChromium()
try {
  let first: unknown
  for (const [host, make] of Object.entries(pages)) {
    const path = join(at, `${host}.html`)
    writeFileSync(path, make())
    for (const view of views) {
      const page = await chromium.open(pathToFileURL(path).href, view)
      const told = await page.evaluate(seen)
      first ??= told
      expect(told === first, `${host} shows ${String(told)}, unlike ${String(first)}`)
      const findings = await findingsOn(page)
      expect(findings.length === 0, `${host}, ${view.width} pixels: ${findings.join('\n')}`)
      await page.close()
    }
    console.log(`${host}: ${String(first)}`)
  }
} finally {
  await chromium.close()
  rmSync(at, { recursive: true })
}

const { status, stderr } = spawnSync('node_modules/.bin/remark', ['wrong.md', '--no-stdout', '--no-color'], {
  cwd: folder,
  encoding: 'utf8',
  ...environment,
})
console.log(stderr)
expect(status === 1, `remark-cli ended with ${status}, expected 1`)
expect(/^3:1-3:44 .*directive-unknown/m.test(stderr), 'Expected a message on line 3')
expect(/^5:14-5:51 .*directive-attribute/m.test(stderr), 'Expected a message on line 5')

/** A page around what a program printed. */
function whole(content: string): string {
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>What is in place</title><style>${stylesheet}</style>`
  return `<!doctype html><html lang="en"><head>${head}</head><body><main>${content}</main></body></html>`
}

function run(program: string, args: readonly string[]): string {
  const stdio = ['ignore', 'pipe', 'inherit'] as const
  return execFileSync(program, args, { cwd: folder, encoding: 'utf8', stdio: [...stdio], ...environment })
}

function expect(condition: boolean, message: string): void {
  if (!condition) throw new Error(message)
}
