import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { start } from './live.ts'
import { emptyFolder, folderWith, rsr } from './rsr.ts'

const change = (path: string, from: string, to: string) => {
  const before = readFileSync(path, 'utf8')
  expect(before).toContain(from)
  writeFileSync(path, before.replace(from, to))
}

test('each change is checked, and what moved by it is told with its reason', async () => {
  const cwd = folderWith('FJI')
  const file = join(cwd, 'FJI/assessment.yaml')
  const watching = start(cwd, 'watch', 'FJI')
  expect(await watching.said(/nothing to correct/)).toBe('FJI: nothing to correct')
  await watching.said(/^Watching FJI/)
  writeFileSync(file, readFileSync(file, 'utf8').replace('country: FJI', 'country: [FJI'))
  await watching.said(/^Changed: FJI\/assessment\.yaml$/)
  expect(await watching.said(/error/)).toMatch(/^\d+:\d+ +error/)
  expect(await watching.stop()).toBe(0)
})
