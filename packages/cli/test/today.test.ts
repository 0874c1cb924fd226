import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { emptyFolder, folderWith, rsr } from './rsr.ts'

/** Eight in the morning of the 26th in Suva, where it is still the 25th in UTC. */
beforeEach(() => {
  vi.stubEnv('TZ', 'Pacific/Fiji')
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-25T20:00:00Z') })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
})

test('a reply that came today is no reply that is still to come, and is recorded with the day of the office', async () => {
  const folder = folderWith('XAA')
  writeFileSync(join(folder, 'police.csv'), 'Id,Answer\nuntoc.24.1.d,Yes\n')
  const run = (...received: string[]) =>
    rsr(folder, 'import', 'police.csv', '--country', 'XAA', '--agency', 'police', '--dry-run', ...received)
  const today = await run()
  expect(today.out).toContain('received 2026-11-26')
  expect(await run('--received', '2026-11-26')).toEqual(today)
  const tomorrow = await run('--received', '2026-11-27')
  expect(tomorrow.err).toContain('Unexpected day `2026-11-27` after --received: it is still to come')
})

test('a new assessment is of the day of the office', async () => {
  const folder = emptyFolder()
  await rsr(folder, 'new', 'XAB')
  expect(readFileSync(join(folder, 'XAB', 'assessment.yaml'), 'utf8')).toContain("date: '2026-11-26'")
})
