import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { start } from './live.ts'
import { emptyFolder, fillWith, folderWith, rsr } from './rsr.ts'

function edit(file: string, from: string, to: string): void {
  const before = readFileSync(file, 'utf8')
  expect(before).toContain(from)
  writeFileSync(file, before.replace(from, to))
}

test('each change is checked, and what moved by it is told with its reason', async () => {
  const cwd = folderWith('FJI')
  const file = join(cwd, 'FJI/assessment.yaml')
  const { said, stop } = start(cwd, 'watch', 'FJI')
  expect(await said(/./)).toBe('FJI: nothing to correct')
  await said(/^Watching FJI/)

  edit(file, '      - fji-072\n', '      - fji-720\n')
  await said(/^Changed: FJI\/assessment\.yaml$/)
  expect(await said(/error/)).toMatch(/Cannot find the fact `fji-720`/)

  edit(file, '      - fji-720\n', '      - fji-072\n')
  await said(/^FJI: nothing to correct$/)
  expect(await said(/^FJI: /)).toBe('FJI: no status moved')

  edit(file, "tip-protocol.5.1.c:\n    answer: 'yes'", "tip-protocol.5.1.c:\n    answer: 'no'")
  await said(/^FJI: moved$/)
  expect(await said(/→/)).toBe('    In practice: Evidence of use found → Evidence of use in part')
  expect(await said(/→/)).toMatch(/^ {6}tip-protocol\.5\.1\.c .* Yes → No$/)
  expect(await stop()).toBe(0)
})

test('of a workspace, what changed is told, also of a country that is begun meanwhile', async () => {
  const cwd = emptyFolder()
  await rsr(cwd, 'init', 'office')
  fillWith('FJI', join(cwd, 'office/countries'))
  const { said } = start(cwd, 'watch', 'office')
  await said(/^Watching office/)
  await rsr(join(cwd, 'office'), 'new', 'MNG')
  await said(/^office\/countries\/MNG: nothing to correct$/)
  edit(join(cwd, 'office/countries/FJI/assessment.yaml'), 'country: FJI', 'country: [FJI')
  await said(/^Changed: office\/countries\/FJI\/assessment\.yaml$/)
  expect(await said(/nothing to correct|error/)).toMatch(/error/)
  edit(join(cwd, 'office/countries/FJI/assessment.yaml'), 'country: [FJI', 'country: FJI')
  await said(/^office\/countries\/FJI: nothing to correct$/)
  edit(join(cwd, 'office/rsr.yaml'), '\n', '\nnothing: of ours\n')
  expect(await said(/`nothing`/)).toMatch(/error/)
})

test('a folder that is renamed is waited for', async () => {
  const cwd = folderWith('FJI')
  const { said } = start(cwd, 'watch', 'FJI')
  await said(/^Watching FJI/)
  renameSync(join(cwd, 'FJI/assessment.yaml'), join(cwd, 'assessment.yaml'))
  expect(await said(/Cannot/)).toContain('Cannot find an assessment in `FJI`')
  renameSync(join(cwd, 'assessment.yaml'), join(cwd, 'FJI/assessment.yaml'))
  await said(/^FJI: nothing to correct$/)
})
