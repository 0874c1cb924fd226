import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { toDocx } from '@rsr/docx'
import { expect, test } from 'vitest'
import { sampleTree } from './sample-tree.ts'

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

// Times in zip files go in steps of two seconds.
const runs = [
  { TZ: 'Pacific/Kiritimati', LC_ALL: 'en_US.UTF-8', wait: 0 },
  { TZ: 'America/New_York', LC_ALL: 'tr_TR.UTF-8', wait: 2100 },
]

test('the same tree gives the same bytes in other processes, seconds apart, in other time zones and locales', async () => {
  const script = fileURLToPath(new URL('print-hash.ts', import.meta.url))
  const tsx = fileURLToPath(new URL('../../../node_modules/.bin/tsx', import.meta.url))
  const others = runs.map(async ({ wait, ...variables }) => {
    const args = ['--conditions=@rsr/source', script, String(wait)]
    // oxlint-disable-next-line node/no-process-env -- a child needs a PATH
    const { stdout } = await promisify(execFile)(tsx, args, { env: { ...process.env, ...variables } })
    return stdout.trim().split('\n')
  })
  const tree = sampleTree()
  const final = { ...tree, meta: { ...tree.meta, release: 'public' as const } }
  const expected = [sha256(await toDocx(tree)), sha256(await toDocx(final))]
  expect(await Promise.all(others)).toEqual(runs.map(() => expected))
})
