import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { emptyFolder, folderWith } from './rsr.ts'

const root = join(import.meta.dirname, '../../..')
const bin = ['--import', 'tsx', '--conditions=@rsr/source', join(root, 'packages/cli/src/bin.ts')]

/** Runs the program itself, in the folder of the repository, as a script of npm or pnpm does. */
function runScript(script: string, calledIn: string, ...args: string[]) {
  // oxlint-disable-next-line node/no-process-env -- the program is to find Node's own settings there
  const env = { ...process.env, npm_lifecycle_event: script, INIT_CWD: calledIn }
  return spawnSync(process.execPath, [...bin, ...args], { cwd: root, env, encoding: 'utf8' })
}

test('under `pnpm rsr`, paths are relative to where the user stands', () => {
  const folder = folderWith('FJI')
  const { status, stdout } = runScript('rsr', folder, 'build', 'FJI', '--to', 'md', '--out', 'here')
  expect({ status, stdout }).toEqual({ status: 0, stdout: 'Wrote here/FJI-desk-study-draft.md\n' })
  expect(existsSync(join(folder, 'here/FJI-desk-study-draft.md'))).toBe(true)
}, 30_000)

test('under another script, paths are relative to the folder in which it runs', () => {
  const { status, stdout } = runScript('demo', emptyFolder(), 'check', 'examples/countries/FJI')
  expect({ status, stdout }).toEqual({ status: 0, stdout: 'examples/countries/FJI: nothing to correct\n' })
}, 30_000)

test('whoever reads only the beginning of what is said sees no fault', () => {
  const command = `"${process.execPath}" ${bin.map((each) => `"${each}"`).join(' ')} standards state --json`
  const { stdout, stderr } = spawnSync('sh', ['-c', `${command} | head -n 1`], {
    cwd: root,
    encoding: 'utf8',
  })
  expect({ stdout, stderr }).toEqual({ stdout: '[\n', stderr: '' })
}, 30_000)

test('Ctrl-C ends a command that goes on, and that is no fault', async () => {
  const args = [...bin, 'preview', join(root, 'examples/countries/FJI'), '--port', '0']
  const program = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(program, 'exit')
  await once(program.stdout, 'data')
  program.kill('SIGINT')
  expect(await ended).toEqual([0, null])
}, 30_000)

test('the exit code reaches the shell', () => {
  expect(runScript('rsr', emptyFolder(), 'check', 'nowhere').status).toBe(3)
}, 30_000)
