import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Terminal, run } from '@rsr/cli'
import { onTestFinished } from 'vitest'
import { rmSync } from 'node:fs'

const examples = join(import.meta.dirname, '../../../examples/countries')

/** An empty folder that is gone after the test. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rsr-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A folder with a copy of an example; outside of its workspace, XAA is assessed against the selection `core`. */
export const folderWith = (example: 'FJI' | 'XAA'): string => fillWith(example, emptyFolder())

/** Copies an example into a folder, as `folderWith` does. */
export function fillWith(example: 'FJI' | 'XAA', folder: string): string {
  cpSync(join(examples, example), join(folder, example), { recursive: true })
  const header = join(folder, example, 'assessment.yaml')
  writeFileSync(header, readFileSync(header, 'utf8').replace('selection: illustration', 'selection: core'))
  return folder
}

/** Runs `rsr` as a user who stands in a folder, and gives what it said. */
export async function rsr(cwd: string, ...args: string[]) {
  const out: string[] = []
  const err: string[] = []
  const terminal: Terminal = {
    cwd,
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    color: false,
  }
  const code = await run(args, terminal)
  return { code, out: out.join('\n'), err: err.join('\n') }
}
