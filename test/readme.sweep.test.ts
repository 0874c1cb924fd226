import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '@rsr/cli'
import { afterEach, expect, test } from 'vitest'
import { isSweep } from './sweep.ts'

const root = join(import.meta.dirname, '..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')

/** The block of code that follows a mark in the README. */
function block(mark: string): string {
  const found = new RegExp(`<!-- ${mark} -->\\n+\`\`\`\\w+\\n([^]*?)\`\`\``).exec(readme)?.[1]
  if (found === undefined) throw new Error(`Cannot find \`${mark}\` in the README`)
  return found
}

/** The commands of the README that begin with `npx pnpm@10 rsr`, without what follows a number sign. */
const commands = [...readme.matchAll(/npx pnpm@10 rsr ([^`\n]*)/g)].map((match) =>
  (match[1] ?? '').replace(/ +#.*/, ''),
)

/**
 * A command as it is run: public documents in Word, whose pages are counted for seconds, are left to the sweep, and a
 * preview is served on a port that is free.
 */
function asRun(command: string): string {
  if (command.startsWith('preview ')) return `${command} --port 0`
  return isSweep || !command.includes('public') ? command : `${command} --to md`
}

/** Commands that go on are ended as soon as they run. */
const stopped = () => AbortSignal.abort()

const folders: string[] = []
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })))

test('the first country of the README is valid, and every command shown runs on it', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'rsr-'))
  folders.push(cwd)
  mkdirSync(join(cwd, 'my-country'))
  writeFileSync(join(cwd, 'my-country/assessment.yaml'), block('first-country'))
  expect(commands.length).toBeGreaterThan(4)
  for (const command of commands) {
    const args = [...asRun(command).matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '')
    const said: string[] = []
    const say = (line: string) => said.push(line)
    const code = await run(args, { cwd, out: say, err: say, color: false, stopped })
    expect({ command, code, said: code === 0 ? '' : said.join('\n') }).toEqual({ command, code: 0, said: '' })
  }
  const markdown = readFileSync(join(cwd, 'out/XAB-desk-study-draft.md'), 'utf8')
  expect(markdown).toContain('Section 4 makes trafficking in persons an offence of its own.')
})
