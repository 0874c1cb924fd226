import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toMarkdown } from '@rsr/document'
import { buildSync } from 'esbuild'
import { median } from '../steps.ts'
import { contentOf } from './content.ts'
import { treeOf } from './tree-of.ts'

const root = join(import.meta.dirname, '../..')
/** Below the root, so that packages are found from it. */
const work = join(root, 'node_modules/.cache/bench')

/** What a process costs that writes one file: seconds of the processor, and megabytes at most, if that is known. */
export interface Cold {
  readonly time: number
  readonly memory: number | undefined
}

/** The cost of each process, started in turn; nothing while our packages are not built. Pandoc too, where it is there. */
export function coldRuns(
  names: readonly string[],
  templates: ReadonlyMap<string, Uint8Array>,
  {
    peers,
    standards,
    rounds,
  }: { readonly peers: string; readonly standards: number; readonly rounds: number },
): ReadonlyMap<string, Cold> {
  if (!existsSync(join(root, 'packages/docx/dist'))) return new Map()
  const entry = join(import.meta.dirname, 'write-once.ts')
  const bundle = {
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
  } as const
  buildSync({ ...bundle, target: 'node20', entryPoints: [entry], outdir: work, logLevel: 'warning' })
  mkdirSync(work, { recursive: true })
  const commands = new Map<string, readonly string[]>()
  for (const name of names) {
    const bytes = templates.get(name)
    const template = bytes ? [join(work, `${name}.docx`)] : []
    for (const path of template) writeFileSync(path, bytes ?? '')
    commands.set(name, [
      process.execPath,
      join(work, 'write-once.js'),
      peers,
      name,
      String(standards),
      ...template,
    ])
  }
  if (spawnSync('pandoc', ['--version']).status === 0) {
    writeFileSync(join(work, 'content.md'), toMarkdown(treeOf(contentOf(standards), 'public')))
    commands.set('pandoc', ['pandoc', join(work, 'content.md'), '--output', join(work, 'content.docx')])
  }
  return timed(commands, rounds)
}

/** Started by bash, which says how long the processor worked; and as a small process its memory is not taken for theirs. */
const script = `TIMEFORMAT='%3U %3S'; time "$0" "$@"`

function timed(commands: ReadonlyMap<string, readonly string[]>, rounds: number): Map<string, Cold> {
  const times = new Map<string, number[]>()
  const memories = new Map<string, number[]>()
  for (let round = 0; round < rounds; round++) {
    for (const [name, command] of commands) {
      const { status, stdout, stderr } = spawnSync('bash', ['-c', script, ...command], { encoding: 'utf8' })
      if (status !== 0) throw new Error(`Cannot run ${name}: ${stderr}`)
      const [user, system] = stderr.trim().split(/\s/).slice(-2).map(Number)
      times.set(name, [...(times.get(name) ?? []), (user ?? NaN) + (system ?? NaN)])
      if (stdout !== '') memories.set(name, [...(memories.get(name) ?? []), Number(stdout) / 1024])
    }
  }
  return new Map(
    Array.from(times, ([name, all]) => {
      const memory = memories.get(name)
      return [name, { time: median(all), memory: memory && median(memory) }]
    }),
  )
}
