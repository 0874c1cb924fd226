/**
 * Performs pages of the documentation as their reader does. Each page is then compared with itself with
 * the answers that were given; `pnpm test -u` writes them into it.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { performPage, type } from './perform-page.ts'

let cwd = ''
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'rsr-'))
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-25') })
})
afterEach(() => {
  vi.useRealTimers()
  rmSync(cwd, { recursive: true })
})

test.each([
  { name: 'first-country', check: 'npx pnpm@10 rsr check countries/MNG', wrong: 8 },
  { name: 'markdown', check: 'npx pnpm@10 rsr check countries/XAB', wrong: 4 },
  { name: 'agencies', check: 'npx pnpm@10 rsr check countries/MNG', wrong: 0 },
  { name: 'replies', check: 'npx pnpm@10 rsr check countries/MNG', wrong: 0 },
  { name: 'layouts', check: 'npx pnpm@10 rsr check layouts', wrong: 3 },
  { name: 'follow-up', check: 'npx pnpm@10 rsr check countries/XAB', wrong: 1 },
  { name: 'data', check: 'npx pnpm@10 rsr check countries/MNG', wrong: 1 },
])('the page $name does what it says, and shows what is printed', async ({ name, check, wrong }) => {
  const path = join(import.meta.dirname, `../docs/${name}.md`)
  const { page, roles, at } = await performPage(readFileSync(path, 'utf8'), cwd, check)
  expect(roles.get('wrong') ?? 0).toBe(wrong)
  expect((await type('npx pnpm@10 rsr check .', at)).said).not.toMatch(/error|warning/)
  await expect(page).toMatchFileSnapshot(path)
})
