import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { lintDocx } from '@rsr/docx'
import { beforeAll, expect, test } from 'vitest'
import { heavyFiles, hostileFiles } from './hostile-files.ts'

let results: ReadonlyMap<string, unknown>
beforeAll(async () => {
  const script = fileURLToPath(new URL('read-hostile.ts', import.meta.url))
  const tsx = fileURLToPath(new URL('../../../node_modules/tsx/dist/esm/index.mjs', import.meta.url))
  // All of them with little memory: a process that wants more ends.
  const args = ['--max-old-space-size=256', '--import', tsx, '--conditions=@rsr/source', script]
  const { stdout } = await promisify(execFile)(process.execPath, args)
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { name: string })
  results = new Map(lines.map((each) => [each.name, each]))
}, 600_000)

test.each(Object.entries(hostileFiles))(
  '%s is refused with one message that says what to do',
  (name, [, problem]) => {
    expect(results.get(name)).toMatchObject({
      file: name,
      ruleId: 'review-unreadable',
      fatal: true,
      reason: expect.stringMatching(problem) as string,
      note: expect.stringContaining('Open it in Word') as string,
    })
  },
)

test.each(Object.keys(heavyFiles))('%s is read, though it was made to take long', (name) => {
  expect(results.get(name)).toEqual({ name, reason: 'read' })
})

test('a file that is damaged is refused by every reader of Word files', () => {
  const [make, problem] = hostileFiles['a file with a byte that changed'] ?? []
  expect(() => lintDocx(make?.() ?? new Uint8Array())).toThrow(problem)
})
