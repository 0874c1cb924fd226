import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { median } from './steps.ts'

const root = join(import.meta.dirname, '..')
const command = join(root, 'packages/cli/dist/bin.js')

const commands: Readonly<Record<string, readonly string[]>> = {
  'node -e 0': ['-e', '0'],
  'rsr --version': [command, '--version'],
  'rsr check FJI': [command, 'check', join(root, 'examples/countries/FJI')],
}

/** Says at the end how long the processor worked, in all threads. */
const atEnd =
  'data:text/javascript,process.on("exit",()=>{const{user,system}=process.cpuUsage();process.stderr.write("\\n"+(user+system))})'

/** What a command of the built package costs beside Node alone, which is started in turn with it. */
export function startUp(rounds = 11): string {
  if (!existsSync(command)) return 'Start-up: build the packages first, pnpm build'
  const walls = new Map<string, number[]>()
  const processors = new Map<string, number[]>()
  for (let round = 0; round < rounds; round++) {
    for (const [name, args] of Object.entries(commands)) {
      const start = performance.now()
      const { stderr } = spawnSync(process.execPath, ['--import', atEnd, ...args], { encoding: 'utf8' })
      walls.set(name, [...(walls.get(name) ?? []), performance.now() - start])
      processors.set(name, [...(processors.get(name) ?? []), Number(stderr.split('\n').at(-1))])
    }
  }
  const lines = Object.keys(commands).map(
    (name) =>
      `  ${name.padEnd(15)}${ratio(walls, name)} × by the clock, ${ratio(processors, name)} × of the processor`,
  )
  return [`Start-up, median of ${rounds}; a check should cost at most 3 × Node alone`, ...lines].join('\n')
}

const ratio = (times: ReadonlyMap<string, readonly number[]>, name: string) =>
  (median(times.get(name) ?? []) / median(times.get('node -e 0') ?? [])).toFixed(1)
