/** The examples of docs/repository.md, in a repository. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '@rsr/cli'
import { expect, onTestFinished, test } from 'vitest'
import { parse } from 'yaml'

const root = join(import.meta.dirname, '..')
const page = readFileSync(join(root, 'docs/repository.md'), 'utf8')
const blocks = (language: string) =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``, 'g'))].map((match) => match[1] ?? '')

test('no commit is made while an assessment has errors', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rsr-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const bin = join(folder, 'bin')
  mkdirSync(bin)
  const [tsx, source] = ['node_modules/tsx/dist/esm/index.mjs', 'packages/cli/src/bin.ts'].map((path) =>
    join(root, path),
  )
  const command = `#!/bin/sh\nexec node --import '${tsx}' --conditions=@rsr/source '${source}' "$@"\n`
  writeFileSync(join(bin, 'rsr'), command, { mode: 0o755 })
  const terminal = { cwd: folder, color: false, out: () => undefined, err: () => undefined }
  await run(['init', 'office'], terminal)
  const office = join(folder, 'office')
  await run(['new', 'MNG'], { ...terminal, cwd: office })
  mkdirSync(join(office, '.githooks'))
  writeFileSync(join(office, '.githooks/pre-commit'), blocks('sh')[0] ?? '', { mode: 0o755 })

  // oxlint-disable-next-line node/no-process-env -- git needs a PATH, and nobody's settings
  const env = { PATH: `${bin}:${process.env.PATH}`, HOME: folder, GIT_CONFIG_GLOBAL: '/dev/null' }
  const git = (...args: string[]) =>
    spawnSync('git', ['-c', 'user.name=Office', '-c', 'user.email=office@example.org', ...args], {
      cwd: office,
      env,
      encoding: 'utf8',
    })
  git('init', '--quiet')
  git('config', 'core.hooksPath', '.githooks')
  git('add', '.')
  expect(git('commit', '--message', 'A new country').status).toBe(0)
  const path = join(office, 'countries/MNG/assessment.yaml')
  writeFileSync(path, readFileSync(path, 'utf8').replace('selection: core', 'selection: cor'))
  const refused = git('commit', '--all', '--message', 'A slip of the hand')
  expect(refused.status).not.toBe(0)
  expect(refused.stderr).toContain('Did you mean `core`?')
  expect(git('rev-list', '--count', 'HEAD').stdout.trim()).toBe('1')
})

test('the settings for other programs are YAML that call commands which there are', () => {
  const settings = blocks('yaml').map((text) => parse(text) as unknown)
  expect(settings).toHaveLength(3)
  const commands = blocks('yaml').flatMap((text) => text.match(/rsr check .*/g) ?? [])
  expect(commands).toHaveLength(3)
  for (const command of commands) {
    const [, ...args] = command.replace(/ >.*/, '').split(' ')
    expect(['.', '--format', 'github', 'sarif', 'check']).toEqual(expect.arrayContaining(args))
  }
})
